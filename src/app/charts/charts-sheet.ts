import { reportingPeriods, type Period } from '../../domain/period/period';
import type { SheetGrid } from '../../domain/report/grid';
import type { Summary } from '../../domain/summary/summary';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { DetailLayout } from '../sheets/detail-layout';
import { isFormula, type CellContent, type SheetChart, type SheetContent } from '../workbook/sheet-content';
import { fixed, live, ofChosen, position, words } from './cell-formulas';
import { chartedRowHeights, chartsStyles } from './charts-looks';
import {
  CHARTS_COLUMN_WIDTHS,
  CHARTS_WIDTH,
  COLUMN,
  HIDDEN_COLUMNS,
  layOutCharts,
  type ChartsLayout,
} from './charts-layout';
import { chosenChart, progressChart } from './charts';
import { choiceCells } from './choice-lists';
import { choicesOf, type Choice } from './choices';
import { chosenOn } from './chosen';
import { progressLine, progressRows } from './progress-table';
import { rowMark } from './row-marks';
import { unitLine } from './units-table';
import { yearLine } from './year-table';

/** The sheets that the charts look at, as they are written or stand. */
export interface ChartsInput {
  readonly summary: Summary;
  readonly summarySheet: SheetContent;
  readonly detailSheet: SheetContent;
  readonly detail: DetailLayout;
  readonly figuresSheet: SheetContent;
  readonly name: string;
  readonly key: string;
  /** The sheet of charts that stands already; null where none does. */
  readonly before: SheetGrid | null;
}

/** *Biểu đồ*: progress against the plan, units and periods compared for one indicator that the clerk chooses. */
export function composeCharts(input: ChartsInput): SheetContent {
  const { summary, name, key } = input;
  const { period, index, units } = summary.examination;
  const drawn = progressRows(summary);
  const choices = choicesOf(summary);
  const chosen = chosenOn(input.before, choices);
  const periods = reportingPeriods(period.year, index.programme.reporting);
  const layout = layOutCharts({
    progress: drawn.length,
    periods: periods.length,
    units: units.length,
    choices: choices.length,
  });
  const rows = Array.from({ length: layout.end }, () => Array<CellContent>(CHARTS_WIDTH).fill(null));
  const put = (row: number, cells: readonly CellContent[], left = 0) => {
    for (const [i, cell] of cells.entries()) if (rows[row] && cell !== null) rows[row][left + i] = cell;
  };
  for (const [i, cells] of headOf(summary).entries()) put(i, cells);
  const { first } = layout.progress;
  put(first - 2, [null, drawn.length === 0 ? CHART_WORDS.nothingToShow : CHART_WORDS.progressTable]);
  put(first - 1, [...CHART_WORDS.progressColumns, ...Object.values(CHART_WORDS.standings)]);
  const lines = drawn.map((row, i) => progressLine(row, i, first + i, input.summarySheet));
  for (const [i, cells] of lines.entries()) put(first + i, cells);
  for (const [i, { row }] of drawn.entries())
    put(first + i, rowMark('progress', row.summary.indicator.code, null), COLUMN.table);
  for (const [i, choice] of choices.entries())
    put(layout.choices.first + i, choiceCells(choice, input.detail), COLUMN.choice);
  putChosen(put, layout, choices, chosen, period);
  const year = { layout, figures: input.figuresSheet, chosen };
  for (const [i, one] of periods.entries()) put(layout.year.first + i, yearLine(year, one, i));
  const table = { layout, detail: input.detail, sheet: input.detailSheet, choices, chosen };
  for (const [i, { unit }] of units.entries()) put(layout.units.first + i, unitLine(table, unit, i));
  const chosenArea = { top: layout.chosen, left: COLUMN.figure, rows: 1, columns: COLUMN.last - COLUMN.figure + 1 };
  return {
    role: 'charts',
    key,
    name,
    rows,
    styles: chartsStyles(layout),
    highlights: [],
    inputs: choices.length === 0 ? [] : [chooser(layout, name)],
    columnWidths: CHARTS_COLUMN_WIDTHS,
    hiddenColumns: HIDDEN_COLUMNS,
    merges: [chosenArea],
    rowHeights: chartedRowHeights(layout),
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: layout.units.first + layout.units.count, columns: COLUMN.last + 1 },
      titleRows: null,
      titleColumns: null,
      size: { pagesWide: 1 },
      breaks: { rows: layout.breaks, columns: [] },
      footer: SHEET_WORDS.pageFooter,
    },
    table: null,
    charts: chartsOf(layout, periodName(period), lines, choices),
    unlocked: null,
    tabColour: '#70ad47',
  };
}

