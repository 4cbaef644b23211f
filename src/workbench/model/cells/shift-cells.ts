/** Cells inserted and deleted, and everything that has to follow. */
import { refuse } from '../book/book-error';
import { rewriteEveryFormula } from '../book/every-formula';
import { shiftFormula } from '../formula/rewrite';
import { shiftedBand, shiftRect, tearsApart, type Shift } from '../formula/shift';
import {
  bottomOf,
  coversColumns,
  coversRows,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  rightOf,
  type Rect,
} from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { arrayFormulas, releaseSpills } from './arrays';
import { assertAllowed, assertEditable } from './locks';
import { shiftAttachments } from './shift-attachments';
import { shiftStoredCells } from './shift-stored';

/** Makes room for `area`: the cells in it and beyond move down or to the right. */
export const insertCells = (sheet: Sheet, area: Rect, direction: 'down' | 'right'): void =>
  shiftCells(sheet, { kind: 'insert', along: direction === 'down' ? 'rows' : 'columns', area });

/** Takes `area` out: the cells beyond it move up or to the left. References to what is gone become `#REF!`. */
export const deleteCells = (sheet: Sheet, area: Rect, direction: 'up' | 'left'): void =>
  shiftCells(sheet, { kind: 'delete', along: direction === 'up' ? 'rows' : 'columns', area });

function shiftCells(sheet: Sheet, shift: Shift): void {
  assertShiftAllowed(sheet, shift);
  const { book } = sheet;
  const { changes } = book;
  changes.batch(changes.origin, () => {
    book.calculation.settle();
    releaseSpills(sheet, shiftedBand(shift));
    shiftStoredCells(sheet, shift);
    shiftAttachments(sheet, shift);
    const rewritten: { sheet: Sheet; row: number; column: number }[] = [];
    rewriteEveryFormula(
      book,
      (formula, home) => shiftFormula(formula, home?.name ?? '', sheet.name, shift),
      (cell) => rewritten.push(cell),
    );
    book.calculation.forgetFormulas();
    for (const cell of rewritten)
      book.calculation.contentChanged(cell.sheet, { top: cell.row, left: cell.column, rows: 1, columns: 1 }, [cell]);
    changes.tellShift(sheet, shift);
    changes.tell({ kind: 'cells', sheet, area: shift.area, origin: changes.origin, shift });
  });
}

function assertShiftAllowed(sheet: Sheet, shift: Shift): void {
  assertUnprotected(sheet, shift);
  const torn = [
    ...sheet.merges,
    ...arrayFormulas(sheet)
      .filter((array) => !array.dynamic)
      .map(({ area }) => area),
  ];
  if (torn.some((area) => tearsApart(area, shift))) {
    refuse('not-allowed', "This can't be done: it would tear a merged cell or an array apart.");
  }
  for (const table of sheet.tables) {
    if (tearsApart(table.area, shift)) refuse('not-allowed', `This would shift a part of the table ${table.name}.`);
    const gone = shift.kind === 'delete' && shiftRect(table.area, shift);
    const headerGone =
      shift.along === 'rows' && shift.area.top <= table.area.top && bottomOf(shift.area) >= table.area.top;
    if (gone && table.hasHeaders && headerGone && intersects(table.area, shift.area)) {
      refuse('not-allowed', `The headings of the table ${table.name} cannot be deleted.`);
    }
  }
  if (shift.kind === 'insert' && fallsOff(sheet, shift)) {
    refuse('not-allowed', "Cells that aren't empty would be pushed off the sheet.");
  }
}

function assertUnprotected(sheet: Sheet, shift: Shift): void {
  if (!sheet.protection) return;
  const whole = shift.along === 'rows' ? coversRows(shift.area) : coversColumns(shift.area);
  const verb = shift.kind === 'insert' ? 'insert' : 'delete';
  assertAllowed(sheet, whole ? (shift.along === 'rows' ? `${verb}Rows` : `${verb}Columns`) : null);
  // Rows and columns may be deleted only where every cell is unlocked.
  if (shift.kind === 'delete') assertEditable(sheet, shift.area);
}

function fallsOff(sheet: Sheet, { along, area }: Shift): boolean {
  const stored = sheet.usedArea(true);
  if (!stored) return false;
  return along === 'rows' ? bottomOf(stored) + area.rows >= MAX_ROWS : rightOf(stored) + area.columns >= MAX_COLUMNS;
}
