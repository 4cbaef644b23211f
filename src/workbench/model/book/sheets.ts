/** Sheets added, renamed, moved, hidden, deleted. Everything that names a sheet follows. */
import { assertStructureOpen } from '../cells/locks';
import { dropSheetFromFormula, renameSheetInFormula } from '../formula/rewrite';
import type { Sheet, Visibility } from '../sheet/sheet';
import { foldName, type Book } from './book';
import { refuse } from './book-error';
import { rewriteEveryFormula } from './every-formula';

const MAX_NAME = 31;

/** Fails unless Excel would take the name for a sheet. */
export function assertSheetName(book: Book, name: string, self: Sheet | null = null): void {
  if (
    name === '' ||
    name.length > MAX_NAME ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    foldName(name) === 'history'
  ) {
    refuse('invalid', `Excel does not allow the sheet name ${JSON.stringify(name)}.`);
  }
  const holder = book.findSheet(name);
  if (holder && holder !== self) refuse('exists', `There is a sheet named ${JSON.stringify(name)} already.`);
}

function freeSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Adds an empty sheet, at the end unless told otherwise. */
export function addSheet(book: Book, name = freeSheetName(book), position = book.sheets.length): Sheet {
  assertStructureOpen(book);
  assertSheetName(book, name);
  const sheet = book.insertSheet(name, position);
  book.calculation.sheetListChanged();
  book.changes.tell({ kind: 'sheet-added', sheet, origin: book.changes.origin });
  return sheet;
}

export function renameSheet(sheet: Sheet, name: string): void {
  const { book } = sheet;
  const before = sheet.name;
  if (before === name) return;
  assertStructureOpen(book);
  assertSheetName(book, name, sheet);
  book.enterName(sheet, name);
  rewriteEveryFormula(book, (formula) => renameSheetInFormula(formula, before, name));
  book.calculation.sheetListChanged();
  book.changes.tell({ kind: 'sheet-renamed', sheet, before, origin: book.changes.origin });
}

/** `position` counts from 0 in the new order. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  assertStructureOpen(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    refuse('invalid', `There is no position ${position} among ${book.sheets.length} sheets.`);
  }
  const before = book.sheets.indexOf(sheet);
  if (before === position) return;
  book.placeSheet(sheet, position);
  book.calculation.sheetListChanged();
  book.changes.tell({ kind: 'sheet-moved', sheet, before, origin: book.changes.origin });
}

export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const { book } = sheet;
  if (sheet.visibility === visibility) return;
  assertStructureOpen(book);
  if (visibility !== 'visible' && !otherVisible(sheet))
    refuse('not-allowed', 'A workbook must show at least one sheet.');
  const before = sheet.visibility;
  sheet.visibility = visibility;
  book.changes.tell({ kind: 'sheet-visibility', sheet, before, origin: book.changes.origin });
  if (visibility !== 'visible' && book.active === sheet) activateSheet(nextVisible(sheet));
}

/** Formulas that refer to the sheet read `#REF!` from then on; its own names go with it. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  assertStructureOpen(book);
  if (sheet.visibility === 'visible' && !otherVisible(sheet))
    refuse('not-allowed', 'A workbook must show at least one sheet.');
  const { changes } = book;
  changes.batch(changes.origin, () => {
    const names = book.sheets.map(({ name }) => name);
    const successor = book.active === sheet ? nextVisible(sheet) : null;
    book.takeSheet(sheet);
    book.names = book.names.filter((name) => name.scope !== sheet);
    rewriteEveryFormula(
      book,
      (formula) => dropSheetFromFormula(formula, sheet.name, (end) => neighbour(names, sheet.name, end)),
      ({ sheet: home, row, column }) =>
        book.calculation.contentChanged(home, { top: row, left: column, rows: 1, columns: 1 }, [{ row, column }]),
    );
    book.calculation.sheetDeleted(sheet);
    if (successor) activateSheet(successor);
    changes.tell({ kind: 'sheet-deleted', sheet, origin: changes.origin });
  });
}

/** The sheet next to `from` on the way to `end`, by the order of names. */
function neighbour(names: readonly string[], from: string, end: string): string | null {
  const at = names.findIndex((name) => foldName(name) === foldName(from));
  const goal = names.findIndex((name) => foldName(name) === foldName(end));
  return goal < 0 || at < 0 ? null : (names[at + Math.sign(goal - at)] ?? null);
}

const otherVisible = (sheet: Sheet): boolean =>
  sheet.book.sheets.some((other) => other !== sheet && other.visibility === 'visible');

function nextVisible(sheet: Sheet): Sheet {
  const { sheets } = sheet.book;
  const at = sheets.indexOf(sheet);
  const visible = (other: Sheet) => other !== sheet && other.visibility === 'visible';
  return sheets.slice(at).find(visible) ?? sheets.slice(0, at).findLast(visible) ?? sheet;
}

/** Brings a sheet to the front. */
export function activateSheet(sheet: Sheet): void {
  const { book } = sheet;
  if (sheet.visibility !== 'visible') refuse('not-allowed', `The sheet ${sheet.name} is hidden.`);
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  book.changes.tell({ kind: 'activated', sheet, before: book.sheets.includes(before) ? before : null });
}

/** Selects cells and brings their sheet to the front. */
export function selectCells(sheet: Sheet, area: Sheet['view']['selection']): void {
  sheet.book.changes.batch(sheet.book.changes.origin, () => {
    activateSheet(sheet);
    sheet.view.selection = area;
    sheet.book.changes.tell({ kind: 'selected', sheet, area });
  });
}
