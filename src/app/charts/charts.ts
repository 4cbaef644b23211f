import type { Area } from '../../domain/report/grid';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { HIGHLIGHTS } from '../sheets/styles';
import type { ChartSeries, SheetChart } from '../workbook/sheet-content';
import { COLUMN, type ChartsLayout } from './charts-layout';

/** Dark enough to be seen, light enough for figures to be read on them; in grey, no two are alike. */
const COLOURS = {
  unmet: '#e06666',
  behind: '#f6b26b',
  met: '#93c47d',
  other: '#cccccc',
  figure: '#5b9bd5',
  plan: '#bfbfbf',
};
const PLAN_LINE = HIGHLIGHTS.unmet.colour;

const PERCENT = '[=0]"";[$-42A]0.0%';
/** Nothing is written where there is no bar: what is missing is said beside the name. */
const FIGURES = '[=0]"";[>=1000][$-42A]#,##0;General';
const SCALE = '[>=1000][$-42A]#,##0;General';
/** Bars are cut at twice the plan where one is longer, so that the others can still be told apart. */
const LONGEST = 2;

export function progressChart(layout: ChartsLayout, period: string, longest: number): SheetChart {
  const { first, count } = layout.progress;
  const column = (left: number): Area => ({ top: first, left, rows: count, columns: 1 });
  const standings = Object.entries(CHART_WORDS.standings) as [keyof typeof CHART_WORDS.standings, string][];
  return {
    name: CHART_WORDS.progressChart,
    kind: 'bar',
    title: CHART_WORDS.progressTitle(period),
    area: layout.progressChart,
    categories: column(COLUMN.label),
    numbers: column(COLUMN.number),
    series: standings.map(([standing, name], i): ChartSeries => {
      return { name, values: column(COLUMN.second + i), colour: COLOURS[standing] };
    }),
    overlaid: true,
    labelFormat: PERCENT,
    scaleFormat: '0%',
    scale: { step: 1, most: longest > LONGEST ? LONGEST : null, lineColour: PLAN_LINE },
  };
}

/** Figures of the chosen indicator beside its plan; `title`: the row whose first cell names it. */
export function chosenChart(
  name: string,
  area: Area,
  { first, count }: { readonly first: number; readonly count: number },
  figure: string,
  plan: string,
): SheetChart {
  const column = (left: number): Area => ({ top: first, left, rows: count, columns: 1 });
  return {
    name,
    kind: 'column',
    title: { row: first - 2, column: COLUMN.label },
    area,
    categories: column(COLUMN.label),
    numbers: column(COLUMN.number),
    series: [
      { name: figure, values: column(COLUMN.figure), colour: COLOURS.figure },
      { name: plan, values: column(COLUMN.second), colour: COLOURS.plan },
    ],
    overlaid: false,
    labelFormat: FIGURES,
    scaleFormat: SCALE,
    scale: null,
  };
}
