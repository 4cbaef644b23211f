import type { CellRef } from '../../domain/report/grid';
import { lastColumn, valueAt } from '../../domain/report/grid';
import type { PlanTable } from '../../domain/task/plan-table';
import { TASK_COLUMNS, TASK_LABELS, type TaskColumn } from '../../domain/task/task-words';
import { looseKey } from '../../domain/text/text-key';
import type { PlanCells } from './plan-formulas';

/** Where everything stands on the sheet: as the add-in first writes it, or as people have moved it since. */
export interface PlanLayout extends PlanCells {
  readonly headingRow: number;
  /** By position from the left; null: a column of people's own. */
  readonly columns: readonly (TaskColumn | null)[];
}

/** Issuer, title, programme, two labels and a line of advice stand above the headings. */
export const AS_OF_ROW = 3;
export const NOTICE_ROW = 4;
export const ADVICE_ROW = 5;
const HEADING_ROW = 6;
/** The labels run over the narrow columns before it. */
const VALUE_COLUMN = 3;

const layoutOf = (
  headingRow: number,
  columns: readonly (TaskColumn | null)[],
  above: Pick<PlanLayout, 'asOf' | 'notice'>,
): PlanLayout => ({ headingRow, columns, ...above, column: (of) => columns.indexOf(of) });

/** The layout of a sheet that is written for the first time. */
export const FIRST_LAYOUT = layoutOf(HEADING_ROW, TASK_COLUMNS, {
  asOf: { row: AS_OF_ROW, column: VALUE_COLUMN },
  notice: { row: NOTICE_ROW, column: VALUE_COLUMN },
});

/** The layout of the sheet as it stands; columns that were taken out come last. */
export function layoutIn(table: PlanTable): PlanLayout {
  const { grid, headingRow, columns } = table;
  const byPosition = new Map([...columns].map(([column, at]) => [at, column]));
  const width = lastHeading(table) + 1;
  const standing = Array.from({ length: width }, (_, at) => byPosition.get(at) ?? null);
  const lost = TASK_COLUMNS.filter((column) => !columns.has(column));
  const beside = (label: string, fallback: CellRef): CellRef => {
    for (let row = grid.top; row < headingRow; row++)
      for (let column = grid.left; column <= lastColumn(grid); column++)
        if (looseKey(String(valueAt(grid, row, column) ?? '')) === looseKey(label))
          return { row, column: valueColumn(table, row, column) };
    return fallback;
  };
  return layoutOf(headingRow, [...standing, ...lost], {
    asOf: beside(TASK_LABELS.asOf, FIRST_LAYOUT.asOf),
    notice: beside(TASK_LABELS.notice, FIRST_LAYOUT.notice),
  });
}

/** A label's value is the first filled cell to its right; where all are blank, the cell where it was first written. */
function valueColumn({ grid }: PlanTable, row: number, label: number): number {
  for (let column = label + 1; column <= lastColumn(grid); column++)
    if (valueAt(grid, row, column) !== null) return column;
  return label + VALUE_COLUMN;
}

/** The table reaches as far as its headings do without a gap. */
export function lastHeading({ grid, headingRow, columns }: PlanTable): number {
  let last = Math.max(...columns.values());
  while (valueAt(grid, headingRow, last + 1) !== null) last += 1;
  return last;
}
