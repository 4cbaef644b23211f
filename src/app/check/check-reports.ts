import type { FreezeStanding } from '../../domain/freeze/freeze';
import type { SheetRef } from '../../domain/report/grid';
import type { Summary } from '../../domain/summary/summary';
import type { PlanReading } from '../../domain/task/plan-reading';
import type { LastFix } from '../fix/undo-fix';
import type { ReportRecord } from '../collect/receipts';
import type { LogEntry } from '../log/log-entry';
import { readReports, type ReportRequest } from '../reading/read-reports';
import { Cancelled, type Run } from '../run/run';
import type { Workbook } from '../workbook/workbook';

export type CheckOutcome =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'done';
      readonly summary: Summary;
      /** The work plan as it stands; null where there is none. */
      readonly tasks: PlanReading | null;
      /** Sheets of the workbook that were taken for no report. */
      readonly otherSheets: readonly SheetRef[];
      readonly lastFix: LastFix | null;
      /** How each unit's report came in, and whether it was accepted, by unit. */
      readonly records: ReadonlyMap<string, ReportRecord>;
      /** What the log says, oldest first. */
      readonly log: readonly LogEntry[];
      /** How the period's freeze stands; null where it is not frozen. */
      readonly freeze: FreezeStanding | null;
    };

/** *Kiểm tra*: reads and judges all reports of a period. Changes nothing in the workbook. */
export async function checkReports(workbook: Workbook, request: ReportRequest, run: Run): Promise<CheckOutcome> {
  try {
    const reports = await readReports(workbook, request, run);
    const { summary, tasks, otherSheets, records, entries: log, lastFix, frozen } = reports;
    return { kind: 'done', summary, tasks, otherSheets, records, log, lastFix, freeze: frozen.own };
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  }
}
