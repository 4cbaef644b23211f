import { comparePeriods } from '../../domain/comparison/compare-periods';
import type { Finding } from '../../domain/finding/finding';
import type { SheetRef } from '../../domain/report/grid';
import type { Summary } from '../../domain/summary/summary';
import type { PlanReading } from '../../domain/task/plan-reading';
import { periodName, periodSheetName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { LastFix } from '../fix/undo-fix';
import type { ReportRecord } from '../collect/receipts';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import { readReports, type ReadReports, type ReportRequest } from '../reading/read-reports';
import { Cancelled, stopIfCancelled, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { layOutDetail } from '../sheets/detail-layout';
import { composeDetail } from '../sheets/detail-sheet';
import { composeFigures, figureRows } from '../sheets/figures-sheet';
import { composeLog } from '../sheets/log-sheet';
import { outputName } from '../sheets/sheet-name';
import { blocksOf, composeSummary } from '../sheets/summary-sheet';
import { taskSheets } from '../tasks/task-sheets';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { SheetContent } from '../workbook/sheet-content';
import type { Watch, Workbook } from '../workbook/workbook';
import { correctionsSince } from './corrections';
import { typedNotes } from './typed-notes';
import { standingArea, typedTexts } from './typed-texts';
import { verify } from './verify';

export type ConsolidateOutcome =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'done';
      readonly summary: Summary;
      /** The work plan as it stands; null where there is none. */
      readonly tasks: PlanReading | null;
      readonly otherSheets: readonly SheetRef[];
      readonly lastFix: LastFix | null;
      readonly records: ReadonlyMap<string, ReportRecord>;
      /** The sheet that leaders read, to be shown. */
      readonly summarySheet: string;
      /** Cells where Excel's own figure differs from the add-in's; none, if all is well. */
      readonly differences: readonly Finding[];
    };

/** *Tổng hợp*: reads, judges and writes summary, detail, figures and log, all of them or nothing. */
export async function consolidate(
  workbook: Workbook,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
): Promise<ConsolidateOutcome> {
  const watch = await workbook.watch();
  try {
    const reports = await readReports(workbook, request, run);
    if (reports.state.structureProtected) throw new HostError('structure-protected');
    const contents = compose(reports, request, stamp);
    refuseProtected(reports, contents);
    const differences = await write(workbook, contents, watch, run);
    const { summary, tasks, otherSheets, records, lastFix } = reports;
    const summarySheet = contents[0]?.name ?? '';
    return { kind: 'done', summary, tasks, otherSheets, records, lastFix, summarySheet, differences };
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  } finally {
    await watch.stop();
  }
}

/** A programme's sheets of one period, apart from those of its other periods. */
export const outputKey = ({ programme, period }: ReportRequest): string => `${programme.id} ${period.code}`;

function compose(reports: ReadReports, request: ReportRequest, stamp: Stamp): readonly SheetContent[] {
  const { state, summary, own, log, remembered } = reports;
  const key = outputKey(request);
  const period = periodSheetName(request.period);
  const detailName = outputName(state.sheets, 'detail', key, SHEET_WORDS.detailName(period));
  const layout = layOutDetail(summary, detailName);
  const standing = state.sheets.find(({ mark }) => mark?.role === 'summary' && mark.key === key);
  const blocks = blocksOf({ summary, by: stamp.by });
  const before = (standing && own.get(standing.id)) ?? null;
  const name = outputName(state.sheets, 'summary', key, SHEET_WORDS.summaryName(period));
  const figures = figureRows(summary);
  const others = remembered.linesOfOthers(summary.examination.source.code, figures.length);
  const entries = [...correctionsSince(summary, remembered, stamp), logged(summary, request, stamp)];
  return [
    composeSummary({
      summary,
      layout,
      name,
      key,
      notes: typedNotes(before),
      texts: typedTexts(blocks, before, standing?.mark ?? null),
      replaces: standingArea(blocks, before, standing?.mark ?? null),
      comparison: comparePeriods(summary),
      by: stamp.by,
      writtenAt: stamp.printed,
    }),
    composeDetail(summary, layout, key),
    composeFigures([...others, ...figures], outputName(state.sheets, 'figures', '', SHEET_WORDS.figuresName)),
    composeLog(log, entries, outputName(state.sheets, 'log', '', SHEET_WORDS.logName)),
    ...tasksOf(reports, request, stamp),
  ];
}

/** The period's tasks, where the programme has any or somebody keeps some. */
function tasksOf(
  { state, summary, tasks }: ReadReports,
  request: ReportRequest,
  stamp: Stamp,
): readonly SheetContent[] {
  if (!tasks) return [];
  const { programme, period, today = stamp.at.slice(0, 10) } = request;
  const { sheets } = state;
  return taskSheets({ programme, period, reading: tasks, sheets, today, writtenAt: stamp.printed }, summary);
}

function logged(summary: Summary, { programme, period }: ReportRequest, { at, by }: Stamp): LogEntry {
  const units = summary.examination.units;
  const reported = units.filter(({ status }) => status !== 'missing').length;
  return {
    ...NO_ENTRY,
    at,
    by,
    action: 'consolidated',
    period: period.code,
    subject: programme.id,
    to: `${periodName(period)}: ${reported}/${units.length}`,
  };
}

function refuseProtected({ state }: ReadReports, contents: readonly SheetContent[]): void {
  const names = new Set(contents.map(({ name }) => name));
  const locked = state.sheets.find((sheet) => sheet.mark !== null && sheet.protected && names.has(sheet.name));
  if (locked) throw new HostError('sheet-protected', locked.name);
}

async function write(
  workbook: Workbook,
  contents: readonly SheetContent[],
  watch: Watch,
  run: Run,
): Promise<readonly Finding[]> {
  run.onProgress({ step: 'writing', done: 0, total: contents.length });
  const staged = await workbook.stage(contents, run.signal);
  return putInPlace(staged, () => {
    run.onProgress({ step: 'verifying', done: contents.length, total: contents.length });
    const differences = contents.flatMap((content, i) => verify(content, staged.recalculated[i] ?? null));
    stopIfCancelled(run.signal);
    const [changed] = watch.changed();
    if (changed !== undefined) throw new HostError('sources-changed', changed);
    run.onProgress({ step: 'finishing', done: contents.length, total: contents.length });
    return differences;
  });
}
