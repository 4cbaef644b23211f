import { rect, type Rect, type Sheet } from '../model';
import { pointsOfWidth } from '../model/cells/size-cells';
import { Axis } from './axis';
import { pixels } from './cell-css';
import { rowHeights } from './row-heights';

/** Empty rows and columns that can be scrolled to past the used ones. */
const [SPARE_ROWS, SPARE_COLUMNS] = [60, 20];
const [LEAST_ROWS, LEAST_COLUMNS] = [120, 40];

/** How far the sheet is scrolled, and how much of it there is room for, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** Pixels from the first cell that is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells of a sheet lie. Made anew when widths, heights or texts change. */
export class SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };

  /** `reach` is how far down and right there must be cells, whatever is used. */
  constructor(
    readonly sheet: Sheet,
    reach: { readonly row: number; readonly column: number },
  ) {
    const heights = rowHeights(sheet);
    const standard = pixels(sheet.defaultRowHeight);
    const used = sheet.usedArea();
    const lastRow = Math.max((used?.top ?? 0) + (used?.rows ?? 0), reach.row);
    const lastColumn = Math.max((used?.left ?? 0) + (used?.columns ?? 0), reach.column);
    this.rows = new Axis(Math.max(LEAST_ROWS, lastRow + SPARE_ROWS), (row) => heights[row] ?? standard);
    const widths = columnWidths(sheet, Math.max(LEAST_COLUMNS, lastColumn + SPARE_COLUMNS));
    this.columns = new Axis(widths.length, (column) => widths[column] ?? 0);
    this.frozen = sheet.view.frozen;
  }

  get frozenWidth(): number {
    return this.columns.startOf(this.frozen.columns);
  }

  get frozenHeight(): number {
    return this.rows.startOf(this.frozen.rows);
  }

  xOf(column: number, { left }: Viewport): number {
    return this.columns.startOf(column) - (column < this.frozen.columns ? 0 : left);
  }

  yOf(row: number, { top }: Viewport): number {
    return this.rows.startOf(row) - (row < this.frozen.rows ? 0 : top);
  }

  visibleRows({ top, height }: Viewport): number[] {
    const frozen = this.rows.between(0, this.frozenHeight);
    return [...frozen, ...this.rows.between(top + this.frozenHeight, top + height)];
  }

  visibleColumns({ left, width }: Viewport): number[] {
    const frozen = this.columns.between(0, this.frozenWidth);
    return [...frozen, ...this.columns.between(left + this.frozenWidth, left + width)];
  }

  /** The cell that a point lies in. */
  cellAt(x: number, y: number, { left, top }: Viewport): { readonly row: number; readonly column: number } {
    return {
      row: this.rows.indexAt(y < this.frozenHeight ? y : y + top),
      column: this.columns.indexAt(x < this.frozenWidth ? x : x + left),
    };
  }

  /** Where an area shows. What is scrolled behind the frozen cells is cut off. */
  boxOf(area: Rect, viewport: Viewport): Box {
    const [x, right] = span(this.columns, area.left, area.columns, this.frozen.columns, viewport.left);
    const [y, bottom] = span(this.rows, area.top, area.rows, this.frozen.rows, viewport.top);
    return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
  }

  /** How far to scroll so that a cell is seen whole. */
  scrollTo(row: number, column: number, viewport: Viewport): { readonly left: number; readonly top: number } {
    const shown = (axis: Axis, index: number, frozen: number, from: number, room: number): number => {
      if (index < frozen) return from;
      const start = axis.startOf(index) - axis.startOf(frozen);
      const end = axis.startOf(index + 1);
      if (start < from) return start;
      return end > from + room ? Math.min(start, end - room) : from;
    };
    return {
      left: shown(this.columns, column, this.frozen.columns, viewport.left, viewport.width),
      top: shown(this.rows, row, this.frozen.rows, viewport.top, viewport.height),
    };
  }

  /** The last cell that can be scrolled to. */
  get end(): Rect {
    return rect(this.rows.count - 1, this.columns.count - 1);
  }
}

/** Where a stretch of rows or columns begins and ends on the screen. */
function span(axis: Axis, first: number, count: number, frozen: number, scrolled: number): readonly [number, number] {
  const shown = (index: number) => Math.max(axis.startOf(frozen), axis.startOf(index) - scrolled);
  const end = first + count;
  return [first < frozen ? axis.startOf(first) : shown(first), end <= frozen ? axis.startOf(end) : shown(end)];
}

/** All at once: asking column by column would look through the sheet's list of columns each time. */
function columnWidths(sheet: Sheet, count: number): number[] {
  return sheet.columns
    .stretches(0, count - 1)
    .flatMap(({ first, last, width, hidden }) =>
      Array<number>(last - first + 1).fill(hidden ? 0 : pixels(pointsOfWidth(width ?? sheet.defaultColumnWidth))),
    );
}
