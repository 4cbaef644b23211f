/** A chart's part, as far as this program writes such parts itself. */
import {
  NO_CHART_FONT,
  newChart,
  type Chart,
  type ChartFont,
  type ChartSeries,
  type ChartTitle,
  type GridLines,
  type LabelPlace,
  type LegendPlace,
  type SeriesLabels,
} from '../../chart/chart';
import type { Rect } from '../../geometry/rect';
import type { Color } from '../../style/color';
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../package/xml';

const POINTS = 12_700;

type Maybe = XmlElement | undefined;
const valueOf = (element: Maybe, name: string): string | null => childNamed(element, name)?.attributes['val'] ?? null;
const numberOf = (element: Maybe, name: string): number | null => {
  const value = valueOf(element, name);
  return value === null ? null : Number(value);
};
const textOf = (element: Maybe, name: string): string | null =>
  element ? (descendantsNamed(element, name)[0]?.text ?? null) : null;

export function readChart(root: XmlElement, id: string, name: string, area: Rect): Chart {
  const space = childNamed(root, 'chart');
  const plot = childNamed(space, 'plotArea');
  const bars = childNamed(plot, 'barChart');
  const chart = newChart(id, name, valueOf(bars, 'barDir') === 'bar' ? 'bar' : 'col', area);
  const title = childNamed(space, 'title');
  chart.title = title ? readTitle(title) : null;
  chart.titleFont = readFont(title);
  chart.font = readFont(childNamed(root, 'txPr'));
  chart.legend = valueOf(childNamed(space, 'legend'), 'legendPos') as LegendPlace | null;
  chart.series = childrenNamed(bars, 'ser').map(readSeries);
  chart.gap = numberOf(bars, 'gapWidth') ?? chart.gap;
  chart.overlap = numberOf(bars, 'overlap') ?? chart.overlap;
  chart.reversed = valueOf(childNamed(childNamed(plot, 'catAx'), 'scaling'), 'orientation') === 'maxMin';
  const axis = childNamed(plot, 'valAx');
  const scaling = childNamed(axis, 'scaling');
  const lines = childNamed(axis, 'majorGridlines');
  chart.valueAxis = {
    minimum: numberOf(scaling, 'min'),
    maximum: numberOf(scaling, 'max'),
    majorUnit: numberOf(axis, 'majorUnit'),
    format: childNamed(axis, 'numFmt')?.attributes['formatCode'] ?? null,
    lines: lines ? readLines(lines) : null,
  };
  return chart;
}

function readTitle(title: XmlElement): ChartTitle {
  const formula = textOf(title, 'f');
  return formula === null ? { kind: 'text', text: textOf(title, 't') ?? '' } : { kind: 'formula', formula };
}

function readFont(within: Maybe): ChartFont {
  const run = within && descendantsNamed(within, 'defRPr')[0];
  if (!run) return NO_CHART_FONT;
  const size = run.attributes['sz'];
  return {
    name: childNamed(run, 'latin')?.attributes['typeface'] ?? null,
    size: size === undefined ? null : Number(size) / 100,
    bold: run.attributes['b'] === '1',
  };
}

function readSeries(series: XmlElement): ChartSeries {
  const labels = childNamed(series, 'dLbls');
  return {
    name: textOf(childNamed(series, 'tx'), 'v') ?? '',
    values: textOf(childNamed(series, 'val'), 'f') ?? '',
    categories: textOf(childNamed(series, 'cat'), 'f') ?? '',
    color: readFill(childNamed(series, 'spPr')),
    labels: labels ? readLabels(labels) : null,
  };
}

const readLabels = (labels: XmlElement): SeriesLabels => ({
  format: childNamed(labels, 'numFmt')?.attributes['formatCode'] ?? null,
  place: valueOf(labels, 'dLblPos') as LabelPlace | null,
});

function readFill(within: Maybe): Color | null {
  const rgb = within && descendantsNamed(within, 'srgbClr')[0]?.attributes['val'];
  return rgb === undefined ? null : { rgb };
}

function readLines(lines: XmlElement): GridLines {
  const width = descendantsNamed(lines, 'ln')[0]?.attributes['w'];
  return { color: readFill(lines), weight: width === undefined ? null : Number(width) / POINTS };
}
