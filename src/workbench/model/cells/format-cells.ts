/** The look of cells. Whole rows and columns keep their format as such, so that cells not stored yet have it too. */
import { coversColumns, coversRows, rightOf, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import type { StylePatch } from '../style/style';
import { assertFormattable } from './locks';

/** Fails when the sheet is protected and does not allow formatting. */
export function formatCells(sheet: Sheet, area: Rect, patch: StylePatch): void {
  assertFormattable(sheet, area);
  const key = JSON.stringify(patch);
  restyleCells(sheet, area, (id) => sheet.book.styles.idOfPatched(id, patch, key));
  sheet.book.changes.tell({ kind: 'formats', sheet, area, origin: sheet.book.changes.origin });
}

/** Gives every cell of the area another style number, worked out from the one it shows. No check, no news. */
export function restyleCells(sheet: Sheet, area: Rect, restyle: (id: number) => number): void {
  if (coversColumns(area)) restyleColumns(sheet, area, restyle);
  else if (coversRows(area)) restyleRows(sheet, area, restyle);
  else {
    for (let row = area.top; row < area.top + area.rows; row++) {
      const stored = sheet.rowAt(row);
      for (let column = area.left; column <= rightOf(area); column++) {
        stored.styles[column] = restyle(sheet.styleIdAt(row, column));
      }
    }
  }
}

function restyleColumns(sheet: Sheet, area: Rect, restyle: (id: number) => number): void {
  // Rows with a style of their own hide the columns': where both meet, the cell needs one that has both.
  for (const [row, stored] of sheet.storedRows(area)) {
    const end = coversRows(area) ? stored.styles.length - 1 : rightOf(area);
    for (let column = area.left; column <= end; column++) {
      if (stored.styles[column] !== undefined || (stored.style !== null && !coversRows(area))) {
        stored.styles[column] = restyle(sheet.styleIdAt(row, column));
      }
    }
    if (coversRows(area) && stored.style !== null) stored.style = restyle(stored.style);
  }
  sheet.columns.change(area.left, rightOf(area), (format) => ({ ...format, style: restyle(format.style ?? 0) }));
}

/** Wider stretches of formatted columns than this show the row's format only, where a row is formatted later. */
const NARROW = 256;

function restyleRows(sheet: Sheet, area: Rect, restyle: (id: number) => number): void {
  const runs = sheet.columns.all.filter((run) => run.style !== null);
  const everywhere = runs.find((run) => run.first === 0 && run.last >= area.columns - 1);
  for (let row = area.top; row < area.top + area.rows; row++) {
    const stored = sheet.rowAt(row);
    for (const run of runs) {
      if (run === everywhere || run.last - run.first > NARROW) continue;
      for (let column = run.first; column <= run.last; column++) stored.styles[column] ??= sheet.styleIdAt(row, column);
    }
    for (let column = 0; column < stored.styles.length; column++) {
      const own = stored.styles[column];
      if (own !== undefined) stored.styles[column] = restyle(own);
    }
    stored.style = restyle(stored.style ?? everywhere?.style ?? 0);
  }
}
