import type { SheetRef } from '../../domain/report/grid';
import type { Summary } from '../../domain/summary/summary';
import type { PlanReading } from '../../domain/task/plan-reading';
import type { ReportRecord } from '../collect/receipts';
import type { LastFix } from '../fix/undo-fix';
import type { LogEntry } from '../log/log-entry';
import type { ReadReports } from './read-reports';

/** What the workbook says of a period, as people are shown it. */
export interface PeriodView {
  readonly summary: Summary;
  /** The work plan as it stands; null where there is none. */
  readonly tasks: PlanReading | null;
  /** Sheets of the workbook that were taken for no report: the clerk's own. */
  readonly otherSheets: readonly SheetRef[];
  /** Sheets that were read as reports, of whatever period. */
  readonly reportSheets: readonly SheetRef[];
  /** Cells that were fixed last; they can be given back what they held. */
  readonly lastFix: LastFix | null;
  /** How each unit's report came in, and whether it was accepted, by unit. */
  readonly records: ReadonlyMap<string, ReportRecord>;
  /** What the log says, oldest first. */
  readonly log: readonly LogEntry[];
}

export function viewOf(reports: ReadReports): PeriodView {
  const { summary, tasks, readings, lastFix, records, entries: log } = reports;
  const otherSheets = reports.otherSheets.map(({ sheet }) => sheet);
  const reportSheets = readings.map(({ grid }) => grid.sheet);
  return { summary, tasks, otherSheets, reportSheets, lastFix, records, log };
}
