import type { SheetRef } from '../../domain/report/grid';
import { MARK } from '../../excel/sheet-marks';
import { deleteSheet, newBook, type Book, type Sheet } from '../model';
import { importSheet } from '../model/book/import-sheet';
import type { OpenedFile } from './open-inputs';

/** All report sheets in one workbook, and where each came from. */
export interface Gathered {
  readonly book: Book;
  /** By sheet id: the file, and the sheet's name in it. */
  readonly origins: ReadonlyMap<string, SheetRef>;
}

/**
 * Puts the sheets of all files into one workbook. A file that the add-in has worked in before is that workbook, so
 * that what was accepted and typed in it counts; without one, a new workbook is made. What the add-in wrote elsewhere is no
 * report, and is made anew.
 */
export function gather(opened: readonly OpenedFile[]): Gathered {
  const home = opened.find(({ book }) => book.sheets.some(isOutput));
  const book = home?.book ?? newBook();
  const blank = home ? null : book.active;
  const origins = new Map<string, SheetRef>();
  const remember = (sheet: Sheet, file: string, name: string) => origins.set(sheet.id, { id: sheet.id, name, file });
  for (const sheet of home ? book.sheets : []) if (!isOutput(sheet)) remember(sheet, home?.file ?? '', sheet.name);
  for (const { file, book: source } of opened) {
    if (source === book) continue;
    for (const sheet of source.sheets.filter((own) => !isOutput(own)))
      remember(importSheet(book, sheet, freeName(book, sheet.name)), file, sheet.name);
  }
  if (blank && book.sheets.length > 1) deleteSheet(blank);
  return { book, origins };
}

const isOutput = (sheet: Sheet): boolean =>
  sheet.properties.has(MARK) && !/"role":"(?:form|report)"/.test(sheet.properties.get(MARK) ?? '');

const LONGEST_NAME = 31;

function freeName(book: Book, wanted: string): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!book.findSheet(name)) return name;
  }
}
