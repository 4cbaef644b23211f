/** One sheet's part, its elements in the order that the format asks for. */
import { cellAddress, formatAddress } from '../../geometry/address';
import { MAX_COLUMNS } from '../../geometry/rect';
import { PROTECTED_ACTIONS, type Password, type SheetProtection } from '../../sheet/protection';
import type { Sheet } from '../../sheet/sheet';
import { withoutRules, barIdsIn } from '../extensions';
import { chartsXml } from '../charts/write-charts';
import { rootAttributes, TYPES } from '../namespaces';
import { element, XML_DECLARATION, type AttributeValue } from '../package/attributes';
import type { Package } from '../package/package';
import { freeId, relationship, type Relationship } from '../package/relationships';
import { FILE_NAMES } from '../read/read-protection';
import { sheetData, type CellSinks } from './write-cells';
import { pageXml } from './write-page';
import { rulesXml, validationsXml } from './write-rules';
import { colorXml } from './write-style-parts';
import type { StyleWriter } from './write-styles';
import { tableXml } from './write-table';

const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst'
).split(' ');

export interface SheetSinks extends CellSinks {
  readonly target: Package;
  readonly styles: StyleWriter;
}

export function writeSheet(sheet: Sheet, path: string, sinks: SheetSinks): void {
  const relationships: Relationship[] = [...(sheet.carried?.relationships ?? [])];
  const relate = (kind: string, target: string, external = false): string => {
    const id = freeId(relationships);
    relationships.push(relationship(id, kind, target, external));
    return id;
  };
  const elements = new Map<string, string>(carriedElements(sheet));
  const put = (name: string, xml: string) => elements.set(name, xml);
  putFrame(sheet, put);
  put('sheetData', sheetData(sheet, sinks));
  if (sheet.protection) put('sheetProtection', protectionXml(sheet.protection));
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: formatAddress(area) }));
  if (merges.length > 0) put('mergeCells', element('mergeCells', { count: merges.length }, merges.join('')));
  put('conditionalFormatting', rulesXml(sheet.conditionalFormats, sinks.styles));
  put('dataValidations', validationsXml(sheet.validations));
  put('hyperlinks', hyperlinksXml(sheet, relate));
  for (const [name, xml] of Object.entries(pageXml(sheet.page))) put(name, xml);
  put('customProperties', customPropertiesXml(sheet, sinks.target, relate));
  const charts = chartsXml(sheet, sinks.target, relate);
  if (charts !== null) put('drawing', charts);
  put('tableParts', tablePartsXml(sheet, sinks.target, relate));
  const content = ORDER.map((name) => elements.get(name) ?? '').join('');
  const root = `<worksheet${rootAttributes(sheet.carried?.rootAttributes)}>${content}</worksheet>`;
  sinks.target.put(path, XML_DECLARATION + root, TYPES.worksheet);
  sinks.target.putRelationships(path, relationships);
}

function carriedElements({ carried, conditionalFormats }: Sheet): [string, string][] {
  if (!carried) return [];
  const live = new Set(conditionalFormats.flatMap((rule) => barIdsIn(rule.rest)));
  const gone = carried.barIds.filter((id) => !live.has(id));
  return [...carried.elements].map(([name, list]) => [
    name,
    name === 'extLst' ? withoutRules(list.join(''), gone) : list.join(''),
  ]);
}

type Put = (name: string, xml: string) => void;

