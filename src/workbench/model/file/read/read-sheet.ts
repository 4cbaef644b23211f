/** One sheet's part: its cells, and everything that lies on them. */
import { parseAddress } from '../../geometry/address';
import { isSingleCell, rect, type Rect } from '../../geometry/rect';
import type { RuleFormat } from '../../sheet/conditional-format';
import type { Sheet } from '../../sheet/sheet';
import { CarriedSheet, type CarriedBook } from '../carried';
import { attributes as formatAttributes } from '../package/attributes';
import { withoutMainPrefix, type Package } from '../package/package';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  isTrue,
  localName,
  numberOr,
  parseXml,
  relationshipId,
  withoutSections,
  type XmlElement,
} from '../package/xml';
import { readCharts } from '../charts/read-charts';
import { barIdsIn, withoutValidations } from '../extensions';
import { readCells, type CellSources } from './read-cells';
import { readPage } from './read-page';
import { readProtection } from './read-protection';
import { readRules } from './read-rules';
import { readColor } from './read-style-parts';
import { readTable } from './read-table';
import { readValidations } from './read-validations';

export interface SheetSources extends CellSources {
  readonly source: Package;
  readonly ruleFormats: readonly RuleFormat[];
}

/** Elements that are understood, and so written anew; every other one is passed on. */
const UNDERSTOOD = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties tableParts'
  ).split(' '),
);
/** Relationships that are written anew with what they belong to. */
const REWRITTEN = new Set(['table', 'hyperlink', 'customProperty', 'printerSettings']);

const DATA = /<sheetData\b[^>]*?(?:\/>|>[^]*?<\/sheetData>)/;

export function readSheet(sheet: Sheet, path: string, book: CarriedBook, sources: SheetSources): void {
  const { source } = sources;
  const text = withoutSections(withoutMainPrefix(source.text(path) ?? ''));
  const data = DATA.exec(text);
  const root = parseXml(data ? text.slice(0, data.index) + text.slice(data.index + data[0].length) : text);
  const carried = new CarriedSheet(book, path, formatAttributes(root.attributes));
  sheet.carried = carried;
  const relationships = source.relationships(path);
  carried.relationships = relationships.filter(({ kind }) => !REWRITTEN.has(kind));
  for (const element of root.children) {
    const name = localName(element.name);
    if (UNDERSTOOD.has(name)) continue;
    const xml = name === 'extLst' ? withoutValidations(element) : element.xml;
    carried.elements.set(name, [...(carried.elements.get(name) ?? []), xml]);
  }
  readView(sheet, root);
  readColumns(sheet, root);
  if (data) readCells(sheet, data[0], sources);
  sheet.merges = areasOf(childrenNamed(childNamed(root, 'mergeCells'), 'mergeCell')).filter(
    (area) => !isSingleCell(area),
  );
  sheet.protection = readProtection(childNamed(root, 'sheetProtection'));
  sheet.validations = readValidations(root);
  sheet.conditionalFormats = readRules(sheet, root, sources.ruleFormats);
  carried.barIds = sheet.conditionalFormats.flatMap((rule) => barIdsIn(rule.rest));
  readPage(sheet.page, root);
  readHyperlinks(sheet, root, relationships);
  readCustomProperties(sheet, root, relationships, source);
  readCharts(sheet, carried, source);
  for (const { kind, target } of relationships) {
    const table = kind === 'table' ? source.xml(target) : null;
    if (table) sheet.tables.push(readTable(sheet, table));
  }
}

const areasOf = (elements: readonly XmlElement[]): Rect[] =>
  elements.flatMap(({ attributes }) => parseAddress(attributes['ref'] ?? '') ?? []);

function readView(sheet: Sheet, root: XmlElement): void {
  const properties = childNamed(root, 'sheetPr');
  sheet.tabColor = readColor(childNamed(properties, 'tabColor'));
  const view = childNamed(childNamed(root, 'sheetViews'), 'sheetView');
  if (!view) return;
  sheet.view.gridlines = isTrue(view.attributes['showGridLines'], true);
  sheet.view.headings = isTrue(view.attributes['showRowColHeaders'], true);
  sheet.view.zoom = numberOr(view.attributes['zoomScale'], 100);
  const pane = childNamed(view, 'pane')?.attributes;
  if (pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit') {
    sheet.view.frozen = { rows: numberOr(pane['ySplit'], 0), columns: numberOr(pane['xSplit'], 0) };
  }
  const selection = childrenNamed(view, 'selection').at(-1)?.attributes['sqref']?.split(' ')[0];
  sheet.view.selection = parseAddress(selection ?? 'A1') ?? rect(0, 0);
}

function readColumns(sheet: Sheet, root: XmlElement): void {
  const format = childNamed(root, 'sheetFormatPr')?.attributes;
  sheet.defaultRowHeight = numberOr(format?.['defaultRowHeight'], sheet.defaultRowHeight);
  sheet.defaultColumnWidth = numberOr(format?.['defaultColWidth'], sheet.defaultColumnWidth);
  for (const { attributes } of childrenNamed(childNamed(root, 'cols'), 'col')) {
    const [first, last] = [numberOr(attributes['min'], 1) - 1, Math.min(numberOr(attributes['max'], 1), 16_384) - 1];
    const style = numberOr(attributes['style'], 0);
    sheet.columns.change(first, last, () => ({
      width: attributes['width'] === undefined ? null : Number(attributes['width']),
      hidden: isTrue(attributes['hidden']),
      style: style === 0 ? null : style,
      outlineLevel: numberOr(attributes['outlineLevel'], 0),
    }));
  }
}

type Relationships = ReturnType<Package['relationships']>;

function readHyperlinks(sheet: Sheet, root: XmlElement, relationships: Relationships): void {
  for (const { attributes } of childrenNamed(childNamed(root, 'hyperlinks'), 'hyperlink')) {
    const area = parseAddress(attributes['ref'] ?? '');
    if (!area) continue;
    const target = relationships.find(({ id }) => id === relationshipId(attributes))?.target ?? '';
    sheet.hyperlinks.push({
      area,
      address: target,
      location: attributes['location'] ?? '',
      tooltip: attributes['tooltip'] ?? '',
    });
  }
}

/** Excel keeps each value in a part of its own, as UTF-16 text. */
function readCustomProperties(sheet: Sheet, root: XmlElement, relationships: Relationships, source: Package): void {
  for (const { attributes } of descendantsNamed(root, 'customPr')) {
    const part = relationships.find(({ id }) => id === relationshipId(attributes))?.target;
    const bytes = part === undefined ? undefined : source.parts.get(part);
    const name = attributes['name'];
    if (bytes && name !== undefined)
      sheet.properties.set(name, new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, ''));
  }
}
