import { isUnfilled } from '../../domain/report/is-unfilled';
import type { SheetReading } from '../../domain/report/read-sheet';
import { identifyUnit } from '../../domain/report/identify-report';
import { FindingList } from '../../domain/finding/finding-list';
import type { ReadReports } from '../reading/read-reports';
import type { SheetInfo } from '../workbook/workbook';
import { HEADER_INPUTS } from './form-head';
import { isShared } from './shared-forms';

/** True where somebody has written anything into a form, or has made something else of it. */
export function isFilledForm(reports: ReadReports, { id, mark }: SheetInfo): boolean {
  const reading = reports.readings.find(({ grid }) => grid.sheet.id === id);
  if (!reading) return true;
  const above = isShared(mark?.key ?? '') ? (['unitName', ...HEADER_INPUTS] as const) : HEADER_INPUTS;
  return above.some((label) => (reading.header[label]?.value ?? null) !== null) || !isBlankForm(reports, reading);
}

/** The sheet of the unit's report of the period, once something is filled in it; null where there is none. */
export function filledReportOf(reports: ReadReports, unit: string): string | null {
  const { sheet } = reports.summary.examination.units.find((report) => report.unit.code === unit) ?? { sheet: null };
  const reading = sheet && reports.readings.find(({ grid }) => grid.sheet.id === sheet.id);
  return reading && !isBlankForm(reports, reading) ? reading.grid.sheet.name : null;
}

/** True for a form in which nobody has written a figure, a state or a text. */
export function isBlankForm({ summary }: ReadReports, reading: SheetReading): boolean {
  const { index, source: period, earlier } = summary.examination;
  const unit = identifyUnit(reading, index, new FindingList());
  const yearAgo = (indicator: string) => (unit ? earlier.yearAgo(unit.code, indicator, period) : null);
  return isUnfilled(reading, { index, period, unit, yearAgo });
}
