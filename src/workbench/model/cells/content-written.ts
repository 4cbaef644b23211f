/** What follows from new content in cells: results are due, tables read their headings again, listeners are told. */
import type { BookChange } from '../book/changes';
import { intersects, type Place, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { readHeadings } from '../table/headings';
import { headerAreaOf } from '../table/table';

export type SingleEdit = NonNullable<Extract<BookChange, { kind: 'cells' }>['single']>;

/** `formulas` are the cells that have, or had, a formula. */
export function contentWritten(sheet: Sheet, area: Rect, formulas: readonly Place[], single?: SingleEdit): void {
  const { calculation, changes } = sheet.book;
  changes.batch(changes.origin, () => {
    for (const table of sheet.tables) {
      if (table.hasHeaders && intersects(headerAreaOf(table), area)) readHeadings(table);
    }
    calculation.contentChanged(sheet, area, formulas);
    changes.tell({ kind: 'cells', sheet, area, origin: changes.origin, ...(single && { single }) });
  });
}
