import { newBook, openBook, type Book } from '../../model';
import { fail } from '../error';

/** A workbook of a file's bytes, or a blank one. */
export const createBook = (base64: string | undefined): Book =>
  base64 === undefined ? newBook() : openBook(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));

/** Shows a workbook beside the one that asks for it. */
export function showBeside(book: Book, created: Book): void {
  if (!book.openBeside) fail('UnsupportedOperation');
  else book.openBeside(created);
}
