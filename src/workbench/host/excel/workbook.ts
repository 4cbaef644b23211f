import { openBook, type Book } from '../../model';
import { importSheets } from '../../model/book/import-sheet';
import { protectStructure, unprotectStructure } from '../../model';
import { fail } from '../error';
import { hostClass, property } from '../object';
import { Area, areaArgument } from './area';
import { createBook, showBeside } from './new-workbooks';
import { of } from './targets';

export const WORKBOOK = hostClass<Excel.Workbook, Book>(
  'Workbook',
  {
    name: property((book) => book.name),
    readOnly: property(() => false),
    isDirty: property(
      (book) => book.isDirty,
      (book, value) => {
        book.isDirty = value;
      },
    ),
    previouslySaved: property((book) => book.carried !== null),
    autoSave: property(() => false),
    application: (book) => of('Application', book),
    names: (book) => of('NamedItemCollection', { book, scope: null }),
    properties: (book) => of('DocumentProperties', book),
    protection: (book) => of('WorkbookProtection', book),
    settings: (book) => of('SettingCollection', book),
    tables: (book) => of('TableCollection', { book, sheet: null, on: null }),
    worksheets: (book) => of('WorksheetCollection', book),
    getActiveCell: (book) => {
      const { selection } = book.active.view;
      return of('Range', new Area(book.active, { ...selection, rows: 1, columns: 1 }));
    },
    getSelectedRange: (book) => of('Range', new Area(book.active, book.active.view.selection)),
    getSelectedRanges: (book) =>
      of('RangeAreas', { sheet: book.active, areas: [new Area(book.active, book.active.view.selection)] }),
    getIsActiveCollabSession: () => false,
    insertWorksheetsFromBase64: (book, base64, options = {}) => {
      const { positionType = 'End', relativeTo, sheetNamesToInsert = [] } = options;
      const beside = typeof relativeTo === 'string' ? (book.findSheet(relativeTo) ?? fail('ItemNotFound')) : null;
      const position = positionOf(book, positionType, beside && book.sheets.indexOf(beside));
      const source = openBook(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
      return importSheets(book, source, sheetNamesToInsert, position).map(({ id }) => id);
    },
  },
  {
    hidden: {
      _Runtime: (book) => of('Runtime', book),
      /** What `Excel.createWorkbook` asks for in a browser. */
      createAndOpenWorkbook: (book, base64?: string) => showBeside(book, createBook(base64)),
      /** Events name their cells by such a reference: the sheet's id and the address. */
      _GetRangeForEventByReferenceId: (book, reference: string) =>
        rangeOfEvent(book, reference) ?? fail('ItemNotFound'),
      _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    },
  },
);

function rangeOfEvent(book: Book, reference: string): ReturnType<typeof of<'Range'>> | null {
  const [id = '', address = ''] = reference.split('!');
  const sheet = book.findSheet(id);
  return sheet && of('Range', areaArgument(sheet, address));
}

/** Where `Before`, `After` … put a sheet, counted from 0. */
export function positionOf(book: Book, positionType: string, relative: number | null): number {
  switch (positionType) {
    case 'Beginning':
      return 0;
    case 'Before':
      return relative ?? fail('InvalidArgument');
    case 'After':
      return (relative ?? fail('InvalidArgument')) + 1;
    default:
      return book.sheets.length;
  }
}

export const WORKBOOK_PROTECTION = hostClass<Excel.WorkbookProtection, Book>('WorkbookProtection', {
  protected: property((book) => book.structureLock !== null),
  protect: (book, password) => protectStructure(book, password),
  unprotect: (book, password) => unprotectStructure(book, password),
});

export const RUNTIME = hostClass<Excel.Runtime, Book>('Runtime', {
  enableEvents: property(
    (book) => book.changes.enabled,
    (book, value) => {
      book.changes.enabled = value;
    },
  ),
});

export const DOCUMENT_PROPERTIES = hostClass<Excel.DocumentProperties, Book>('DocumentProperties', {
  author: text('author'),
  category: text('category'),
  comments: text('comments'),
  company: text('company'),
  keywords: text('keywords'),
  lastAuthor: property((book) => book.properties.lastAuthor),
  manager: text('manager'),
  subject: text('subject'),
  title: text('title'),
});

function text(name: Exclude<keyof Book['properties'], 'created' | 'lastAuthor'>) {
  return property<Book, string>(
    (book) => book.properties[name],
    (book, value) => {
      book.properties[name] = value;
    },
  );
}
