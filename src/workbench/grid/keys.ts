import type { Direction } from './move';

/** Moves or draws out the selection. */
export type SelectAction =
  | { readonly kind: 'move' | 'jump'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly kind: 'row-start' | 'sheet-start' | 'sheet-end'; readonly extend: boolean }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 }
  | { readonly kind: 'all' };

/** What a key asks of the grid. */
export type KeyAction =
  | SelectAction
  | { readonly kind: 'edit' | 'clear' | 'choices' | 'undo' | 'redo' | 'source' | 'forget-copy' }
  /** The letter itself goes into the editor, which has the focus by the time the browser types it. */
  | { readonly kind: 'type' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Excel's own keys. Null for those that are not the grid's. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  const { key, shiftKey: extend, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const direction = ARROWS[key];
  if (direction) {
    if (altKey) return direction === 'down' ? { kind: 'choices' } : null;
    return { kind: ctrl ? 'jump' : 'move', direction, extend };
  }
  if (ctrl) return withControl(key, extend);
  if (altKey) return null;
  switch (key) {
    case 'Tab':
      return { kind: 'move', direction: extend ? 'left' : 'right', extend: false };
    case 'Enter':
      return { kind: 'move', direction: extend ? 'up' : 'down', extend: false };
    case 'Home':
      return { kind: 'row-start', extend };
    case 'PageUp':
    case 'PageDown':
      return { kind: 'page', direction: key === 'PageUp' ? 'up' : 'down', extend };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'forget-copy' };
    default:
      // One letter, or an input method about to make one.
      return key.length === 1 || key === 'Process' || key === 'Unidentified' ? { kind: 'type' } : null;
  }
}

function withControl(key: string, extend: boolean): KeyAction | null {
  switch (key.toLowerCase()) {
    case 'home':
      return { kind: 'sheet-start', extend };
    case 'end':
      return { kind: 'sheet-end', extend };
    case 'pageup':
      return { kind: 'sheet', by: -1 };
    case 'pagedown':
      return { kind: 'sheet', by: 1 };
    case 'a':
      return { kind: 'all' };
    case 'z':
      return { kind: extend ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case '[':
      return { kind: 'source' };
    default:
      return null;
  }
}
