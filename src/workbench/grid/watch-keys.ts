import type { Copying } from './copying';
import { actionOf } from './keys';
import { performKey, type KeyTarget } from './perform-key';

/** Keys and the clipboard, as the browser tells of them. */
export function watchKeys(element: HTMLElement, target: KeyTarget, copying: Copying): void {
  element.addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action) return;
    // A letter is for the editor, which has the focus by then.
    if (action.kind !== 'type') event.preventDefault();
    performKey(action, target);
  });
  for (const kind of ['copy', 'cut'] as const)
    element.addEventListener(kind, (event) => {
      event.preventDefault();
      copying.copy(event.clipboardData, kind === 'cut');
    });
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    copying.paste(event.clipboardData);
  });
}
