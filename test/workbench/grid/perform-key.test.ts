import { addSheet, newBook, protectSheet, rect, selectCells, setCells, type Book } from '../../../src/workbench/model';
import { Copying, type Clipboard } from '../../../src/workbench/grid/copying';
import { Edits, type Refusal } from '../../../src/workbench/grid/edits';
import { History } from '../../../src/workbench/grid/history';
import { actionOf } from '../../../src/workbench/grid/keys';
import { performKey, type KeyTarget } from '../../../src/workbench/grid/perform-key';
import { Selecting } from '../../../src/workbench/grid/selecting';

/** A sheet with figures in B2:C4, the first cell selected, and what keys asked of the grid beside selecting. */
function aGrid() {
  const book = newBook();
  setCells(book.active, rect(1, 1, 3, 2), [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const selecting = new Selecting(book);
  selecting.place({ row: 0, column: 0 });
  const asked: string[] = [];
  const note = (what: string) => () => void asked.push(what);
  const target: KeyTarget = {
    selecting,
    pageRows: 10,
    edit: (quick) => void asked.push(quick ? 'letter' : 'edit'),
    clear: note('clear'),
    openChoices: note('choices'),
    undo: note('undo'),
    redo: note('redo'),
    followSource: note('source'),
    forgetCopy: note('forget'),
  };
  const press = (key: string, held: Partial<KeyboardEvent> = {}) => {
    const action = actionOf({
      key,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      ...held,
    } as KeyboardEvent);
    if (action) performKey(action, target);
    return action !== null;
  };
  return { book, selecting, asked, press };
}
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

describe('keys', () => {
  test.each([
    ['the arrow keys', ['ArrowDown', 'ArrowRight'], {}, rect(1, 1)],
    ['Enter and Tab', ['Enter', 'Tab', 'Tab'], {}, rect(1, 2)],
    ['to the edge of what is filled', ['ArrowDown', 'ArrowRight'], ctrl, rect(3, 1)],
    ['to the last cell that is used', ['End'], ctrl, rect(3, 2)],
    ['a page on', ['PageDown'], {}, rect(10, 0)],
    ['all that is used', ['a'], ctrl, rect(1, 1, 3, 2)],
    ['drawing out the selection', ['ArrowDown', 'ArrowDown', 'ArrowRight'], shift, rect(0, 0, 3, 2)],
  ] as const)('%s', (_, keys, held, area) => {
    const { selecting, press } = aGrid();
    for (const key of keys) expect(press(key, held)).toBe(true);
    expect(selecting.current.area).toEqual(area);
  });

  test('the next sheet that can be seen', () => {
    const { book, press } = aGrid();
    const second = addSheet(book, 'Hai');
    press('PageDown', ctrl);
    expect(book.active).toBe(second);
    press('PageDown', ctrl);
    expect(book.active).toBe(second);
    press('PageUp', ctrl);
    expect(book.active).not.toBe(second);
  });

  test('ask the grid for the rest', () => {
    const { asked, press } = aGrid();
    for (const key of ['F2', '7', 'Delete', 'Escape']) press(key);
    for (const key of ['z', 'y', '[']) press(key, ctrl);
    press('ArrowDown', { altKey: true });
    press('z', { ...ctrl, ...shift });
    expect(asked).toEqual(['edit', 'letter', 'clear', 'forget', 'undo', 'redo', 'source', 'choices', 'redo']);
  });

  test('that are not the grid’s are left to the browser', () => {
    expect(aGrid().press('F5')).toBe(false);
  });
});

/** Keeps one text. */
function aClipboard(): Clipboard & { text: string } {
  return {
    text: '',
    getData() {
      return this.text;
    },
    setData(_: string, text: string) {
      this.text = text;
    },
  };
}

describe('the clipboard', () => {
  function copying(book: Book) {
    const refused: Refusal[] = [];
    const selecting = new Selecting(book);
    const own = new Copying(selecting, new Edits(book, new History(book)), (refusal) => void refused.push(refusal));
    return { own, refused, select: (area: ReturnType<typeof rect>) => selectCells(book.active, area) };
  }
  const valuesOf = (book: Book, area: ReturnType<typeof rect>) =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_cell, c) => book.active.valueAt(area.top + r, area.left + c)),
    );

  test('cells that were copied are pasted with their formulas, as often as one likes', () => {
    const { book } = aGrid();
    setCells(book.active, rect(4, 1), [['=SUM(B2:B4)']]);
    const { own, select } = copying(book);
    const clipboard = aClipboard();
    select(rect(4, 1));
    own.copy(clipboard, false);
    expect(clipboard.text).toBe('9');
    for (const column of [2, 3]) {
      select(rect(4, column));
      own.paste(clipboard);
    }
    expect(book.active.formulaAt(4, 2)?.text).toBe('SUM(C2:C4)');
    expect(valuesOf(book, rect(4, 1, 1, 3))).toEqual([[9, 12, 0]]);
  });

  test('what was cut is gone from its place, and is pasted as text from then on', () => {
    const { book } = aGrid();
    const { own, select } = copying(book);
    const clipboard = aClipboard();
    select(rect(1, 1, 1, 2));
    own.copy(clipboard, true);
    select(rect(6, 0));
    own.paste(clipboard);
    expect(valuesOf(book, rect(6, 0, 1, 2))).toEqual([[1, 2]]);
    expect(valuesOf(book, rect(1, 1, 1, 2))).toEqual([[null, null]]);
  });

  test('text from elsewhere is read as if it were typed; what was copied before is forgotten', () => {
    const { book } = aGrid();
    const { own, select } = copying(book);
    const clipboard = aClipboard();
    own.copy(clipboard, false);
    clipboard.text = '7\tba\n8\tbốn';
    select(rect(8, 0));
    own.paste(clipboard);
    expect(valuesOf(book, rect(8, 0, 2, 2))).toEqual([
      [7, 'ba'],
      [8, 'bốn'],
    ]);
  });

  test('a protected sheet refuses, and says so', () => {
    const { book } = aGrid();
    const { own, refused, select } = copying(book);
    protectSheet(book.active, { allowed: new Set(), selection: 'all' });
    select(rect(8, 0));
    own.paste({ ...aClipboard(), getData: () => '7' });
    expect(refused).toEqual([{ kind: 'protected' }]);
    expect(book.active.valueAt(8, 0)).toBeNull();
  });
});
