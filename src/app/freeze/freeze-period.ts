import type { Finding } from '../../domain/finding/finding';
import { shortFingerprint, wholeText, type Fingerprints, type Freeze } from '../../domain/freeze/freeze';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import { FREEZE_WORDS } from '../../locales/vi/freeze-words';
import { periodName } from '../../locales/vi/period-names';
import { composeOutputs, inOrder, USUAL_OUTPUT, type Outputs } from '../consolidate/compose-outputs';
import { putInPlaceVerified, refuseProtected } from '../consolidate/consolidate';
import { verifiable, verify } from '../consolidate/verify';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { ReadReports, ReportRequest } from '../reading/read-reports';
import { withReports } from '../reading/with-reports';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { asValues } from '../sheets/as-values';
import { outputName } from '../sheets/sheet-name';
import type { SheetContent } from '../workbook/sheet-content';
import type { Watch, Workbook, WorkbookState } from '../workbook/workbook';
import { withFreeze, type FreezeBook } from './freeze-book';
import { composeFreezes } from './freeze-sheet';
import { takeFingerprints } from './take-fingerprints';

export type FreezeOutcome =
  | { readonly kind: 'cancelled' | 'frozen-newer' }
  /** It is frozen already, since then. */
  | { readonly kind: 'frozen'; readonly freeze: Freeze }
  /** Excel's figures contradict the add-in's: nothing was frozen. */
  | { readonly kind: 'differs'; readonly differences: readonly Finding[] }
  | { readonly kind: 'done'; readonly freeze: Freeze };

/**
 * *Chốt số liệu*: the period is consolidated once more, Excel's figures are compared with the add-in's, and then summary
 * and detail are written as values, locked, with a fingerprint of what they rest on. All of it or nothing.
 */
export function freezePeriod(
  workbook: Workbook,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
): Promise<FreezeOutcome> {
  return withReports(workbook, request, run, async (reports, watch): Promise<FreezeOutcome> => {
    if (reports.freezes.newer) return { kind: 'frozen-newer' };
    if (reports.frozen.own) return { kind: 'frozen', freeze: reports.frozen.own.freeze };
    return freeze(workbook, reports, request, stamp, { watch, run });
  });
}

async function freeze(
  workbook: Workbook,
  reports: ReadReports,
  request: ReportRequest,
  stamp: Stamp,
  { watch, run }: { readonly watch: Watch; readonly run: Run },
): Promise<FreezeOutcome> {
  const made = await freezeNow(reports, request, stamp, run);
  const outputs = await composeOutputs(reports, request, stamp, run, {
    ...USUAL_OUTPUT,
    summary: [FREEZE_WORDS.summaryLine(made.day, shortFingerprint(made.fingerprint))],
    detail: FREEZE_WORDS.detailLine(made.day, shortFingerprint(made.fingerprint)),
    entries: [entryOf(made, reports, request)],
  });
  const live = inOrder(outputs);
  refuseProtected(reports, live);
  const differences = await differencesIn(workbook, live, run);
  if (differences.length > 0) return { kind: 'differs', differences };
  const contents = [...inOrder(frozen(outputs)), bookSheet(reports.state, withFreeze(reports.freezes, made))];
  const staged = await workbook.stage(contents, run.signal);
  await putInPlaceVerified(staged, contents, watch, run);
  return { kind: 'done', freeze: made };
}

/** What Excel makes of the live sheets otherwise than the add-in. They are taken away again. */
async function differencesIn(workbook: Workbook, live: readonly SheetContent[], run: Run): Promise<readonly Finding[]> {
  const looked = verifiable(live);
  run.onProgress({ step: 'verifying', done: 0, total: looked.length });
  const staged = await workbook.stage(looked, run.signal);
  await staged.discard();
  run.onProgress({ step: 'writing', done: 0, total: live.length });
  return looked.flatMap((content, i) => verify(content, staged.recalculated[i] ?? null));
}

async function freezeNow(reports: ReadReports, request: ReportRequest, stamp: Stamp, run: Run): Promise<Freeze> {
  const { source, units } = reports.summary.examination;
  const prints = await takeFingerprints(reports.summary, run);
  const printOf = new Map(prints.reports.map(({ unit, fingerprint }) => [unit, fingerprint]));
  return {
    programme: request.programme.id,
    period: request.period.code,
    source: source.code,
    at: stamp.at,
    day: request.today ?? stamp.at.slice(0, 10),
    by: stamp.by,
    fingerprint: await wholeFingerprint(request.period.code, prints, run),
    programmeFingerprint: prints.programme,
    resultsFingerprint: prints.results,
    reports: units.map(({ unit, sheet, status, cutOff, estimate }) => ({
      unit: unit.code,
      sheet: sheet?.name ?? '',
      status,
      cutOff,
      estimate,
      fingerprint: printOf.get(unit.code) ?? '',
    })),
  };
}

const wholeFingerprint = (period: string, prints: Fingerprints, run: Run): Promise<string> =>
  run.digest(wholeText(period, prints));

/** Values, looking as before, that nobody changes by a slip. */
const frozen = ({ summary, detail, ...rest }: Outputs): Outputs => ({
  ...rest,
  summary: { ...asValues(summary), unlocked: [] },
  detail: { ...asValues(detail), unlocked: [] },
});

/** The record of freezes, to be put in place with what it tells of. */
export const bookSheet = ({ sheets }: WorkbookState, book: FreezeBook): SheetContent =>
  composeFreezes(book, outputName(sheets, 'freeze', '', FREEZE_WORDS.sheetName));

function entryOf({ at, by, period, fingerprint }: Freeze, { summary }: ReadReports, request: ReportRequest): LogEntry {
  const { units } = summary.examination;
  const reported = units.filter(({ status }) => status !== 'missing').length;
  return {
    ...NO_ENTRY,
    at,
    by,
    action: 'frozen',
    period,
    subject: request.programme.id,
    to: FREEZE_WORDS.logged(periodName(request.period), reported, units.length),
    reason: COLLECT_WORDS.checksum(fingerprint),
  };
}
