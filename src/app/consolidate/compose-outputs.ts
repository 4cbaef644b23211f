import { comparePeriods } from '../../domain/comparison/compare-periods';
import type { Summary } from '../../domain/summary/summary';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { periodName, periodSheetName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { composeCharts } from '../charts/charts-sheet';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { ReadReports, ReportRequest } from '../reading/read-reports';
import { runInSlices, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { asValues, countFormulas } from '../sheets/as-values';
import { layOutDetail, type DetailLayout } from '../sheets/detail-layout';
import { composeDetail } from '../sheets/detail-sheet';
import { composeFigures, figureRows } from '../sheets/figures-sheet';
import { composeLog } from '../sheets/log-sheet';
import { outputName } from '../sheets/sheet-name';
import { blocksOf } from '../sheets/summary-around';
import { composeSummary } from '../sheets/summary-sheet';
import { taskSheets } from '../tasks/task-sheets';
import type { SheetContent } from '../workbook/sheet-content';
import { ownSheet } from '../workbook/workbook';
import { correctionsSince } from './corrections';
import { typedNotes } from './typed-notes';
import { standingArea, typedTexts } from './typed-texts';

/** A programme's sheets of one period, apart from those of its other periods. */
export const outputKey = ({ programme, period }: ReportRequest): string => `${programme.id} ${period.code}`;

/** How the outputs are made, and what is to stand on them beside what the reports come to. */
export interface OutputOptions {
  /** Above the summary's table. */
  readonly summary: readonly string[];
  /** Above the detail's table; null: what always stands there. */
  readonly detail: string | null;
  /** What goes on record with the consolidation. */
  readonly entries: readonly LogEntry[];
  /** Above so many figures that lead to report sheets, the detail holds their values instead. */
  readonly mostLinks: number;
  /** Charts are asked for, also where none stand yet. */
  readonly charts: boolean;
}

/**
 * The most that has been measured: 1 000 units with 60 rows each have 104 938 links, and cost neither LibreOffice more time
 * than values nor Excel more than an eighth more bytes (`npm run bench -- links`). The country's 3 321 communes would have
 * some 350 000; nobody has waited for that.
 */
const MOST_LINKS = 105_000;

export const USUAL_OUTPUT: OutputOptions = {
  summary: [],
  detail: null,
  entries: [],
  mostLinks: MOST_LINKS,
  charts: false,
};

/** The sheets of a consolidated period, in the order in which they are made. */
export interface Outputs {
  readonly summary: SheetContent;
  readonly detail: SheetContent;
  /** Figures, log, tasks, charts. */
  readonly others: readonly SheetContent[];
  /** What the log is given. */
  readonly entries: readonly LogEntry[];
  /** The detail's figures lead to the reports' cells; else there were too many. */
  readonly isLinked: boolean;
}

export const inOrder = ({ summary, detail, others }: Outputs): readonly SheetContent[] => [summary, detail, ...others];

/** All that *Tổng hợp* writes, live. */
export async function composeOutputs(
  reports: ReadReports,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
  options: OutputOptions = USUAL_OUTPUT,
): Promise<Outputs> {
  const { state, summary, own, log, remembered } = reports;
  const key = outputKey(request);
  const period = periodSheetName(request.period);
  const detailName = outputName(state.sheets, 'detail', key, SHEET_WORDS.detailName(period));
  const layout = layOutDetail(summary, detailName);
  const standing = ownSheet(state.sheets, 'summary', key);
  const blocks = blocksOf({ summary, by: stamp.by });
  const before = (standing && own.get(standing.id)) ?? null;
  const comparison = await runInSlices(comparePeriods(summary), run);
  const figures = await runInSlices(figureRows(summary), run);
  const others = remembered.linesOfOthers(summary.examination.source.code);
  const entries = [
    ...(await runInSlices(correctionsSince(summary, remembered, stamp), run)),
    logged(summary, request, stamp),
    ...options.entries,
  ];
  const { detail, isLinked } = await runInSlices(detailOf(summary, layout, key, options), run);
  await run.breathe();
  const typed = {
    notes: typedNotes(before),
    texts: typedTexts(blocks, before, standing?.mark ?? null),
    replaces: standingArea(blocks, before, standing?.mark ?? null),
  };
  await run.breathe();
  const remarks =
    isLinked || options.detail !== null ? options.summary : [...options.summary, SHEET_WORDS.valuesRemark];
  const summarySheet = composeSummary({
    summary,
    layout,
    name: outputName(state.sheets, 'summary', key, SHEET_WORDS.summaryName(period)),
    key,
    ...typed,
    comparison,
    by: stamp.by,
    writtenAt: stamp.printed,
    remarks,
  });
  await run.breathe();
  const figuresName = outputName(state.sheets, 'figures', '', SHEET_WORDS.figuresName);
  const figuresSheet = composeFigures([...others, ...figures], figuresName, remembered.standing);
  const made = { summary: summarySheet, detail, figures: figuresSheet };
  await run.breathe();
  const charts =
    options.charts || ownSheet(state.sheets, 'charts', key) ? [chartsOf(reports, request, made, layout)] : [];
  return {
    summary: made.summary,
    detail: made.detail,
    others: [
      made.figures,
      composeLog(log, entries, outputName(state.sheets, 'log', '', SHEET_WORDS.logName)),
      ...tasksOf(reports, request, stamp),
      ...charts,
    ],
    entries,
    isLinked,
  };
}

/** The detail with links, or with values where there would be too many. Its sums are formulas either way. */
function* detailOf(
  summary: Summary,
  layout: DetailLayout,
  key: string,
  { detail: note, mostLinks }: OutputOptions,
): Generator<void, Pick<Outputs, 'detail' | 'isLinked'>> {
  const { firstUnitRow: top, unitCount: rows, firstColumn: left, columns } = layout;
  const figures = { top, left, rows, columns: columns.length };
  const detail = yield* composeDetail(summary, layout, key, note ?? SHEET_WORDS.detailNote);
  if (countFormulas(detail, figures) <= mostLinks) return { detail, isLinked: true };
  const values = note === null ? yield* composeDetail(summary, layout, key, SHEET_WORDS.valuesNote(mostLinks)) : detail;
  return { detail: asValues(values, figures), isLinked: false };
}

/** What charts look at, as it is written now. */
interface Charted {
  readonly summary: SheetContent;
  readonly detail: SheetContent;
  readonly figures: SheetContent;
}

/** The period's charts; once somebody asked for them, every consolidation draws them anew. */
function chartsOf(
  { state, summary, own }: ReadReports,
  request: ReportRequest,
  made: Charted,
  detail: DetailLayout,
): SheetContent {
  const key = outputKey(request);
  const standing = ownSheet(state.sheets, 'charts', key);
  return composeCharts({
    summary,
    summarySheet: made.summary,
    detailSheet: made.detail,
    detail,
    figuresSheet: made.figures,
    name: outputName(state.sheets, 'charts', key, CHART_WORDS.sheetName(periodSheetName(request.period))),
    key,
    before: (standing && own.get(standing.id)) ?? null,
  });
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
