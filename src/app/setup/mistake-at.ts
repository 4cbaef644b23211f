import type { ProgrammeMistake } from '../../domain/programme/mistake';
import { valueAt, type CellRef, type SheetGrid } from '../../domain/report/grid';
import type { Field } from './field';

/** Where the fields of a table's lines stand. */
export interface TableCells {
  readonly grid: SheetGrid;
  readonly fields: readonly Field[];
  readonly cellOf: (row: number, field: number) => CellRef;
}

/** A mistake at a field's cell; without a table, one of the programme as a whole. */
export function mistakeAt(
  table: TableCells | undefined,
  row: number,
  field: number,
  what: ProgrammeMistake['what'],
): ProgrammeMistake {
  if (!table) return { sheet: null, cell: null, heading: null, found: null, allowed: [], what };
  const cell = table.cellOf(row, field);
  const value = valueAt(table.grid, cell.row, cell.column);
  return {
    sheet: table.grid.sheet,
    cell,
    heading: table.fields[field]?.heading ?? null,
    found: value === null ? null : String(value),
    allowed: table.fields[field]?.kind({}).choices ?? [],
    what,
  };
}