/** Everything above the rows: colour, view, standard sizes, columns. */
function putFrame(sheet: Sheet, put: Put): void {
  const color = colorXml('tabColor', sheet.tabColor);
  const fit = sheet.page.fit ? element('pageSetUpPr', { fitToPage: true }) : '';
  if (color + fit !== '') put('sheetPr', element('sheetPr', {}, color + fit));
  const used = sheet.usedArea();
  put('dimension', element('dimension', { ref: used ? formatAddress(used) : 'A1' }));
  put('sheetViews', element('sheetViews', {}, viewXml(sheet)));
  const levels = Math.max(0, ...sheet.columns.all.map((run) => run.outlineLevel));
  put(
    'sheetFormatPr',
    element('sheetFormatPr', {
      defaultColWidth: sheet.defaultColumnWidth,
      defaultRowHeight: sheet.defaultRowHeight,
      customHeight: sheet.defaultRowHeight !== 15,
      outlineLevelCol: levels || null,
    }),
  );
  const columns = sheet.columns.all.map(({ first, last, width, hidden, style, outlineLevel }) =>
    element('col', {
      min: first + 1,
      max: Math.min(last + 1, MAX_COLUMNS),
      width: width ?? sheet.defaultColumnWidth,
      style,
      hidden,
      customWidth: width !== null,
      outlineLevel: outlineLevel || null,
    }),
  );
  if (columns.length > 0) put('cols', element('cols', {}, columns.join('')));
}

function viewXml(sheet: Sheet): string {
  const { view, book } = sheet;
  const { rows, columns } = view.frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen = rows > 0 || columns > 0;
  const freeze = frozen
    ? element('pane', {
        xSplit: columns || null,
        ySplit: rows || null,
        topLeftCell: cellAddress(rows, columns),
        activePane: pane,
        state: 'frozen',
      })
    : '';
  const { selection } = view;
  const selected = element('selection', {
    pane: frozen ? pane : null,
    activeCell: cellAddress(selection.top, selection.left),
    sqref: formatAddress(selection),
  });
  return element(
    'sheetView',
    {
      showGridLines: view.gridlines ? null : '0',
      showRowColHeaders: view.headings ? null : '0',
      tabSelected: book.active === sheet,
      zoomScale: view.zoom === 100 ? null : view.zoom,
      workbookViewId: 0,
    },
    freeze + selected,
  );
}

export function passwordAttributes(password: Password | null, prefix = ''): Record<string, AttributeValue> {
  if (!password) return {};
  const named = (name: string): string =>
    prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
  if (password.kind === 'legacy') return { [named('password')]: password.hash };
  return Object.fromEntries(Object.entries(password.attributes).map(([name, value]) => [named(name), value]));
}

function protectionXml({ allowed, selection, password }: SheetProtection): string {
  const actions: Record<string, AttributeValue> = {};
  for (const action of PROTECTED_ACTIONS) {
    const name = FILE_NAMES[action];
    if (name === undefined) actions[action] = allowed.has(action) ? '0' : null;
    else actions[name] = !allowed.has(action);
  }
  return element('sheetProtection', {
    ...passwordAttributes(password),
    sheet: true,
    ...actions,
    selectLockedCells: selection !== 'all',
    selectUnlockedCells: selection === 'none',
  });
}

type Relate = (kind: string, target: string, external?: boolean) => string;

function hyperlinksXml(sheet: Sheet, relate: Relate): string {
  const links = sheet.hyperlinks.map(({ area, address, location, tooltip }) =>
    element('hyperlink', {
      ref: formatAddress(area),
      'r:id': address === '' ? null : relate('hyperlink', address, true),
      location: location || null,
      tooltip: tooltip || null,
    }),
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}

/** Excel keeps each value in a part of its own, as UTF-16 text. */
function customPropertiesXml(sheet: Sheet, target: Package, relate: Relate): string {
  const properties = [...sheet.properties].map(([name, value]) => {
    const path = target.freePath('xl/customProperty#.bin');
    target.put(path, utf16(value), TYPES.customProperty);
    return element('customPr', { name, 'r:id': relate('customProperty', path) });
  });
  return properties.length === 0 ? '' : element('customProperties', {}, properties.join(''));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[i * 2] = text.charCodeAt(i) & 0xff;
    bytes[i * 2 + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}

function tablePartsXml(sheet: Sheet, target: Package, relate: Relate): string {
  const parts = sheet.tables.map((table) => {
    const path = target.freePath('xl/tables/table#.xml');
    target.put(path, tableXml(table), TYPES.table);
    return element('tablePart', { 'r:id': relate('table', path) });
  });
  return parts.length === 0 ? '' : element('tableParts', { count: parts.length }, parts.join(''));
}
