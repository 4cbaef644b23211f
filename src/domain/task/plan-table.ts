import { lastColumn, lastRow, valueAt, type CellRef, type CellValue, type SheetGrid } from '../report/grid';
import { looseKey } from '../text/text-key';
import { headingByKey, type TaskColumn } from './task-words';

/** Where the table stands on the sheet *Chương trình công tác*. People move columns, sort rows and add their own. */
export interface PlanTable {
  readonly grid: SheetGrid;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<TaskColumn, number>;
  /** Rows that hold something, from the first below the headings. */
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  readonly row: number;
  /** Rows without anything lie between the table and this one. */
  readonly apart: boolean;
}

/** Without these it is not the table. */
const TELLING: readonly TaskColumn[] = ['text', 'state'];

/** Finds the table by its headings; null where there is none. `written`: rows that the add-in wrote. */
export function findPlanTable(grid: SheetGrid, written: number): PlanTable | null {
  for (let row = grid.top; row <= lastRow(grid); row++) {
    const columns = headingsIn(grid, row);
    if (!TELLING.every((column) => columns.has(column))) continue;
    return { grid, headingRow: row, columns, rows: filledRows(grid, row + 1, columns, written) };
  }
  return null;
}

function headingsIn(grid: SheetGrid, row: number): ReadonlyMap<TaskColumn, number> {
  const columns = new Map<TaskColumn, number>();
  for (let column = grid.left; column <= lastColumn(grid); column++) {
    const heading = headingByKey.get(looseKey(String(valueAt(grid, row, column) ?? '')));
    if (heading && !columns.has(heading)) columns.set(heading, column);
  }
  return columns;
}

/** What the add-in works out itself says nothing about whether anyone wrote in a row. */
const WORKED_OUT: ReadonlySet<TaskColumn> = new Set<TaskColumn>(['dueDay', 'verdict']);

function filledRows(
  grid: SheetGrid,
  first: number,
  columns: ReadonlyMap<TaskColumn, number>,
  written: number,
): readonly PlanRow[] {
  const typed = [...columns].filter(([column]) => !WORKED_OUT.has(column));
  const text = columns.get('text');
  const rows: PlanRow[] = [];
  let apart = false;
  for (let row = first; row <= lastRow(grid); row++) {
    if (!typed.some(([, column]) => valueAt(grid, row, column) !== null)) apart ||= row >= written;
    // Beyond the table's end only what reads as a task is one; all else is people's own notes.
    else if (!apart || (text !== undefined && valueAt(grid, row, text) !== null)) rows.push({ row, apart });
  }
  return rows;
}

/** The value of a column in a row; null where the column is gone. */
export function planValue({ grid, columns }: PlanTable, row: number, column: TaskColumn): CellValue {
  const at = columns.get(column);
  return at === undefined ? null : valueAt(grid, row, at);
}

/** The cell of a column in a row, or the row's first where the column is gone. */
export const planCell = ({ columns, grid }: PlanTable, row: number, column: TaskColumn): CellRef => ({
  row,
  column: columns.get(column) ?? grid.left,
});
