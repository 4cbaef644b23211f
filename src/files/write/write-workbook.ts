import { strToU8, zipSync } from 'fflate';
import type { SheetContent } from '../../app/workbook/sheet-content';
import { absoluteArea, quotedSheet } from '../../domain/report/address';
import { sheetPart } from './sheet-part';
import { StyleSheet } from './style-sheet';
import { element, escaped, MAIN, part, RELATIONSHIPS } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Sheets as a workbook of their own (.xlsx), the way they would be written into the one that is open. No mark, table or picture comes along. */
export function writeWorkbook(contents: readonly SheetContent[]): Uint8Array {
  const styles = new StyleSheet();
  const sheets = contents.map((content, i) => sheetPart(content, styles, i === 0));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(contents.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(contents),
    'xl/_rels/workbook.xml.rels': relationships([
      ...contents.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) =>
    element('Override', { PartName: `/xl/${path}`, ContentType: `${SPREADSHEET}.${type}+xml` });
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        override('workbook.xml', 'sheet.main') +
        override('styles.xml', 'styles') +
        Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')).join(''),
    ),
  );
}

/** Numbered from 1, in their order. */
function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, Target], i) =>
    element('Relationship', { Id: `rId${i + 1}`, Type: `${RELATIONSHIPS}/${type}`, Target }),
  );
  return part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, each.join('')));
}

function workbookPart(contents: readonly SheetContent[]): string {
  const sheets = contents.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  const names = contents.flatMap(namesOf);
  return part(
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
      element('bookViews', {}, element('workbookView')) +
        element('sheets', {}, sheets.join('')) +
        element('definedNames', {}, names.join('')) +
        // What formulas gave was worked out here; Excel works it out again.
        element('calcPr', { fullCalcOnLoad: true }),
    ),
  );
}

/** What of the sheet is printed, and the rows that stand on every page. */
function namesOf({ name, page: { area, titleRows } }: SheetContent, sheet: number): readonly string[] {
  const named = (what: string, reference: string) =>
    element(
      'definedName',
      { name: `_xlnm.${what}`, localSheetId: sheet },
      escaped(`${quotedSheet(name)}!${reference}`),
    );
  return [
    named('Print_Area', absoluteArea(area)),
    ...(titleRows ? [named('Print_Titles', `$${titleRows.first + 1}:$${titleRows.first + titleRows.count}`)] : []),
  ];
}
