/** Opens the bytes of an .xlsx file, whoever wrote it. */
import { Book, type BookOptions } from '../../book/book';
import { BookError, refuse } from '../../book/book-error';
import type { Sheet } from '../../sheet/sheet';
import { CarriedBook } from '../carried';
import { attributes as formatAttributes } from '../package/attributes';
import { Package, withoutMainPrefix } from '../package/package';
import type { Relationship } from '../package/relationships';
import {
  childNamed,
  childrenNamed,
  descendantsNamed,
  isTrue,
  localName,
  numberOr,
  relationshipId,
  withoutSections,
  type XmlElement,
} from '../package/xml';
import { readNames } from './read-names';
import { readProperties, readSettings, readTheme, writerOf } from './read-properties';
import { APPLICATION } from '../application';
import { readPassword } from './read-protection';
import { readSheet, type SheetSources } from './read-sheet';
import { readSharedStrings } from './read-strings';
import { readStyles } from './read-styles';

/**
 * Fails with a `BookError`: `encrypted`, `old-format`, or `damaged` for everything else that is not a readable workbook.
 * Cached results of formulas are kept; formulas without one are worked out at the first reading.
 */
export function openBook(bytes: Uint8Array, options: BookOptions = {}): Book {
  try {
    return readBook(Package.open(bytes), new Book(options));
  } catch (error) {
    if (error instanceof BookError) throw error;
    return refuse('damaged', `The workbook cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readBook(source: Package, book: Book): Book {
  const path = source.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  const root = path === undefined ? null : source.xml(path);
  if (path === undefined || root === null || localName(root.name) !== 'workbook') {
    return refuse('damaged', 'The file holds no workbook.');
  }
  const carried = new CarriedBook(source, path, formatAttributes(root.attributes));
  book.carried = carried;
  const relationships = source.relationships(path);
  const partOf = (kind: string): XmlElement | null => {
    const found = relationships.find((relationship) => relationship.kind === kind);
    return found ? source.xml(found.target) : null;
  };
  readWorkbookElements(book, carried, root);
  const theme = partOf('theme');
  if (theme) book.theme = readTheme(theme);
  const sources = readSources(book, source, relationships, partOf);
  readSheets(book, carried, root, relationships, sources);
  readProperties(book, source);
  readSettings(book, source);
  // Files of this program ask Excel to work everything out again; here the results come from the same engine.
  const asked = isTrue(childNamed(root, 'calcPr')?.attributes['fullCalcOnLoad']);
  if (asked && writerOf(source) !== APPLICATION) recalculateAll(book);
  return book;
}

/** Now in manual mode, where it would wait; else at the first reading. */
function recalculateAll({ calculation, calculationMode }: Book): void {
  if (calculationMode === 'manual') calculation.calculate(true);
  else calculation.invalidate();
}

/** Elements of the workbook part that are written anew. */
const UNDERSTOOD = new Set([
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'definedNames',
  'calcPr',
  'AlternateContent',
  'fileVersion',
]);

function readWorkbookElements(book: Book, carried: CarriedBook, root: XmlElement): void {
  for (const element of root.children) {
    if (!UNDERSTOOD.has(localName(element.name))) carried.elements.set(localName(element.name), element.xml);
  }
  book.date1904 = isTrue(childNamed(root, 'workbookPr')?.attributes['date1904']);
  const lock = childNamed(root, 'workbookProtection')?.attributes;
  if (lock && isTrue(lock['lockStructure'])) book.structureLock = { password: readPassword(lock, 'workbook') };
  const mode = childNamed(root, 'calcPr')?.attributes['calcMode'];
  book.calculationMode = mode === 'manual' ? 'manual' : mode === 'autoNoTable' ? 'automaticExceptTables' : 'automatic';
}

function readSources(
  book: Book,
  source: Package,
  relationships: readonly Relationship[],
  partOf: (kind: string) => XmlElement | null,
): SheetSources {
  const stylesRoot = partOf('styles');
  const styles = stylesRoot && readStyles(stylesRoot);
  if (styles) {
    book.styles = styles.table;
    if (book.carried) book.carried.styles = styles.carried;
  }
  const stringsPath = relationships.find(({ kind }) => kind === 'sharedStrings')?.target;
  const strings = stringsPath === undefined ? null : source.text(stringsPath);
  if (stringsPath !== undefined) source.parts.delete(stringsPath);
  const marks = readDynamicMarks(partOf('sheetMetadata'));
  if (book.carried) book.carried.dynamicMark = [...marks][0] ?? null;
  return {
    source,
    strings: strings === null ? [] : readSharedStrings(withoutSections(withoutMainPrefix(strings))),
    ruleFormats: styles?.ruleFormats ?? [],
    dynamicMarks: marks,
  };
}

/** Numbers (counted from 1) of the cell metadata that mark dynamic arrays. */
function readDynamicMarks(root: XmlElement | null): ReadonlySet<number> {
  const types = root ? childrenNamed(childNamed(root, 'metadataTypes'), 'metadataType') : [];
  const dynamic = types.findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1;
  const marks = root ? childrenNamed(childNamed(root, 'cellMetadata'), 'bk') : [];
  return new Set(
    marks.flatMap((mark, i) =>
      dynamic > 0 && descendantsNamed(mark, 'rc')[0]?.attributes['t'] === String(dynamic) ? [i + 1] : [],
    ),
  );
}

function readSheets(
  book: Book,
  carried: CarriedBook,
  root: XmlElement,
  relationships: readonly Relationship[],
  sources: SheetSources,
): void {
  const entries = childrenNamed(childNamed(root, 'sheets'), 'sheet');
  const made: (Sheet | null)[] = [];
  const paths: string[] = [];
  for (const { attributes, xml } of entries) {
    const part = relationships.find(({ id }) => id === relationshipId(attributes));
    if (part?.kind !== 'worksheet') {
      carried.otherSheets.push(xml);
      made.push(null);
      continue;
    }
    const sheet = book.insertSheet(attributes['name'] ?? `Sheet${book.sheets.length + 1}`, book.sheets.length);
    const { state } = attributes;
    sheet.visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    made.push(sheet);
    paths.push(part.target);
  }
  if (book.sheets.length === 0) refuse('damaged', 'The workbook has no worksheet.');
  for (const [i, sheet] of book.sheets.entries()) {
    readSheet(sheet, paths[i] ?? '', carried, sources);
    // Its text is nearly all of the file, and is written anew.
    sources.source.parts.delete(paths[i] ?? '');
  }
  readNames(book, childrenNamed(childNamed(root, 'definedNames'), 'definedName'), made);
  const view = childNamed(childNamed(root, 'bookViews'), 'workbookView');
  const front = made[numberOr(view?.attributes['activeTab'], 0)];
  book.active = [front, ...book.sheets].find((sheet) => sheet?.visibility === 'visible') ?? book.active;
  enterFormulas(book);
}

/** Formulas that the file gives no result for are due. */
function enterFormulas(book: Book): void {
  for (const sheet of book.sheets) {
    for (const [row, stored] of sheet.rows.entries()) {
      for (const column of stored?.formulas?.keys() ?? []) {
        if (stored?.values[column] === undefined) {
          book.calculation.contentChanged(sheet, { top: row, left: column, rows: 1, columns: 1 }, [{ row, column }]);
        }
      }
    }
  }
}
