/** The part of one sheet that the formula engine needs for one recalculation, in the shape in which it asks for it. */
import type { CellLike, RowLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { formatAddress } from '../geometry/address';
import { bottomOf, isSingleCell, MAX_COLUMNS, rightOf, type Rect } from '../geometry/rect';
import type { Formula } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';
import { bodyAreaOf } from '../table/table';
import type { CellValue } from '../value/cell-value';
import type { SheetArea } from './precedents';
import { resolveSpills } from './spill-reference';
import { FORMULA, SCALAR, ViewCell } from './view-cell';

/** Rows and columns are counted from 1 on the engine's side, from 0 on the sheet's. */
export class SheetView implements WorksheetLike {
  readonly cells = new Map<number, ViewCell>();
  /** Each array's own cell, and the other cells that it fills. */
  readonly spills = new Map<ViewCell, ViewCell[]>();
  private readonly areas = new Set<string>();
  private lastFound: ViewCell | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly id: number,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } {
    let right = 1;
    for (const { col } of this.cells.values()) right = Math.max(right, col);
    return { top: 1, left: 1, bottom: Math.max(1, this.sheet.rows.length), right };
  }

  get mergedRegions(): { top: number; left: number; bottom: number; right: number }[] {
    return this.sheet.merges.map((area) => ({
      top: area.top + 1,
      left: area.left + 1,
      bottom: bottomOf(area) + 1,
      right: rightOf(area) + 1,
    }));
  }

  addValues(area: Rect): void {
    const key = formatAddress(area);
    if (this.areas.has(key)) return;
    this.areas.add(key);
    for (const [rowNumber, row] of this.sheet.storedRows(area)) {
      const end = Math.min(row.values.length, area.left + area.columns);
      for (let column = area.left; column < end; column++) {
        const value = row.values[column];
        if (value !== undefined) this.addValue(rowNumber, column, value);
      }
    }
  }

  private addValue(row: number, column: number, value: CellValue): void {
    const key = row * MAX_COLUMNS + column;
    if (!this.cells.has(key)) this.cells.set(key, new ViewCell(row + 1, column + 1, SCALAR, value, undefined, {}));
  }

  /** Returns the areas that the formula reaches through arrays which spill. */
  addFormula(row: number, column: number, formula: Formula): SheetArea[] {
    const { text, areas } = resolveSpills(formula.text, this.sheet);
    const fixed = formula.array && !formula.array.dynamic ? formula.array.area : null;
    const model = fixed
      ? { formula: text, shareType: 'array', ref: formatAddress(fixed) }
      : { formula: text, isDynamicArray: formula.implicit !== true };
    // Without its earlier result: the engine would keep that where it knows a function or a name no longer.
    this.cells.set(row * MAX_COLUMNS + column, new ViewCell(row + 1, column + 1, FORMULA, null, text, model));
    if (fixed && !isSingleCell(fixed)) this.addFixedArray(fixed, row, column);
    return areas;
  }

  /** The engine writes a fixed array's results to formula cells only, so each of its cells must look like one. */
  private addFixedArray(area: Rect, row: number, column: number): void {
    for (let r = area.top; r <= bottomOf(area); r++) {
      for (let c = area.left; c <= rightOf(area); c++) {
        if (r === row && c === column) continue;
        this.cells.set(r * MAX_COLUMNS + c, new ViewCell(r + 1, c + 1, FORMULA, null, undefined, {}));
      }
    }
  }

  eachRow(...args: unknown[]): void {
    const callback = args.at(-1) as (row: RowLike, rowNumber: number) => void;
    const byRow = new Map<number, ViewCell[]>();
    for (const cell of this.cells.values()) {
      const row = byRow.get(cell.row);
      if (row) row.push(cell);
      else byRow.set(cell.row, [cell]);
    }
    for (const [rowNumber, cells] of byRow) {
      const eachCell = (...inner: unknown[]) => {
        const visit = inner.at(-1) as (cell: CellLike, column: number) => void;
        for (const cell of cells) visit(cell, cell.col);
      };
      callback({ hidden: this.sheet.rows[rowNumber - 1]?.hidden ?? false, eachCell }, rowNumber);
    }
  }

  findCell(row: number, column: number): ViewCell | undefined {
    return (this.lastFound = this.cells.get((row - 1) * MAX_COLUMNS + column - 1));
  }

  /** The engine asks here only for the cells that an array spills into, right after it has found the array's own cell. */
  getCell(row: number, column: number): ViewCell {
    const cell = new ViewCell(row, column, 0, null, undefined, {});
    const filled = this.lastFound && this.spills.get(this.lastFound);
    if (filled) filled.push(cell);
    else if (this.lastFound) this.spills.set(this.lastFound, [cell]);
    return cell;
  }

  getTables(): { table: object }[] {
    return this.sheet.tables.map((table) => ({
      table: {
        name: table.name,
        tl: { row: table.area.top + 1, col: table.area.left + 1 },
        columns: table.columns.map(({ name }) => ({ name })),
        rows: { length: bodyAreaOf(table)?.rows ?? 0 },
        headerRow: table.hasHeaders,
        totalsRow: table.hasTotals,
      },
    }));
  }
}
