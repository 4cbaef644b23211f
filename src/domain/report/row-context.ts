import type { Place } from '../finding/finding';
import type { FindingDetail } from '../finding/finding-detail';
import type { FindingList } from '../finding/finding-list';
import type { Severity } from '../finding/finding';
import type { Period } from '../period/period';
import type { ReportedIndicator } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import type { Column } from './form-words';
import { valueAt, type CellRef, type SheetGrid } from './grid';
import type { TableColumns } from './read-columns';
import type { TableRow } from './read-rows';

/** Everything that reading one row of one unit's report needs. */
export interface RowContext {
  readonly grid: SheetGrid;
  readonly columns: TableColumns;
  readonly row: TableRow;
  readonly unit: Unit;
  readonly indicator: ReportedIndicator;
  readonly index: ProgrammeIndex;
  readonly period: Period;
  readonly findings: FindingList;
}

/** The row's cell under a heading; under *Mã số* where that heading is missing. */
export function cellUnder(context: RowContext, column: Column): CellRef {
  const { columns, row, grid } = context;
  return { row: row.row, column: columns.at[column] ?? columns.at.code ?? grid.left };
}

/** True where nothing was typed; a missing heading has no cells, which is another matter. */
export function isBlankUnder({ grid, row, columns }: RowContext, column: Column): boolean {
  const at = columns.at[column];
  return at !== undefined && valueAt(grid, row.row, at) === null;
}

export function note(context: RowContext, column: Column, detail: FindingDetail, severity?: Severity): void {
  const place: Place = {
    unit: context.unit.code,
    indicator: context.indicator.code,
    sheet: context.grid.sheet,
    cell: cellUnder(context, column),
  };
  context.findings.add(place, detail, severity);
}
