import { codeAsNumber } from '../programme/code';
import { isReported } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import type { Period } from '../period/period';
import type { Column } from './form-words';
import { valueAt, type CellValue } from './grid';
import { prefilledBaseline, prefilledTotal } from './prefilled';
import type { TableRow } from './read-rows';
import type { SheetReading } from './read-sheet';

/** What a form's cells are held against, to tell what came with it from what somebody wrote. */
export interface FormContext {
  readonly index: ProgrammeIndex;
  readonly period: Period;
  /** Whose form it is; null where no unit is named in it. */
  readonly unit: Unit | null;
  /** What the unit is remembered to have reported a year ago. */
  readonly yearAgo: (indicator: string) => number | null;
}

const WRITTEN_BY_UNITS: readonly Column[] = ['inPeriod', 'toDate', 'state', 'date', 'text'];

/** True where nobody has written a figure, a state or a text: all that stands in the table came with the form. */
export function isUnfilled(reading: SheetReading, context: FormContext): boolean {
  const { columns, grid, rows } = reading;
  if (!columns) return false;
  const at = ({ row }: TableRow, column: Column): CellValue => {
    const found = columns.at[column];
    return found === undefined ? null : valueAt(grid, row, found);
  };
  return rows.every(
    (row) =>
      (row.code === null && !row.hasFigure) ||
      (WRITTEN_BY_UNITS.every((column) => at(row, column) === null) && cameWithForm(row, at, context)),
  );
}

function cameWithForm(
  row: TableRow,
  at: (row: TableRow, column: Column) => CellValue,
  { index, period, unit, yearAgo }: FormContext,
): boolean {
  const [total, baseline] = [at(row, 'total'), at(row, 'baseline')];
  if (total === null && baseline === null) return true;
  const indicator = row.code === null ? undefined : index.indicatorByNumber(codeAsNumber(row.code));
  if (!unit || !indicator || !isReported(indicator)) return false;
  return (
    (total === null || total === prefilledTotal(unit, indicator)) &&
    (baseline === null || baseline === prefilledBaseline(index, unit, indicator, period, yearAgo(indicator.code)))
  );
}
