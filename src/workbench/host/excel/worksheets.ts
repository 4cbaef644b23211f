import { addSheet, type Book, type Sheet } from '../../model';
import { fail } from '../error';
import { hostClass } from '../object';
import { of } from './targets';

export const visibleSheets = (book: Book, only: boolean | undefined): readonly Sheet[] =>
  only === true ? book.sheets.filter((sheet) => sheet.visibility === 'visible') : book.sheets;

const worksheetOf = (sheet: Sheet | null | undefined) => of('Worksheet', sheet ?? fail('ItemNotFound'));

export const WORKSHEET_COLLECTION = hostClass<Excel.WorksheetCollection, Book>(
  'WorksheetCollection',
  {
    add: (book, name) => of('Worksheet', addSheet(book, name)),
    getActiveWorksheet: (book) => of('Worksheet', book.active),
    getCount: (book, visibleOnly) => visibleSheets(book, visibleOnly).length,
    getFirst: (book, visibleOnly) => worksheetOf(visibleSheets(book, visibleOnly)[0]),
    getItem: (book, key) => worksheetOf(book.findSheet(key)),
    getItemOrNullObject: (book, key) => {
      const sheet = book.findSheet(key);
      return sheet && of('Worksheet', sheet);
    },
    getLast: (book, visibleOnly) => worksheetOf(visibleSheets(book, visibleOnly).at(-1)),
  },
  { items: (book) => book.sheets.map((sheet) => of('Worksheet', sheet)) },
);
