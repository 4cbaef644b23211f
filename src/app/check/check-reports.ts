import type { FreezeStanding } from '../../domain/freeze/freeze';
import { viewOf, type PeriodView } from '../reading/period-view';
import { readReports, type ReportRequest } from '../reading/read-reports';
import { Cancelled, type Run } from '../run/run';
import type { Workbook } from '../workbook/workbook';

export type CheckOutcome =
  | { readonly kind: 'cancelled' }
  | (PeriodView & {
      readonly kind: 'done';
      /** How the period's freeze stands; null where it is not frozen. */
      readonly freeze: FreezeStanding | null;
    });

/** *Kiểm tra*: reads and judges all reports of a period. Changes nothing in the workbook. */
export async function checkReports(workbook: Workbook, request: ReportRequest, run: Run): Promise<CheckOutcome> {
  try {
    const reports = await readReports(workbook, request, run);
    return { kind: 'done', ...viewOf(reports), freeze: reports.frozen.own };
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  }
}
