import type { Finding } from '../../domain/finding/finding';
import { composeOutputs, USUAL_OUTPUT } from '../consolidate/compose-outputs';
import { consolidateRead, refuseProtected, writeVerified, type ConsolidateOutcome } from '../consolidate/consolidate';
import type { ReportRequest } from '../reading/read-reports';
import { withReports } from '../reading/with-reports';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import type { Workbook } from '../workbook/workbook';

export type DrawChartsOutcome =
  | ConsolidateOutcome
  /** The period is frozen: its other sheets stand as they were. */
  | { readonly kind: 'charts-alone'; readonly chartsSheet: string; readonly differences: readonly Finding[] };

/**
 * *Biểu đồ*: draws a period's charts. With them the period is consolidated, so that they show what its reports say now;
 * where it is frozen, they show what was settled.
 */
export function drawCharts(
  workbook: Workbook,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
): Promise<DrawChartsOutcome> {
  return withReports(workbook, request, run, async (reports, watch): Promise<DrawChartsOutcome> => {
    const consolidating = { run, watch, options: { charts: true } };
    const outcome = await consolidateRead(workbook, reports, request, stamp, consolidating);
    if (outcome.kind !== 'frozen') return outcome;
    const { others } = await composeOutputs(reports, request, stamp, run, { ...USUAL_OUTPUT, charts: true });
    const contents = others.filter(({ role }) => role === 'charts');
    refuseProtected(reports, contents);
    const differences = await writeVerified(workbook, contents, watch, run);
    return { kind: 'charts-alone', chartsSheet: contents[0]?.name ?? '', differences };
  });
}
