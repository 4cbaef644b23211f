/** A chart as the file writes it (ECMA-376, part 1, 21.2): one part each. */
import type { Chart, ChartFont, ChartSeries, ChartTitle, SeriesLabels, ValueAxis } from '../../chart/chart';
import { titleText } from '../../chart/chart-values';
import type { Sheet } from '../../sheet/sheet';
import { visibleColor, type Color } from '../../style/color';
import { element, XML_DECLARATION } from '../package/attributes';
import { escapeXml } from '../package/xml';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
const POINTS = 12_700;

const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value });
const text = (name: string, content: string): string => element(`c:${name}`, {}, escapeXml(content));

export function chartXml(sheet: Sheet, chart: Chart): string {
  const content =
    (chart.title ? titleXml(sheet, chart, chart.title) : '') +
    val('autoTitleDeleted', chart.title ? 0 : 1) +
    element(
      'c:plotArea',
      {},
      element('c:layout') + barsXml(sheet, chart) + categoryAxisXml(chart) + valueAxisXml(sheet, chart),
    ) +
    (chart.legend ? element('c:legend', {}, val('legendPos', chart.legend) + val('overlay', 0)) : '') +
    val('plotVisOnly', 1) +
    val('dispBlanksAs', 'gap');
  return (
    XML_DECLARATION +
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE },
      val('roundedCorners', 0) + element('c:chart', {}, content) + fontXml(chart.font),
    )
  );
}

function titleXml(sheet: Sheet, chart: Chart, title: ChartTitle): string {
  const shown = titleText(sheet, chart);
  const written =
    title.kind === 'text'
      ? element('c:rich', {}, paragraph(chart.titleFont, element('a:r', {}, element('a:t', {}, escapeXml(shown)))))
      : // Programs that do not follow the reference show what it gave.
        element(
          'c:strRef',
          {},
          text('f', title.formula) +
            element('c:strCache', {}, val('ptCount', 1) + element('c:pt', { idx: '0' }, text('v', shown))),
        );
  const looks = title.kind === 'text' ? '' : fontXml(chart.titleFont);
  return element('c:title', {}, element('c:tx', {}, written) + val('overlay', 0) + looks);
}

const paragraph = (font: ChartFont, runs: string): string =>
  element('a:bodyPr') + element('a:p', {}, element('a:pPr', {}, runProperties(font)) + runs);

function runProperties({ name, size, bold }: ChartFont): string {
  const face = name === null ? '' : element('a:latin', { typeface: name }) + element('a:cs', { typeface: name });
  return element('a:defRPr', { sz: size === null ? null : size * 100, b: bold ? '1' : '0' }, face);
}

const fontXml = (font: ChartFont): string =>
  element('c:txPr', {}, paragraph(font, element('a:endParaRPr', { lang: 'vi-VN' })));

function barsXml(sheet: Sheet, { direction, series, gap, overlap }: Chart): string {
  return element(
    'c:barChart',
    {},
    val('barDir', direction) +
      val('grouping', 'clustered') +
      val('varyColors', 0) +
      series.map((one, i) => seriesXml(sheet, one, i)).join('') +
      val('gapWidth', gap) +
      val('overlap', overlap) +
      val('axId', CATEGORY_AXIS) +
      val('axId', VALUE_AXIS),
  );
}

function seriesXml(sheet: Sheet, { name, values, categories, color, labels }: ChartSeries, index: number): string {
  return element(
    'c:ser',
    {},
    val('idx', index) +
      val('order', index) +
      element('c:tx', {}, text('v', name)) +
      (color ? element('c:spPr', {}, fillXml(sheet, color)) : '') +
      val('invertIfNegative', 0) +
      (labels ? labelsXml(labels) : '') +
      (categories === '' ? '' : element('c:cat', {}, element('c:strRef', {}, text('f', categories)))) +
      (values === '' ? '' : element('c:val', {}, element('c:numRef', {}, text('f', values)))),
  );
}

function fillXml(sheet: Sheet, color: Color): string {
  const shown = (visibleColor(color, sheet.book.theme) ?? '#000000').slice(1);
  return element('a:solidFill', {}, element('a:srgbClr', { val: shown }));
}

const labelsXml = ({ format, place }: SeriesLabels): string =>
  element(
    'c:dLbls',
    {},
    (format === null ? '' : element('c:numFmt', { formatCode: format, sourceLinked: '0' })) +
      (place === null ? '' : val('dLblPos', place)) +
      val('showLegendKey', 0) +
      val('showVal', 1) +
      val('showCatName', 0) +
      val('showSerName', 0) +
      val('showPercent', 0) +
      val('showBubbleSize', 0),
  );

const categoryAxisXml = ({ direction, reversed }: Chart): string =>
  element(
    'c:catAx',
    {},
    val('axId', CATEGORY_AXIS) +
      element('c:scaling', {}, val('orientation', reversed ? 'maxMin' : 'minMax')) +
      val('delete', 0) +
      val('axPos', direction === 'bar' ? 'l' : 'b') +
      ticks('low') +
      val('crossAx', VALUE_AXIS) +
      val('crosses', 'autoZero') +
      val('auto', 0) +
      val('lblAlgn', 'ctr') +
      val('lblOffset', 100) +
      val('noMultiLvlLbl', 1),
  );

const ticks = (labels: string): string =>
  val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', labels);

function valueAxisXml(sheet: Sheet, { direction, valueAxis }: Chart): string {
  const { minimum, maximum, majorUnit, format } = valueAxis;
  const end = (name: string, value: number | null) => (value === null ? '' : val(name, value));
  return element(
    'c:valAx',
    {},
    val('axId', VALUE_AXIS) +
      element('c:scaling', {}, val('orientation', 'minMax') + end('max', maximum) + end('min', minimum)) +
      val('delete', 0) +
      val('axPos', direction === 'bar' ? 'b' : 'l') +
      linesXml(sheet, valueAxis) +
      (format === null ? '' : element('c:numFmt', { formatCode: format, sourceLinked: '0' })) +
      ticks('nextTo') +
      val('crossAx', CATEGORY_AXIS) +
      val('crosses', 'autoZero') +
      val('crossBetween', 'between') +
      end('majorUnit', majorUnit),
  );
}

function linesXml(sheet: Sheet, { lines }: ValueAxis): string {
  if (!lines) return '';
  const { color, weight } = lines;
  if (!color && weight === null) return element('c:majorGridlines');
  const fill = color ? fillXml(sheet, color) : '';
  const line = element('a:ln', { w: weight === null ? null : Math.round(weight * POINTS) }, fill);
  return element('c:majorGridlines', {}, element('c:spPr', {}, line));
}
