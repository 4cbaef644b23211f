/** What protection forbids. Every change of a sheet asks here first. */
import type { Book } from '../book/book';
import { refuse } from '../book/book-error';
import { coversColumns, coversRows, MAX_COLUMNS, type Rect } from '../geometry/rect';
import type { ProtectedAction } from '../sheet/protection';
import type { Sheet } from '../sheet/sheet';

/** Fails unless every cell of the area may be typed into. */
export function assertEditable(sheet: Sheet, area: Rect): void {
  if (sheet.protection && hasLockedCell(sheet, area)) {
    refuse('protected', `The sheet ${sheet.name} is protected and the area holds locked cells.`);
  }
}

/** Fails when the sheet is protected and the action is not among those it still allows. */
export function assertAllowed(sheet: Sheet, action: ProtectedAction | null): void {
  if (!sheet.protection) return;
  if (action === null || !sheet.protection.allowed.has(action))
    refuse('protected', `The sheet ${sheet.name} is protected.`);
}

/** Fails when sheets may not be added, deleted, renamed, moved, hidden or shown. */
export function assertStructureOpen(book: Book): void {
  if (book.structureLock) refuse('protected', "The workbook's structure is protected.");
}

/** Fails unless rows, columns or (both false) single cells of the area may be formatted. */
export function assertFormattable(sheet: Sheet, area: Rect): void {
  assertAllowed(sheet, coversColumns(area) ? 'formatColumns' : coversRows(area) ? 'formatRows' : 'formatCells');
}

function hasLockedCell(sheet: Sheet, area: Rect): boolean {
  const isLocked = (id: number | null) => sheet.book.styles.style(id ?? 0).locked;
  // Beyond the stored cells only rows and columns have a say.
  const storedEnd = Math.min(area.top + area.rows, sheet.rows.length);
  for (const run of sheet.columns.stretches(area.left, area.left + area.columns - 1)) {
    if (area.top + area.rows > storedEnd && isLocked(run.style)) return true;
  }
  for (let row = area.top; row < storedEnd; row++) {
    const width = Math.min(
      area.left + area.columns,
      Math.max(sheet.rows[row]?.styles.length ?? 0, area.left),
      MAX_COLUMNS,
    );
    for (let column = area.left; column < width; column++) if (isLocked(sheet.styleIdAt(row, column))) return true;
    if (width === area.left + area.columns) continue;
    const rowStyle = sheet.rows[row]?.style ?? null;
    if (rowStyle !== null) {
      if (isLocked(rowStyle)) return true;
    } else if (sheet.columns.stretches(width, area.left + area.columns - 1).some((run) => isLocked(run.style)))
      return true;
  }
  return false;
}
