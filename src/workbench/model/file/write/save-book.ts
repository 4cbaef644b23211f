/** Saves a workbook as the bytes of an .xlsx file, with what its own file held besides. */
import type { Book } from '../../book/book';
import { TYPES } from '../namespaces';
import { Package } from '../package/package';
import { freeId, relationship, type Relationship } from '../package/relationships';
import { SETTINGS_NAMESPACE } from '../settings-part';
import { METADATA } from './metadata-part';
import { THEME } from './theme-part';
import { writeProperties, writeSettings } from './write-properties';
import { writeSheet, type SheetSinks } from './write-sheet';
import { SharedStrings } from './write-strings';
import { StyleWriter } from './write-styles';
import { workbookXml } from './write-workbook';

/** Parts that are written anew, or (calculation order, signatures) that would no longer be true. */
const REWRITTEN = new Set(['worksheet', 'styles', 'sharedStrings', 'calcChain', 'sheetMetadata']);
const REWRITTEN_AT_ROOT = new Set(['officeDocument', 'core-properties', 'extended-properties', 'origin', 'thumbnail']);

export function saveBook(book: Book): Uint8Array {
  book.calculation.settle();
  const { carried } = book;
  const target = new Package();
  const workbookPath = carried?.workbookPath ?? 'xl/workbook.xml';
  const relationships: Relationship[] = carried ? carriedRelationships(carried.source, workbookPath, REWRITTEN) : [];
  const root: Relationship[] = carried ? carriedRelationships(carried.source, '', REWRITTEN_AT_ROOT) : [];
  reservePaths(book, target);
  for (const { target: path, external } of carried ? [...relationships, ...root] : []) {
    if (!external && carried) target.carry(carried.source, path);
  }
  const relate = (kind: string, path: string): string => {
    const id = freeId(relationships);
    relationships.push(relationship(id, kind, path));
    return id;
  };
  const ids = writeParts(book, target, relate);
  const settings = writeSettings(book, target);
  if (settings !== null) relate('customXml', settings);
  target.put(workbookPath, workbookXml(book, ids), carried?.source.typeOf(workbookPath) ?? TYPES.workbook);
  target.putRelationships(workbookPath, relationships);
  writeProperties(book, target);
  target.putRelationships('', [...root, ...rootRelationships(workbookPath)]);
  const bytes = target.save();
  book.isDirty = false;
  return bytes;
}

function carriedRelationships(source: Package, path: string, rewritten: ReadonlySet<string>): Relationship[] {
  return source
    .relationships(path)
    .filter(({ kind, target }) => !rewritten.has(kind) && !source.text(target)?.includes(SETTINGS_NAMESPACE));
}

/** Sheets from a file keep their paths, so that new ones must not take them. */
function reservePaths(book: Book, target: Package): void {
  for (const { carried } of book.sheets) if (carried) target.put(carried.path, '', TYPES.worksheet);
}

/** Sheets, styles and strings; gives the relationships of the sheets. */
function writeParts(book: Book, target: Package, relate: (kind: string, path: string) => string): string[] {
  const { carried } = book;
  const sinks: SheetSinks = {
    target,
    styles: new StyleWriter(book.styles, carried?.styles ?? null),
    strings: new SharedStrings(),
    dynamicMark: carried?.dynamicMark ?? 1,
    usesDynamicMark: false,
  };
  const ids = book.sheets.map((sheet) => {
    const path = sheet.carried?.path ?? target.freePath('xl/worksheets/sheet#.xml');
    target.put(path, '', TYPES.worksheet);
    writeSheet(sheet, path, sinks);
    for (const { target: part, external } of sheet.carried?.relationships ?? []) {
      if (!external && carried) target.carry(carried.source, part);
    }
    return relate('worksheet', path);
  });
  target.put('xl/styles.xml', sinks.styles.xml(), TYPES.styles);
  relate('styles', 'xl/styles.xml');
  if (sinks.strings.size > 0) {
    target.put('xl/sharedStrings.xml', sinks.strings.xml(), TYPES.strings);
    relate('sharedStrings', 'xl/sharedStrings.xml');
  }
  if (!carried) {
    target.put('xl/theme/theme1.xml', THEME, TYPES.theme);
    relate('theme', 'xl/theme/theme1.xml');
  }
  writeMetadata(book, target, sinks.usesDynamicMark, relate);
  return ids;
}

/** The file's own metadata where it has the mark of dynamic arrays, else metadata with that mark alone. */
function writeMetadata(
  book: Book,
  target: Package,
  needed: boolean,
  relate: (kind: string, path: string) => string,
): void {
  const { carried } = book;
  const own = carried?.source.relationships(carried.workbookPath).find(({ kind }) => kind === 'sheetMetadata');
  if (own && carried?.dynamicMark) {
    target.carry(carried.source, own.target);
    relate('sheetMetadata', own.target);
  } else if (needed) {
    target.put('xl/metadata.xml', METADATA, TYPES.metadata);
    relate('sheetMetadata', 'xl/metadata.xml');
  }
}

const rootRelationships = (workbookPath: string): Relationship[] => [
  relationship('w1', 'officeDocument', workbookPath),
  {
    id: 'w2',
    kind: 'core-properties',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
    external: false,
  },
  relationship('w3', 'extended-properties', 'docProps/app.xml'),
];
