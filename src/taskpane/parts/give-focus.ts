/** Moves the focus within the pane; never takes it from Excel, where the person may be typing by now. */
export function giveFocus(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus();
}
