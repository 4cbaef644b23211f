/** The workbook part: sheets, names, protection, calculation. */
import type { Book } from '../../book/book';
import { formatAbsoluteAddress, qualify } from '../../geometry/address';
import { MAX_COLUMNS, MAX_ROWS, rectBetween } from '../../geometry/rect';
import type { Sheet } from '../../sheet/sheet';
import { withPrefixes } from '../future-functions';
import { rootAttributes } from '../namespaces';
import { element, XML_DECLARATION } from '../package/attributes';
import { escapeXml } from '../package/xml';
import { passwordAttributes } from './write-sheet';

/** `ids` are the sheets' relationships, in order. */
export function workbookXml(book: Book, ids: readonly string[]): string {
  const carried = (name: string): string => book.carried?.elements.get(name) ?? '';
  const sheets = book.sheets.map((sheet, i) =>
    element('sheet', {
      name: sheet.name,
      sheetId: i + 1,
      state: sheet.visibility === 'visible' ? null : sheet.visibility,
      'r:id': ids[i],
    }),
  );
  const others = (book.carried?.otherSheets ?? []).map((xml, i) =>
    xml.replace(/\ssheetId="[^"]*"/, ` sheetId="${sheets.length + i + 1}"`),
  );
  const lock = book.structureLock;
  const content =
    carried('fileSharing') +
    element('workbookPr', { date1904: book.date1904, defaultThemeVersion: book.carried ? null : 166_925 }) +
    (lock
      ? element('workbookProtection', { ...passwordAttributes(lock.password, 'workbook'), lockStructure: true })
      : '') +
    element('bookViews', {}, element('workbookView', { activeTab: book.sheets.indexOf(book.active) })) +
    element('sheets', {}, sheets.join('') + others.join('')) +
    carried('functionGroups') +
    carried('externalReferences') +
    namesXml(book) +
    calculationXml(book) +
    ['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr']
      .map(carried)
      .join('') +
    carried('webPublishObjects') +
    carried('extLst');
  return `${XML_DECLARATION}<workbook${rootAttributes(book.carried?.rootAttributes)}>${content}</workbook>`;
}

/** Results come from another engine than Excel's, so Excel is asked to work them out again when it opens the file. */
function calculationXml(book: Book): string {
  const manual = book.calculationMode === 'manual';
  const mode = { automatic: null, automaticExceptTables: 'autoNoTable', manual: 'manual' }[book.calculationMode];
  return element('calcPr', { calcId: 191_029, calcMode: mode, fullCalcOnLoad: !manual });
}

function namesXml(book: Book): string {
  const names = book.names.map(({ name, scope, formula, comment, visible }) =>
    nameXml(name, scope, withPrefixes(formula), { comment: comment || null, hidden: !visible }),
  );
  for (const sheet of book.sheets) names.push(...printNames(sheet));
  return names.length === 0 ? '' : element('definedNames', {}, names.join(''));
}

function nameXml(
  name: string,
  scope: Sheet | null,
  formula: string,
  more: Readonly<Record<string, string | boolean | null>> = {},
): string {
  const localSheetId = scope && scope.book.sheets.indexOf(scope);
  return element('definedName', { name, ...more, localSheetId }, escapeXml(formula));
}

function printNames(sheet: Sheet): string[] {
  const { printAreas, titleRows, titleColumns } = sheet.page;
  const names: string[] = [];
  const absolute = (area: Parameters<typeof formatAbsoluteAddress>[0]): string =>
    qualify(sheet.name, formatAbsoluteAddress(area));
  if (printAreas.length > 0) names.push(nameXml('_xlnm.Print_Area', sheet, printAreas.map(absolute).join(',')));
  const titles = [
    ...(titleColumns ? [rectBetween(0, titleColumns[0], MAX_ROWS - 1, titleColumns[1])] : []),
    ...(titleRows ? [rectBetween(titleRows[0], 0, titleRows[1], MAX_COLUMNS - 1)] : []),
  ];
  if (titles.length > 0) names.push(nameXml('_xlnm.Print_Titles', sheet, titles.map(absolute).join(',')));
  return names;
}
