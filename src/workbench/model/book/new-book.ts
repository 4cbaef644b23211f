import { Book, type BookOptions } from './book';

/** A new workbook with empty sheets of the given names; one named `Sheet1` without any. */
export function newBook(sheetNames: readonly string[] = ['Sheet1'], options: BookOptions = {}): Book {
  const book = new Book(options);
  for (const name of sheetNames) book.insertSheet(name, book.sheets.length);
  return book;
}
