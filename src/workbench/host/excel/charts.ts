/** Charts of a sheet: bars, lying or standing. Other kinds this host does not draw, and refuses. */
import {
  addChart,
  deleteChart,
  newSeries,
  tellCharts,
  titleText,
  type Chart,
  type ChartFont,
  type ChartDirection,
  type Sheet,
} from '../../model';
import { fail, unanswered } from '../error';
import { hostClass, property, type HostObject, type Property } from '../object';
import { areaArgument } from './area';
import { referenceTo } from './chart-series';
import { of, type ChartFontOf, type ChartOf } from './targets';
import { Words } from './words';

const DIRECTIONS: Readonly<Record<string, ChartDirection>> = { BarClustered: 'bar', ColumnClustered: 'col' };

/** One series for each column of the range: what Excel makes of ranges of numbers alone. */
function add(sheet: Sheet, type: string, range: HostObject, seriesBy: string = 'Auto'): HostObject {
  const direction = DIRECTIONS[type] ?? unanswered(`charts of the type ${type}`);
  if (seriesBy !== 'Columns') unanswered(`charts whose series lie by ${seriesBy}`);
  const { sheet: home, rect } = areaArgument(sheet, range);
  const chart = addChart(sheet, direction);
  chart.series = Array.from({ length: rect.columns }, (_, i) => ({
    ...newSeries(`Series${i + 1}`),
    values: referenceTo(home, { ...rect, left: rect.left + i, columns: 1 }),
  }));
  return of('Chart', { sheet, chart });
}

function find(sheet: Sheet, key: string): HostObject | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart ? of('Chart', { sheet, chart }) : null;
}

export const CHART_COLLECTION = hostClass<Excel.ChartCollection, Sheet>(
  'ChartCollection',
  {
    count: property((sheet) => sheet.charts.length),
    add,
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, key) => find(sheet, key) ?? fail('ItemNotFound'),
    getItemAt: (sheet, index) => of('Chart', { sheet, chart: sheet.charts[index] ?? fail('ItemNotFound') }),
    getItemOrNullObject: find,
  },
  { items: (sheet) => sheet.charts.map((chart) => of('Chart', { sheet, chart })) },
);

export const CHART = hostClass<Excel.Chart, ChartOf>(
  'Chart',
  {
    id: property(({ chart }) => chart.id),
    name: property(
      ({ chart }) => chart.name,
      (target, name) => change(target, { name }),
    ),
    chartType: property(({ chart }) => (chart.direction === 'bar' ? 'BarClustered' : 'ColumnClustered')),
    axes: (target) => of('ChartAxes', target),
    format: (target) => of('ChartAreaFormat', target),
    legend: (target) => of('ChartLegend', target),
    series: (target) => of('ChartSeriesCollection', target),
    title: (target) => of('ChartTitle', target),
    worksheet: ({ sheet }) => of('Worksheet', sheet),
    delete: ({ sheet, chart }) => deleteChart(sheet, chart),
    setPosition: (target, startCell, endCell) => {
      const { rect: first } = areaArgument(target.sheet, startCell);
      const last = endCell === undefined ? null : areaArgument(target.sheet, endCell).rect;
      const [bottom, right] = last
        ? [last.top + last.rows, last.left + last.columns]
        : [first.top + target.chart.area.rows, first.left + target.chart.area.columns];
      const { top, left } = first;
      change(target, { area: { top, left, rows: bottom - top, columns: right - left } });
    },
  },
  { identity: ({ chart }) => ({ Id: chart.id }), isAlive: ({ sheet, chart }) => sheet.charts.includes(chart) },
);

export function change({ sheet, chart }: ChartOf, values: Partial<Chart>): void {
  Object.assign(chart, values);
  tellCharts(sheet);
}

const isFormula = ({ chart }: ChartOf) => chart.title?.kind === 'formula';

export const CHART_TITLE = hostClass<Excel.ChartTitle, ChartOf>('ChartTitle', {
  format: (target) => of('ChartTitleFormat', target),
  text: property(
    ({ sheet, chart }) => titleText(sheet, chart),
    (target, text) => change(target, { title: { kind: 'text', text } }),
  ),
  visible: property(
    ({ chart }) => chart.title !== null,
    (target, visible) => {
      if (!visible) change(target, { title: null });
      else if (!isFormula(target))
        change(target, { title: target.chart.title ?? { kind: 'text', text: 'Chart Title' } });
    },
  ),
  setFormula: (target, formula) => change(target, { title: { kind: 'formula', formula: formula.replace(/^=/, '') } }),
});

const PLACES = new Words({ Bottom: 'b', Right: 'r', Top: 't', Left: 'l' });

export const CHART_LEGEND = hostClass<Excel.ChartLegend, ChartOf>('ChartLegend', {
  visible: property(
    ({ chart }) => chart.legend !== null,
    (target, visible) => change(target, { legend: visible ? (target.chart.legend ?? 'b') : null }),
  ),
  position: property(
    ({ chart }) => PLACES.api(chart.legend ?? 'b', 'Bottom'),
    (target, word) => change(target, { legend: (PLACES.file(word) ?? fail('InvalidArgument')) as Chart['legend'] }),
  ),
});

export const CHART_AREA_FORMAT = hostClass<Excel.ChartAreaFormat, ChartOf>('ChartAreaFormat', {
  font: (target) => of('ChartFont', { ...target, of: 'font' }),
});
export const CHART_TITLE_FORMAT = hostClass<Excel.ChartTitleFormat, ChartOf>('ChartTitleFormat', {
  font: (target) => of('ChartFont', { ...target, of: 'titleFont' }),
});

const font = <K extends keyof ChartFont>(
  name: K,
  otherwise: NonNullable<ChartFont[K]>,
): Property<ChartFontOf, NonNullable<ChartFont[K]>> =>
  property(
    ({ chart, of: which }) => chart[which][name] ?? otherwise,
    (target, value) => change(target, { [target.of]: { ...target.chart[target.of], [name]: value } }),
  );

export const CHART_FONT = hostClass<Excel.ChartFont, ChartFontOf>('ChartFont', {
  bold: font('bold', false),
  name: font('name', 'Calibri'),
  size: font('size', 10),
});
