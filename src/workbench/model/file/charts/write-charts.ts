/** A sheet's own charts, beside the drawings that its file held already. */
import type { Sheet } from '../../sheet/sheet';
import { TYPES } from '../namespaces';
import { element } from '../package/attributes';
import type { Package } from '../package/package';
import { relationship, type Relationship } from '../package/relationships';
import { chartXml } from './chart-part';
import { anchorXml, drawingXml } from './drawing-part';

/** Own shapes are numbered from here, so that no foreign one has the number. */
const FIRST_SHAPE = 10_001;

/** The sheet's `drawing` element; null where it has no charts of its own, and what its file held stands as it is. */
export function chartsXml(
  sheet: Sheet,
  target: Package,
  relate: (kind: string, path: string) => string,
): string | null {
  if (sheet.charts.length === 0) return null;
  const source = sheet.carried?.book.source ?? null;
  const isTaken = (path: string) => target.parts.has(path) || source?.parts.has(path) === true;
  const anchors: string[] = [];
  const relations: Relationship[] = [];
  for (const [i, chart] of sheet.charts.entries()) {
    const path = freePath('xl/charts/chart#.xml', isTaken);
    target.put(path, chartXml(sheet, chart), TYPES.chart);
    relations.push(relationship(`own${i + 1}`, 'chart', path));
    anchors.push(anchorXml(sheet, chart, FIRST_SHAPE + i, `own${i + 1}`));
  }
  const foreign = sheet.carried?.relationships.find(({ kind }) => kind === 'drawing');
  const before = foreign && source ? source.text(foreign.target) : null;
  if (!foreign || !source || before === null) {
    const path = freePath('xl/drawings/drawing#.xml', isTaken);
    target.put(path, drawingXml(anchors), TYPES.drawing);
    target.putRelationships(path, relations);
    return element('drawing', { 'r:id': relate('drawing', path) });
  }
  const others = source.relationships(foreign.target);
  target.put(foreign.target, before.replace(/<\/([\w]+:)?wsDr>\s*$/, `${anchors.join('')}$&`), TYPES.drawing);
  target.putRelationships(foreign.target, [...others, ...relations]);
  for (const { target: path, external } of others) if (!external) target.carry(source, path);
  return null;
}

function freePath(pattern: string, isTaken: (path: string) => boolean): string {
  let number = 1;
  while (isTaken(pattern.replace('#', String(number)))) number++;
  return pattern.replace('#', String(number));
}
