/** Merged cells. */
import { refuse } from '../book/book-error';
import { cellCount, intersects, isSingleCell, rect, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { assertAllowed } from './locks';

/** Merges the area into one cell, or each of its rows when `across`. Only the first cell's content stays. */
export function mergeCells(sheet: Sheet, area: Rect, across = false): void {
  assertAllowed(sheet, null);
  if (sheet.tables.some((table) => intersects(table.area, area)))
    refuse('not-allowed', 'Cells of a table cannot be merged.');
  const parts = across
    ? Array.from({ length: area.rows }, (_, i) => rect(area.top + i, area.left, 1, area.columns))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  for (const part of parts) {
    if (isSingleCell(part)) continue;
    keepFirstContent(sheet, part);
    sheet.merges.push(part);
  }
  tellLayout(sheet, area);
}

export function unmergeCells(sheet: Sheet, area: Rect): void {
  assertAllowed(sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  tellLayout(sheet, area);
}

/** Excel keeps the first content it meets, row by row, and puts it into the first cell. */
function keepFirstContent(sheet: Sheet, area: Rect): void {
  let kept = false;
  const changed: { row: number; column: number }[] = [];
  for (const [row, stored] of sheet.storedRows(area)) {
    for (let column = area.left; column < area.left + area.columns; column++) {
      const value = stored.values[column];
      const formula = stored.formulas?.get(column);
      if (value === undefined && !formula) continue;
      if (formula) changed.push({ row, column });
      const isFirst = row === area.top && column === area.left;
      if (!kept && !isFirst) {
        const first = sheet.rowAt(area.top);
        if (value !== undefined) first.values[area.left] = value;
        if (formula) first.setFormula(area.left, formula);
        changed.push({ row: area.top, column: area.left });
      }
      if (!isFirst) stored.clear(column);
      kept = true;
    }
  }
  if (kept && cellCount(area) > 1) sheet.book.calculation.contentChanged(sheet, area, changed);
}

function tellLayout(sheet: Sheet, area: Rect): void {
  const { changes } = sheet.book;
  changes.batch(changes.origin, () => {
    changes.tell({ kind: 'layout', sheet, origin: changes.origin });
    changes.tell({ kind: 'formats', sheet, area, origin: changes.origin });
  });
}
