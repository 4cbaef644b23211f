/** Where charts lie on a sheet, as the file writes it: one drawing part for all of them. */
import type { Chart } from '../../chart/chart';
import { titleText } from '../../chart/chart-values';
import type { Sheet } from '../../sheet/sheet';
import { RELATIONSHIP_NAMESPACE } from '../namespaces';
import { element, XML_DECLARATION } from '../package/attributes';
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from './chart-part';

const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

export const drawingXml = (anchors: readonly string[]): string =>
  XML_DECLARATION + element('xdr:wsDr', { 'xmlns:xdr': NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE }, anchors.join(''));

/** `shape`: a number of its own among the drawing's shapes; `relation`: how the drawing's part names the chart's. */
export function anchorXml(sheet: Sheet, chart: Chart, shape: number, relation: string): string {
  const { top, left, rows, columns } = chart.area;
  const frame =
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: shape, name: chart.name, descr: titleText(sheet, chart) || null }) +
        element('xdr:cNvGraphicFramePr'),
    ) +
    element('xdr:xfrm', {}, element('a:off', { x: '0', y: '0' }) + element('a:ext', { cx: '0', cy: '0' })) +
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: CHART_NAMESPACE },
        element('c:chart', { 'xmlns:c': CHART_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE, 'r:id': relation }),
      ),
    );
  return element(
    'xdr:twoCellAnchor',
    {},
    corner('from', top, left) +
      corner('to', top + rows, left + columns) +
      element('xdr:graphicFrame', { macro: '' }, frame) +
      element('xdr:clientData'),
  );
}

const corner = (name: string, row: number, column: number): string =>
  element(
    `xdr:${name}`,
    {},
    element('xdr:col', {}, String(column)) +
      element('xdr:colOff', {}, '0') +
      element('xdr:row', {}, String(row)) +
      element('xdr:rowOff', {}, '0'),
  );
