import type { Finding } from '../../domain/finding/finding';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import { composeOutputs, inOrder, USUAL_OUTPUT } from '../consolidate/compose-outputs';
import { refuseProtected, writeVerified } from '../consolidate/consolidate';
import { NO_ENTRY } from '../log/log-entry';
import type { ReportRequest } from '../reading/read-reports';
import { withReports } from '../reading/with-reports';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import type { SheetRole } from '../workbook/sheet-content';
import type { Workbook } from '../workbook/workbook';
import { withoutFreeze } from './freeze-book';
import { bookSheet } from './freeze-period';

export type ReopenOutcome =
  | { readonly kind: 'cancelled' | 'frozen-newer' | 'not-frozen' }
  | { readonly kind: 'done'; readonly differences: readonly Finding[] };

/** Sheets that the freeze locked. */
const FROZEN: ReadonlySet<SheetRole> = new Set(['summary', 'detail']);

/**
 * *Mở lại*: the period's sheets are live again, with the reports as they are now, and open; the log says who did it and
 * why. All of it or nothing.
 */
export function reopenPeriod(
  workbook: Workbook,
  request: ReportRequest,
  reason: string,
  stamp: Stamp,
  run: Run,
): Promise<ReopenOutcome> {
  return withReports(workbook, request, run, async (reports, watch): Promise<ReopenOutcome> => {
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
    refuseProtected(reports, contents, FROZEN);
    return { kind: 'done', differences: await writeVerified(workbook, contents, watch, run) };
  });
}
