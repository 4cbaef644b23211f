import { rect, type Place, type Sheet } from '../model';
import type { KeyAction, SelectAction } from './keys';
import type { Selecting } from './selecting';

/** What keys reach besides the selection. */
export interface KeyTarget {
  readonly selecting: Selecting;
  /** How many rows a page is. */
  readonly pageRows: number;
  /** `quick`: a letter began it, which the editor is about to get. */
  edit(quick: boolean): void;
  clear(): void;
  openChoices(): void;
  undo(): void;
  redo(): void;
  followSource(): void;
  forgetCopy(): void;
}

/** Does what a key asks of the grid. */
export function performKey(action: KeyAction, target: KeyTarget): void {
  switch (action.kind) {
    case 'edit':
    case 'type':
      target.edit(action.kind === 'type');
      return;
    case 'clear':
      target.clear();
      return;
    case 'choices':
      target.openChoices();
      return;
    case 'undo':
      target.undo();
      return;
    case 'redo':
      target.redo();
      return;
    case 'source':
      target.followSource();
      return;
    case 'forget-copy':
      target.forgetCopy();
      return;
    case 'move':
    case 'jump':
    case 'page':
    case 'row-start':
    case 'sheet-start':
    case 'sheet-end':
    case 'sheet':
    case 'all':
      select(action, target);
      return;
  }
}

function select(action: SelectAction, { selecting, pageRows }: KeyTarget): void {
  switch (action.kind) {
    case 'move':
    case 'jump':
      selecting.move(action.direction, action.extend, action.kind === 'jump');
      return;
    case 'page':
      selecting.moveRows(pageRows * (action.direction === 'up' ? -1 : 1), action.extend);
      return;
    case 'row-start':
      selecting.go({ row: selecting.far.row, column: 0 }, action.extend);
      return;
    case 'sheet-start':
      selecting.go({ row: 0, column: 0 }, action.extend);
      return;
    case 'sheet-end':
      selecting.go(lastUsed(selecting.sheet), action.extend);
      return;
    case 'sheet':
      selecting.showNext(action.by);
      return;
    case 'all':
      selecting.area(selecting.sheet.usedArea() ?? rect(0, 0));
      return;
  }
}

function lastUsed(sheet: Sheet): Place {
  const used = sheet.usedArea(true);
  return used ? { row: used.top + used.rows - 1, column: used.left + used.columns - 1 } : { row: 0, column: 0 };
}
