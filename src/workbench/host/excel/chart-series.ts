/** What a chart draws: its series, and the figures written at them. */
import { newSeries, parseColor, qualify, tellCharts, type ChartSeries, type Rect, type Sheet } from '../../model';
import { formatAbsoluteAddress } from '../../model/geometry/address';
import { fail, unanswered } from '../error';
import { hostClass, property } from '../object';
import { areaArgument } from './area';
import { of, type ChartOf, type SeriesOf } from './targets';
import { Words } from './words';

/** `'Biểu đồ'!$C$7:$C$30`, as charts name their cells. */
export const referenceTo = (sheet: Sheet, area: Rect): string => qualify(sheet.name, formatAbsoluteAddress(area));

function add(target: ChartOf, name = `Series${target.chart.series.length + 1}`, index?: number) {
  if (index !== undefined) unanswered('series that are put before others');
  const series = newSeries(name);
  target.chart.series.push(series);
  tellCharts(target.sheet);
  return of('ChartSeries', { ...target, series });
}

export const CHART_SERIES_COLLECTION = hostClass<Excel.ChartSeriesCollection, ChartOf>(
  'ChartSeriesCollection',
  {
    count: property(({ chart }) => chart.series.length),
    add,
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (target, index) =>
      of('ChartSeries', { ...target, series: target.chart.series[index] ?? fail('ItemNotFound') }),
  },
  { items: (target) => target.chart.series.map((series) => of('ChartSeries', { ...target, series })) },
);

function change({ sheet, series }: SeriesOf, values: Partial<ChartSeries>): void {
  Object.assign(series, values);
  tellCharts(sheet);
}

/** How bars lie to each other is said of any series, and holds for all of them. */
const spacing = (name: 'gap' | 'overlap', least: number, most: number) =>
  property<SeriesOf, number>(
    ({ chart }) => chart[name],
    ({ sheet, chart }, percent) => {
      if (!(percent >= least && percent <= most)) fail('InvalidArgument');
      chart[name] = percent;
      tellCharts(sheet);
    },
  );

export const CHART_SERIES = hostClass<Excel.ChartSeries, SeriesOf>(
  'ChartSeries',
  {
    name: property(
      ({ series }) => series.name,
      (target, name) => change(target, { name }),
    ),
    format: (target) => of('ChartSeriesFormat', target),
    dataLabels: (target) => of('ChartDataLabels', target),
    hasDataLabels: property(
      ({ series }) => series.labels !== null,
      (target, has) => change(target, { labels: has ? (target.series.labels ?? { format: null, place: null }) : null }),
    ),
    gapWidth: spacing('gap', 0, 500),
    overlap: spacing('overlap', -100, 100),
    setValues: (target, range) => {
      const { sheet, rect } = areaArgument(target.sheet, range);
      change(target, { values: referenceTo(sheet, rect) });
    },
    setXAxisValues: (target, range) => {
      const { sheet, rect } = areaArgument(target.sheet, range);
      change(target, { categories: referenceTo(sheet, rect) });
    },
    delete: ({ sheet, chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
      tellCharts(sheet);
    },
  },
  { isAlive: ({ chart, series }) => chart.series.includes(series) },
);

export const CHART_SERIES_FORMAT = hostClass<Excel.ChartSeriesFormat, SeriesOf>('ChartSeriesFormat', {
  fill: (target) => of('ChartFill', target),
});

export const CHART_FILL = hostClass<Excel.ChartFill, SeriesOf>('ChartFill', {
  clear: (target) => change(target, { color: null }),
  setSolidColor: (target, color) => change(target, { color: parseColor(color) ?? fail('InvalidArgument') }),
});

const PLACES = new Words({ OutsideEnd: 'outEnd', InsideBase: 'inBase', InsideEnd: 'inEnd', Center: 'ctr' });
type Labels = NonNullable<ChartSeries['labels']>;
const labelsOf = ({ series }: SeriesOf): Labels => series.labels ?? { format: null, place: null };

export const CHART_DATA_LABELS = hostClass<Excel.ChartDataLabels, SeriesOf>('ChartDataLabels', {
  numberFormat: property(
    (target) => labelsOf(target).format ?? 'General',
    (target, format) => change(target, { labels: { ...labelsOf(target), format } }),
  ),
  position: property(
    (target) => PLACES.api(labelsOf(target).place ?? 'outEnd', 'OutsideEnd'),
    (target, word) => {
      const place = (PLACES.file(word) ?? fail('InvalidArgument')) as Labels['place'];
      change(target, { labels: { ...labelsOf(target), place } });
    },
  ),
});
