import type { Area } from '../../domain/report/grid';

/** Columns of the sheet of charts. Those from `choice` on only serve its formulas, and are out of sight. */
export const COLUMN = {
  number: 0,
  label: 1,
  figure: 2,
  second: 3,
  third: 4,
  last: 6,
  choice: 8,
  figureColumn: 9,
  otherColumn: 10,
  otherPart: 11,
  ofUnit: 12,
  ofAll: 13,
  unitOfMeasure: 14,
  unitPlan: 15,
  planLevel: 16,
  yearPlan: 17,
  expected: 18,
  code: 19,
  namePattern: 20,
  /** Beside a row: the figure as it stands, and the one that it is divided by or compared with. */
  raw: 21,
  rawOther: 22,
  /** Of a period: units that gave a figure, and with those for which the duty did not arise. */
  given: 23,
  answered: 24,
  /** Beside a row of a table: which table it is of, and whose figures of which indicator it holds. */
  table: 25,
  ofIndicator: 26,
  /** A unit or a period, by its code. */
  ofWhom: 27,
} as const;
export const CHARTS_WIDTH = 28;
/** In characters; what is in sight fits an A4 page laid across. */
export const CHARTS_COLUMN_WIDTHS = [
  5, 52, 13, 13, 11, 11, 11, 3, 40, 8, 8, 14, 12, 12, 12, 12, 12, 12, 8, 8, 40, 14, 14, 8, 8, 14, 8, 14,
];
export const HIDDEN_COLUMNS = Array.from({ length: CHARTS_WIDTH - COLUMN.choice }, (_, i) => COLUMN.choice + i);

/** The height of a row under a chart, in points. */
export const CHART_ROW_HEIGHT = 16;
/** Rows that fill what a page has left below the head. */
const PAGE_ROWS = 26;
/** Bars that are still told apart on one page; more make the chart longer. */
const BARS_ON_A_PAGE = 30;
const UNITS_ROWS = 15;
const YEAR_ROWS = 11;

/** Where everything stands; rows from 0. A table's heading stands above its first row, its title above that. */
export interface ChartsLayout {
  readonly progressChart: Area;
  readonly progress: { readonly first: number; readonly count: number };
  readonly chosen: number;
  readonly unitsChart: Area;
  readonly yearChart: Area;
  readonly year: { readonly first: number; readonly count: number };
  readonly units: { readonly first: number; readonly count: number };
  readonly choices: { readonly first: number; readonly count: number };
  /** Rows at which a page begins. */
  readonly breaks: readonly number[];
  readonly end: number;
}

const HEAD_ROWS = 4;
/** Title and heading of a table. */
const TABLE_HEAD = 2;

export interface ChartCounts {
  readonly progress: number;
  readonly periods: number;
  readonly units: number;
  readonly choices: number;
}

export function layOutCharts(counts: ChartCounts): ChartsLayout {
  const chart = (top: number, rows: number): Area => ({ top, left: 0, rows, columns: COLUMN.last + 1 });
  const tall = Math.max(PAGE_ROWS, Math.ceil((PAGE_ROWS * counts.progress) / BARS_ON_A_PAGE));
  const progressTitle = HEAD_ROWS + tall;
  const progress = { first: progressTitle + TABLE_HEAD, count: counts.progress };
  const chosen = progress.first + progress.count + 1;
  const unitsChart = chart(chosen + 2, UNITS_ROWS);
  const yearChart = chart(unitsChart.top + UNITS_ROWS, YEAR_ROWS);
  const yearTitle = yearChart.top + YEAR_ROWS;
  const year = { first: yearTitle + TABLE_HEAD, count: counts.periods };
  const unitsTitle = year.first + year.count + 1;
  const units = { first: unitsTitle + TABLE_HEAD, count: counts.units };
  return {
    progressChart: chart(HEAD_ROWS, tall),
    progress,
    chosen,
    unitsChart,
    yearChart,
    year,
    units,
    choices: { first: 1, count: counts.choices },
    breaks: [progressTitle, chosen, yearTitle],
    end: Math.max(units.first + units.count, counts.choices + 1),
  };
}
