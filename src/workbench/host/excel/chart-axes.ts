/** A chart's two axes. */
import { parseColor, tellCharts, visibleColor, type Chart } from '../../model';
import { fail } from '../error';
import { hostClass, property, type Property } from '../object';
import { of, type AxisOf, type ChartOf } from './targets';

export const CHART_AXES = hostClass<Excel.ChartAxes, ChartOf>('ChartAxes', {
  categoryAxis: (target) => of('ChartAxis', { ...target, axis: 'category' }),
  valueAxis: (target) => of('ChartAxis', { ...target, axis: 'value' }),
});

type Scale = Chart['valueAxis'];

function scaleOf({ chart, axis }: AxisOf): Scale {
  return axis === 'value' ? chart.valueAxis : fail('InvalidOperation');
}

function setScale(target: AxisOf, values: Partial<Scale>): void {
  Object.assign(scaleOf(target), values);
  tellCharts(target.sheet);
}

/** An empty text leaves it to the figures. */
const end = (name: 'minimum' | 'maximum' | 'majorUnit'): Property<AxisOf, unknown> =>
  property(
    (target) => scaleOf(target)[name] ?? '',
    (target, value) => setScale(target, { [name]: value === '' ? null : value }),
  );

export const CHART_AXIS = hostClass<Excel.ChartAxis, AxisOf>('ChartAxis', {
  majorGridlines: (target) => of('ChartGridlines', target),
  minimum: end('minimum'),
  maximum: end('maximum'),
  majorUnit: end('majorUnit'),
  numberFormat: property(
    (target) => scaleOf(target).format ?? 'General',
    (target, format) => setScale(target, { format }),
  ),
  reversePlotOrder: property(
    ({ chart, axis }) => axis === 'category' && chart.reversed,
    ({ sheet, chart, axis }, reversed) => {
      if (axis !== 'category') fail('NotImplemented', 'This host does not answer reversed axes of values.');
      chart.reversed = reversed;
      tellCharts(sheet);
    },
  ),
});

export const CHART_GRIDLINES = hostClass<Excel.ChartGridlines, AxisOf>('ChartGridlines', {
  format: (target) => of('ChartGridlinesFormat', target),
  visible: property(
    ({ chart, axis }) => axis === 'value' && chart.valueAxis.lines !== null,
    (target, visible) =>
      setScale(target, { lines: visible ? (scaleOf(target).lines ?? { color: null, weight: null }) : null }),
  ),
});

export const CHART_GRIDLINES_FORMAT = hostClass<Excel.ChartGridlinesFormat, AxisOf>('ChartGridlinesFormat', {
  line: (target) => of('ChartLineFormat', target),
});

const linesOf = (target: AxisOf) => scaleOf(target).lines ?? { color: null, weight: null };

export const CHART_LINE_FORMAT = hostClass<Excel.ChartLineFormat, AxisOf>('ChartLineFormat', {
  color: property(
    (target) => visibleColor(linesOf(target).color, target.sheet.book.theme) ?? '',
    (target, text) =>
      setScale(target, { lines: { ...linesOf(target), color: parseColor(text) ?? fail('InvalidArgument') } }),
  ),
  weight: property(
    (target) => linesOf(target).weight ?? 0.75,
    (target, weight) => setScale(target, { lines: { ...linesOf(target), weight } }),
  ),
});
