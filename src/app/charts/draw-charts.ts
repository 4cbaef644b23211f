import type { Finding } from '../../domain/finding/finding';
import { composeOutputs, USUAL_OUTPUT } from '../consolidate/compose-outputs';
import { consolidate, putInPlaceVerified, refuseProtected, type ConsolidateOutcome } from '../consolidate/consolidate';
import { readReports, type ReportRequest } from '../reading/read-reports';
import { Cancelled, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { HostError } from '../workbook/host-error';
import type { Workbook } from '../workbook/workbook';

export type DrawChartsOutcome =
  | ConsolidateOutcome
  /** The period is frozen: its other sheets stand as they were. */
  | { readonly kind: 'charts-alone'; readonly chartsSheet: string; readonly differences: readonly Finding[] };

/**
 * *Biểu đồ*: draws a period's charts. With them the period is consolidated, so that they show what its reports say now;
 * where it is frozen, they show what was settled.
 */
export async function drawCharts(
  workbook: Workbook,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
): Promise<DrawChartsOutcome> {
  const outcome = await consolidate(workbook, request, stamp, run, { charts: true });
  return outcome.kind === 'frozen' ? drawAlone(workbook, request, stamp, run) : outcome;
}

async function drawAlone(
  workbook: Workbook,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
): Promise<DrawChartsOutcome> {
  const watch = await workbook.watch();
  try {
    const reports = await readReports(workbook, request, run);
    if (reports.state.structureProtected) throw new HostError('structure-protected');
    const { others } = await composeOutputs(reports, request, stamp, run, { ...USUAL_OUTPUT, charts: true });
    const contents = others.filter(({ role }) => role === 'charts');
    refuseProtected(reports, contents);
    run.onProgress({ step: 'writing', done: 0, total: contents.length });
    const staged = await workbook.stage(contents, run.signal);
    const differences = await putInPlaceVerified(staged, contents, watch, run);
    return { kind: 'charts-alone', chartsSheet: contents[0]?.name ?? '', differences };
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  } finally {
    await watch.stop();
  }
}
