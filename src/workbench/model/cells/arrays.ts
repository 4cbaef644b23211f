/** Array formulas in the way of an edit. */
import { refuse } from '../book/book-error';
import { contains, intersects, rect, rightOf, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';

interface ArrayFormula {
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
  readonly dynamic: boolean;
}

/** Formulas that fill more cells than their own. */
export function arrayFormulas(sheet: Sheet): ArrayFormula[] {
  if (!sheet.hasArrays) return [];
  return sheet.rows.flatMap((stored, row) =>
    [...(stored?.formulas ?? [])].flatMap(([column, { array }]) => (array ? [{ row, column, ...array }] : [])),
  );
}

/** Fails when the area holds a part, but not the whole, of a fixed array, which Excel only changes as one. */
export function assertNoPartOfArray(sheet: Sheet, area: Rect): void {
  for (const array of arrayFormulas(sheet)) {
    if (!array.dynamic && intersects(array.area, area) && !contains(area, array.area)) {
      refuse('not-allowed', "You can't change part of an array.");
    }
  }
}

/** Before cells of `area` get new content: takes back what dynamic arrays have spilled there, so that they spill anew. */
export function releaseSpills(sheet: Sheet, area: Rect): void {
  for (const array of arrayFormulas(sheet)) {
    if (!array.dynamic || !intersects(array.area, area)) continue;
    for (const [row, stored] of sheet.storedRows(array.area)) {
      for (let column = array.area.left; column <= rightOf(array.area); column++) {
        if (row !== array.row || column !== array.column) stored.clear(column);
      }
    }
    const formula = sheet.formulaAt(array.row, array.column);
    if (formula) {
      const single = rect(array.row, array.column);
      sheet.rowAt(array.row).setFormula(array.column, { ...formula, array: { area: single, dynamic: true } });
    }
    sheet.book.calculation.contentChanged(sheet, array.area, [array]);
  }
}
