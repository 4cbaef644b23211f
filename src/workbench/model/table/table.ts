/** Excel tables (list objects). */
import { rectBetween, bottomOf, rightOf, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';

export interface TableColumn {
  /** Kept for good once given, as the file format asks. */
  readonly id: number;
  name: string;
  /** Formula of every cell of the column, without `=`; empty when it has none. */
  calculated: string;
  totalsFunction: string;
  totalsLabel: string;
  totalsFormula: string;
}

export interface Table {
  readonly id: number;
  readonly sheet: Sheet;
  name: string;
  /** Headings and totals included. */
  area: Rect;
  columns: TableColumn[];
  hasHeaders: boolean;
  hasTotals: boolean;
  /** Null: the table has no style. */
  style: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
}

export const headerAreaOf = ({ area }: Table): Rect => ({ ...area, rows: 1 });

/** The rows between headings and totals, or null when a deletion has left none. */
export function bodyAreaOf(table: Table): Rect | null {
  const top = table.area.top + (table.hasHeaders ? 1 : 0);
  const bottom = bottomOf(table.area) - (table.hasTotals ? 1 : 0);
  return bottom < top ? null : rectBetween(top, table.area.left, bottom, rightOf(table.area));
}

export const totalsAreaOf = ({ area }: Table): Rect => ({ ...area, top: bottomOf(area), rows: 1 });
