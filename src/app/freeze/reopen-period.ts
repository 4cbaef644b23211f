import type { Finding } from '../../domain/finding/finding';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import { composeOutputs, inOrder, USUAL_OUTPUT } from '../consolidate/compose-outputs';
import { putInPlaceVerified, refuseProtected } from '../consolidate/consolidate';
import { NO_ENTRY } from '../log/log-entry';
import { readReports, type ReportRequest } from '../reading/read-reports';
import { Cancelled, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { HostError } from '../workbook/host-error';
import type { Workbook } from '../workbook/workbook';
import { withoutFreeze } from './freeze-book';
import { bookSheet } from './freeze-period';

export type ReopenOutcome =
  | { readonly kind: 'cancelled' | 'frozen-newer' | 'not-frozen' }
  | { readonly kind: 'done'; readonly differences: readonly Finding[] };

/** Sheets that the freeze locked. */
const LOCKED = new Set(['summary', 'detail', 'freeze']);

/**
 * *Mở lại*: the period's sheets are live again, with the reports as they are now, and open; the log says who did it and
 * why. All of it or nothing.
 */
export async function reopenPeriod(
  workbook: Workbook,
  request: ReportRequest,
  reason: string,
  stamp: Stamp,
  run: Run,
): Promise<ReopenOutcome> {
  const watch = await workbook.watch();
  try {
    const reports = await readReports(workbook, request, run);
    if (reports.state.structureProtected) throw new HostError('structure-protected');
    if (reports.freezes.newer) return { kind: 'frozen-newer' };
    if (!reports.frozen.own) return { kind: 'not-frozen' };
    const { freeze } = reports.frozen.own;
    const entry = {
      ...NO_ENTRY,
      at: stamp.at,
      by: stamp.by,
      action: 'unfrozen' as const,
      period: freeze.period,
      subject: freeze.programme,
      from: COLLECT_WORDS.checksum(freeze.fingerprint),
      reason,
    };
    const contents = [
      ...inOrder(await composeOutputs(reports, request, stamp, run, { ...USUAL_OUTPUT, entries: [entry] })),
      bookSheet(reports.state, withoutFreeze(reports.freezes, freeze)),
    ];
    refuseProtected(reports, contents, LOCKED);
    run.onProgress({ step: 'writing', done: 0, total: contents.length });
    const staged = await workbook.stage(contents, run.signal);
    return { kind: 'done', differences: await putInPlaceVerified(staged, contents, watch, run) };
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  } finally {
    await watch.stop();
  }
}
