import { comparePeriods } from '../../domain/comparison/compare-periods';
import type { Summary } from '../../domain/summary/summary';
import { periodName, periodSheetName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { ReadReports, ReportRequest } from '../reading/read-reports';
import { runInSlices, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { layOutDetail } from '../sheets/detail-layout';
import { composeDetail } from '../sheets/detail-sheet';
import { composeFigures, figureRows } from '../sheets/figures-sheet';
import { composeLog } from '../sheets/log-sheet';
import { outputName } from '../sheets/sheet-name';
import { blocksOf, composeSummary } from '../sheets/summary-sheet';
import { taskSheets } from '../tasks/task-sheets';
import type { SheetContent } from '../workbook/sheet-content';
import { correctionsSince } from './corrections';
import { typedNotes } from './typed-notes';
import { standingArea, typedTexts } from './typed-texts';

/** A programme's sheets of one period, apart from those of its other periods. */
export const outputKey = ({ programme, period }: ReportRequest): string => `${programme.id} ${period.code}`;

/** What is to stand on the outputs beside what the reports come to. */
export interface OutputRemarks {
  /** Above the summary's table. */
  readonly summary: readonly string[];
  /** Above the detail's table; null: what always stands there. */
  readonly detail: string | null;
  /** What goes on record with the consolidation. */
  readonly entries: readonly LogEntry[];
}

export const NO_REMARKS: OutputRemarks = { summary: [], detail: null, entries: [] };

/** The sheets of a consolidated period, in the order in which they are made. */
export interface Outputs {
  readonly summary: SheetContent;
  readonly detail: SheetContent;
  /** Figures, log, tasks. */
  readonly others: readonly SheetContent[];
  /** What the log is given. */
  readonly entries: readonly LogEntry[];
}

export const inOrder = ({ summary, detail, others }: Outputs): readonly SheetContent[] => [summary, detail, ...others];

/** All that *Tổng hợp* writes, live. */
export async function composeOutputs(
  reports: ReadReports,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
  remarks: OutputRemarks = NO_REMARKS,
): Promise<Outputs> {
  const { state, summary, own, log, remembered } = reports;
  const key = outputKey(request);
  const period = periodSheetName(request.period);
  const detailName = outputName(state.sheets, 'detail', key, SHEET_WORDS.detailName(period));
  const layout = layOutDetail(summary, detailName);
  const standing = state.sheets.find(({ mark }) => mark?.role === 'summary' && mark.key === key);
  const blocks = blocksOf({ summary, by: stamp.by });
  const before = (standing && own.get(standing.id)) ?? null;
  const comparison = await runInSlices(comparePeriods(summary), run, () => undefined);
  const figures = figureRows(summary);
  const others = remembered.linesOfOthers(summary.examination.source.code, figures.length);
  const entries = [
    ...correctionsSince(summary, remembered, stamp),
    logged(summary, request, stamp),
    ...remarks.entries,
  ];
  return {
    summary: composeSummary({
      summary,
      layout,
      name: outputName(state.sheets, 'summary', key, SHEET_WORDS.summaryName(period)),
      key,
      notes: typedNotes(before),
      texts: typedTexts(blocks, before, standing?.mark ?? null),
      replaces: standingArea(blocks, before, standing?.mark ?? null),
      comparison,
      by: stamp.by,
      writtenAt: stamp.printed,
      remarks: remarks.summary,
    }),
    detail: composeDetail(summary, layout, key, remarks.detail ?? SHEET_WORDS.detailNote),
    others: [
      composeFigures([...others, ...figures], outputName(state.sheets, 'figures', '', SHEET_WORDS.figuresName)),
      composeLog(log, entries, outputName(state.sheets, 'log', '', SHEET_WORDS.logName)),
      ...tasksOf(reports, request, stamp),
    ],
    entries,
  };
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
