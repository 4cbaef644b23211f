/**
 * A file that is dropped beside the place for it would be opened in the pane's stead, and all that is in the pane lost.
 * Returns what ends that.
 */
export function keepFilesOut(): () => void {
  const over = (event: DragEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  const drop = (event: DragEvent) => event.preventDefault();
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}
