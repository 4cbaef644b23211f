/** Widths, heights and visibility of columns and rows. */
import { bottomOf, coversColumns, rightOf, type Rect } from '../geometry/rect';
import type { Row } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';
import { assertAllowed } from './locks';
import { countLines, heightOfLines } from '../../../app/sheets/text-size';
import { formattedText } from '../text/cell-text';

/** Pixels that a digit of the standard font takes; the file counts widths in these. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** Excel's own limits. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;

export const pointsOfWidth = (width: number): number => Math.round(width * DIGIT) * POINTS_PER_PIXEL;
export const widthOfPoints = (points: number): number => Math.min(MAX_WIDTH, points / POINTS_PER_PIXEL / DIGIT);

/** Points; a hidden column is 0 wide. */
export function columnWidthAt(sheet: Sheet, column: number): number {
  const { width, hidden } = sheet.columns.at(column);
  return hidden ? 0 : pointsOfWidth(width ?? sheet.defaultColumnWidth);
}

/** Points; a hidden row is 0 high. */
export function rowHeightAt(sheet: Sheet, row: number): number {
  const stored = sheet.rows[row];
  return stored?.hidden ? 0 : (stored?.height ?? sheet.defaultRowHeight);
}

/** `points` null gives the standard width back. */
export function setColumnWidth(sheet: Sheet, area: Rect, points: number | null): void {
  assertAllowed(sheet, 'formatColumns');
  const width = points === null ? null : widthOfPoints(points);
  sheet.columns.change(area.left, rightOf(area), (format) => ({ ...format, width }));
  tellLayout(sheet);
}

export function setRowHeight(sheet: Sheet, area: Rect, points: number | null): void {
  assertAllowed(sheet, 'formatRows');
  const height = points === null ? null : Math.min(MAX_HEIGHT, points);
  if (coversColumns(area)) {
    sheet.defaultRowHeight = height ?? sheet.defaultRowHeight;
    for (const [, row] of sheet.storedRows(area)) row.height = null;
  } else {
    for (let number = area.top; number <= bottomOf(area); number++) {
      const row = sheet.rowAt(number);
      row.height = height;
      row.customHeight = height !== null;
    }
  }
  tellLayout(sheet);
}

export function setColumnsHidden(sheet: Sheet, area: Rect, hidden: boolean): void {
  assertAllowed(sheet, 'formatColumns');
  sheet.columns.change(area.left, rightOf(area), (format) => ({ ...format, hidden }));
  tellLayout(sheet);
}

export function setRowsHidden(sheet: Sheet, area: Rect, hidden: boolean): void {
  assertAllowed(sheet, 'formatRows');
  if (coversColumns(area)) for (const [, row] of sheet.storedRows(area)) row.hidden = hidden;
  else for (let row = area.top; row <= bottomOf(area); row++) sheet.rowAt(row).hidden = hidden;
  const { changes } = sheet.book;
  changes.tell({ kind: 'rows-hidden', sheet, area, hidden, origin: changes.origin });
}

/** Fits columns to their longest text: by counting letters, since no font is measured here. */
export function autofitColumns(sheet: Sheet, area: Rect): void {
  assertAllowed(sheet, 'formatColumns');
  const stored = sheet.storedPart(area);
  for (let column = stored?.left ?? 0; stored && column <= rightOf(stored); column++) {
    let letters = 0;
    for (const [row] of sheet.storedRows(area)) {
      const merged = sheet.mergeAt(row, column);
      if (merged && merged.columns > 1) continue;
      letters = Math.max(
        letters,
        ...formattedText(sheet, row, column)
          .split('\n')
          .map((line) => line.length),
      );
    }
    if (letters > 0) {
      const width = Math.min(MAX_WIDTH, letters + 5 / DIGIT);
      sheet.columns.change(column, column, (format) => ({ ...format, width }));
    }
  }
  tellLayout(sheet);
}

/** Fits rows to their wrapped text, merged cells left out as in Excel: by letters, since no font is measured here. */
export function autofitRows(sheet: Sheet, area: Rect): void {
  setRowHeight(sheet, area, null);
  for (const [number, row] of sheet.storedRows(area)) {
    const height = fittingHeight(sheet, number, row);
    if (height > sheet.defaultRowHeight) row.height = Math.min(MAX_HEIGHT, height);
  }
}

/** Values are taken as they stand: a pending recalculation is not worth waiting for. */
function fittingHeight(sheet: Sheet, number: number, row: Row): number {
  let height = 0;
  for (let column = 0; column < row.width; column++) {
    const value = row.values[column];
    if (value === undefined || sheet.mergeAt(number, column) || sheet.columns.at(column).hidden) continue;
    const { font, alignment } = sheet.book.styles.style(sheet.styleIdAt(number, column));
    const wraps = alignment.wrap && typeof value === 'string';
    const lines = wraps ? countLines(value, columnWidthAt(sheet, column), font) : 1;
    height = Math.max(height, heightOfLines(lines, font));
  }
  return height;
}

function tellLayout(sheet: Sheet): void {
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
}
