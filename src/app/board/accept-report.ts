import { sourcePeriod } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import type { SheetRef } from '../../domain/report/grid';
import { appendToLog } from '../log/append-to-log';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { ReportRequest } from '../reading/read-reports';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import type { Workbook } from '../workbook/workbook';

/** One unit's report, as it stands on a sheet. */
export interface StandingReport {
  readonly unit: Unit;
  readonly sheet: SheetRef;
}

/** *Chấp nhận báo cáo*: it is locked against slips, and the log says who stands for it; why, where errors remain. */
export async function acceptReport(
  workbook: Workbook,
  request: ReportRequest,
  report: StandingReport,
  reason: string,
  stamp: Stamp,
  run: Run,
): Promise<void> {
  await settle(workbook, report, true, entryOf(request, report, 'report-accepted', reason, stamp), run);
}

/** *Mở lại*: its cells can be changed again, and it is accepted no longer. */
export async function reopenReport(
  workbook: Workbook,
  request: ReportRequest,
  report: StandingReport,
  stamp: Stamp,
  run: Run,
): Promise<void> {
  await settle(workbook, report, false, entryOf(request, report, 'report-reopened', '', stamp), run);
}

/** The lock and the line that tells of it: both, or neither. */
async function settle(
  workbook: Workbook,
  { sheet }: StandingReport,
  locked: boolean,
  entry: LogEntry,
  run: Run,
): Promise<void> {
  await appendToLog(workbook, [entry], run, locked ? { locked: [sheet.id] } : { opened: [sheet.id] });
}

const entryOf = (
  { programme, period }: ReportRequest,
  { unit, sheet }: StandingReport,
  action: 'report-accepted' | 'report-reopened',
  reason: string,
  { at, by }: Stamp,
): LogEntry => ({
  ...NO_ENTRY,
  at,
  by,
  action,
  period: sourcePeriod(period, programme.reporting).code,
  unit: unit.code,
  sheet: sheet.name,
  reason,
});
