/** Charts of a file that this program can write back just as they came; all others are passed on as they are. */
import { rect, type Rect } from '../../geometry/rect';
import type { Chart } from '../../chart/chart';
import type { Sheet } from '../../sheet/sheet';
import type { CarriedSheet } from '../carried';
import type { Package } from '../package/package';
import { childNamed, descendantsNamed, numberOr, parseXml, relationshipId, type XmlElement } from '../package/xml';
import { relationshipsPath } from '../package/relationships';
import { encodePart } from '../package/zip';
import { anchorXml } from './drawing-part';
import { chartXml } from './chart-part';
import { readChart } from './read-chart';

/** Takes the charts that are understood out of what is passed on. */
export function readCharts(sheet: Sheet, carried: CarriedSheet, source: Package): void {
  const drawing = carried.relationships.find(({ kind }) => kind === 'drawing');
  const text = drawing ? source.text(drawing.target) : null;
  if (!drawing || text === null) return;
  const anchors = parseXml(text).children;
  const parts = source.relationships(drawing.target);
  const understood = anchors.flatMap((anchor) => {
    const relation = descendantsNamed(anchor, 'chart').flatMap(({ attributes }) => relationshipId(attributes) ?? [])[0];
    const path = parts.find(({ id, kind }) => id === relation && kind === 'chart')?.target;
    const chart = path === undefined ? null : understand(sheet, anchor, source, path, relation ?? '');
    return chart && path !== undefined ? [{ anchor, chart, path, relation }] : [];
  });
  if (understood.length === 0) return;
  sheet.charts = understood.map(({ chart }) => chart);
  for (const { path } of understood) source.parts.delete(path);
  if (understood.length === anchors.length) {
    carried.elements.delete('drawing');
    carried.relationships = carried.relationships.filter((other) => other !== drawing);
    source.parts.delete(drawing.target);
    source.parts.delete(relationshipsPath(drawing.target));
    return;
  }
  const rest = understood.reduce((xml, { anchor }) => xml.replace(anchor.xml, () => ''), text);
  source.parts.set(drawing.target, encodePart(rest));
  const gone = new Set(understood.map(({ relation }) => relation));
  source.putRelationships(
    drawing.target,
    parts.filter(({ id }) => !gone.has(id)),
  );
}

/** The chart, if writing it gives what was read. */
function understand(sheet: Sheet, anchor: XmlElement, source: Package, path: string, relation: string): Chart | null {
  const part = source.text(path);
  const shape = descendantsNamed(anchor, 'cNvPr')[0]?.attributes ?? {};
  if (part === null || source.relationships(path).length > 0) return null;
  const chart = readChart(parseXml(part), String(sheet.book.number()), shape['name'] ?? '', areaOf(anchor));
  const isSame =
    essence(chartXml(sheet, chart)) === essence(part) &&
    essence(anchorXml(sheet, chart, numberOr(shape['id'], 0), relation)) === essence(anchor.xml);
  return isSame ? chart : null;
}

/** What a title's cells gave when the file was written is no part of the chart. */
const essence = (xml: string): string =>
  xml.replace(/<c:strCache>[^]*?<\/c:strCache>/g, '').replace(/ descr="[^"]*"/, '');

function areaOf(anchor: XmlElement): Rect {
  const at = (corner: string, side: string) => Number(childNamed(childNamed(anchor, corner), side)?.text ?? 0);
  const [top, left] = [at('from', 'row'), at('from', 'col')];
  return rect(top, left, Math.max(1, at('to', 'row') - top), Math.max(1, at('to', 'col') - left));
}
