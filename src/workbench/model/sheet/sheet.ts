/** One worksheet: its cells and everything that lies on them. Reads here; changes go through the functions in `cells/` and `book/`. */
import { bottomOf, intersection, rect, rectBetween, rightOf, WHOLE_SHEET, type Rect } from '../geometry/rect';
import type { CellValue } from '../value/cell-value';
import type { Color } from '../style/color';
import type { Book } from '../book/book';
import type { Chart } from '../chart/chart';
import type { CarriedSheet } from '../file/carried';
import type { Table } from '../table/table';
import { ColumnRuns } from './column-runs';
import type { ConditionalFormat } from './conditional-format';
import type { Hyperlink } from './hyperlink';
import { newPageSetup } from './page-setup';
import type { SheetProtection } from './protection';
import { Row, type Formula } from './row';
import type { Validation } from './validation';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetView {
  gridlines: boolean;
  headings: boolean;
  /** Percent. */
  zoom: number;
  /** Rows and columns that stay in sight, counted from the first. */
  frozen: { rows: number; columns: number };
  selection: Rect;
}

export class Sheet {
  visibility: Visibility = 'visible';
  tabColor: Color | null = null;
  rows: (Row | undefined)[] = [];
  readonly columns = new ColumnRuns();
  /** Points. */
  defaultRowHeight = 15;
  /** In the file's unit, as in `ColumnFormat.width`. */
  defaultColumnWidth = 9.140625;
  /** False while no formula fills more cells than its own. */
  hasArrays = false;
  merges: Rect[] = [];
  hyperlinks: Hyperlink[] = [];
  validations: Validation[] = [];
  /** First comes first. */
  conditionalFormats: ConditionalFormat[] = [];
  tables: Table[] = [];
  /** From the back to the front. */
  charts: Chart[] = [];
  /** Custom properties, as `Excel.Worksheet.customProperties` shows them. */
  properties = new Map<string, string>();
  protection: SheetProtection | null = null;
  readonly page = newPageSetup();
  readonly view: SheetView = {
    gridlines: true,
    headings: true,
    zoom: 100,
    frozen: { rows: 0, columns: 0 },
    selection: rect(0, 0),
  };
  /** What the file held that this program only passes on. */
  carried: CarriedSheet | null = null;

  /** `name` is changed by `renameSheet` alone. */
  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  /** Recalculated first if something it may rest on has changed. */
  valueAt(row: number, column: number): CellValue | null {
    this.book.calculation.settle();
    return this.rows[row]?.values[column] ?? null;
  }

  formulaAt(row: number, column: number): Formula | null {
    return this.rows[row]?.formulas?.get(column) ?? null;
  }

  /** Number of the style a cell shows: its own, else its row's, else its column's. */
  styleIdAt(row: number, column: number): number {
    const stored = this.rows[row];
    return stored?.styles[column] ?? stored?.style ?? this.columns.at(column).style ?? 0;
  }

  rowAt(row: number): Row {
    return (this.rows[row] ??= new Row());
  }

  /** The stored rows that cross `area`, from top to bottom. */
  *storedRows(area: Rect): Generator<readonly [number, Row]> {
    const end = Math.min(this.rows.length, area.top + area.rows);
    for (let row = area.top; row < end; row++) {
      const stored = this.rows[row];
      if (stored) yield [row, stored];
    }
  }

  /** The smallest rectangle around all that is used inside `within`; null when nothing is. Styles count, unless only content is asked for. */
  usedArea(contentOnly = false, within: Rect = WHOLE_SHEET): Rect | null {
    this.book.calculation.settle();
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [row, stored] of this.storedRows(within)) {
      const span = usedSpan(stored, contentOnly, within.left, rightOf(within));
      if (!span) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, span[0]);
      right = Math.max(right, span[1]);
    }
    return top < 0 ? null : rectBetween(top, left, bottom, right);
  }

  /** `area` cut down to where rows are stored: what is left holds all its content. */
  storedPart(area: Rect): Rect | null {
    let width = 0;
    for (const [, row] of this.storedRows(area)) width = Math.max(width, row.width);
    if (width === 0) return null;
    return intersection(area, rectBetween(0, 0, Math.max(0, this.rows.length - 1), width - 1));
  }

  mergeAt(row: number, column: number): Rect | null {
    for (const area of this.merges) {
      if (area.top <= row && row <= bottomOf(area) && area.left <= column && column <= rightOf(area)) return area;
    }
    return null;
  }
}

function usedSpan(row: Row, contentOnly: boolean, from: number, to: number): readonly [number, number] | null {
  const end = Math.min(to + 1, contentOnly ? row.values.length : row.width);
  const isUsed = (column: number) => row.values[column] !== undefined || (!contentOnly && Boolean(row.styles[column]));
  let first = from;
  while (first < end && !isUsed(first)) first++;
  let last = end - 1;
  while (last > first && !isUsed(last)) last--;
  if (first >= end) first = Infinity;
  // A formula that has no result yet still counts.
  for (const column of row.formulas?.keys() ?? []) {
    if (column < from || column > to) continue;
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return first === Infinity ? null : [first, last];
}
