import { indexForPeriod } from '../../../src/app/forms/form-rows';
import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import type { ProgrammeIndex } from '../../../src/domain/programme/programme-index';
import { filledForm } from '../../app/workbook-of';
import { aPeriod } from '../../domain/builders/observation-builder';
import { builtIn } from '../../programmes/load-built-in';
import type { Rows } from '../invented-rows';

/** What the unit of this code, in this place of the programme's order, writes; null where it sends nothing. */
export type RowsOf = (unit: string, place: number, index: ProgrammeIndex) => Rows | null;

/** A period's reports of a built-in programme's units. */
export async function reportsOf(id: string, code: string, rowsOf: RowsOf): Promise<readonly SheetContent[]> {
  const programme = await builtIn(id);
  const period = aPeriod(code);
  const index = indexForPeriod(programme, period);
  return index.reporters.flatMap(({ code: unit }, place) => {
    const rows = rowsOf(unit, place, index);
    return rows ? [filledForm(programme, unit, period, rows)] : [];
  });
}