const headOf = ({ examination: { index, period } }: Summary): readonly (readonly CellContent[])[] => [
  [index.programme.issuer],
  [CHART_WORDS.title(periodName(period))],
  [CHART_WORDS.note],
  [CHART_WORDS.progressNote],
];

type Put = (row: number, cells: readonly CellContent[], left?: number) => void;

/** The cell in which an indicator is chosen, and what is said above the tables that follow it. */
function putChosen(
  put: Put,
  layout: ChartsLayout,
  choices: readonly Choice[],
  chosen: Choice | null,
  period: Period,
): void {
  const { first, count } = layout.choices;
  const cell = fixed(layout.chosen, COLUMN.figure);
  const list = `${fixed(first, COLUMN.choice)}:${fixed(first + Math.max(0, count - 1), COLUMN.choice)}`;
  const at = chosen === null ? 0 : choices.indexOf(chosen) + 1;
  put(0, [live(`IFERROR(MATCH(${cell},${list},0),0)`, at)], COLUMN.choice);
  put(layout.chosen, [CHART_WORDS.choose, chosen?.label ?? null], COLUMN.label);
  const unit = ofChosen(layout, COLUMN.unitOfMeasure);
  const title = (what: string): CellContent =>
    live(
      `IF(${position()}=0,${words(CHART_WORDS.notChosen)},${cell}&${words(`: ${what}`)}&IF(${unit}="","",${words(' (')}&${unit}&")"))`,
      chosen === null
        ? CHART_WORDS.notChosen
        : `${chosen.label}: ${what}${chosen.unitOfMeasure === '' ? '' : ` (${chosen.unitOfMeasure})`}`,
    );
  put(layout.year.first - 2, [title(CHART_WORDS.yearTitle)], COLUMN.label);
  put(layout.year.first - 1, CHART_WORDS.yearColumns);
  put(layout.units.first - 2, [title(CHART_WORDS.unitsTitle(periodName(period)))], COLUMN.label);
  put(layout.units.first - 1, CHART_WORDS.unitsColumns);
}

const chooser = ({ chosen, choices }: ChartsLayout, sheet: string): SheetContent['inputs'][number] => ({
  area: { top: chosen, left: COLUMN.figure, rows: 1, columns: 1 },
  rule: { kind: 'range', sheet, area: { top: choices.first, left: COLUMN.choice, rows: choices.count, columns: 1 } },
  title: CHART_WORDS.chooseTitle,
  prompt: CHART_WORDS.choosePrompt,
  problem: CHART_WORDS.chooseProblem,
});

function chartsOf(
  layout: ChartsLayout,
  period: string,
  lines: readonly (readonly CellContent[])[],
  choices: readonly Choice[],
): readonly SheetChart[] {
  const longest = Math.max(0, ...lines.map((cells) => numberIn(cells[COLUMN.figure])));
  const { unitsChart, yearChart, figures, plan, toDate, yearPlan } = CHART_WORDS;
  return [
    ...(lines.length === 0 ? [] : [progressChart(layout, period, longest)]),
    ...(choices.length === 0
      ? []
      : [
          chosenChart(unitsChart, layout.unitsChart, layout.units, figures, plan),
          chosenChart(yearChart, layout.yearChart, layout.year, toDate, yearPlan),
        ]),
  ];
}

function numberIn(cell: CellContent | undefined): number {
  const value = cell !== undefined && isFormula(cell) ? cell.value : cell;
  return typeof value === 'number' ? value : 0;
}
