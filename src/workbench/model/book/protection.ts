/** Protection of sheets and of the workbook's structure, put on and taken off. */
import { legacyPassword, passwordMatches, type SheetProtection } from '../sheet/protection';
import type { Sheet } from '../sheet/sheet';
import type { Book } from './book';
import { refuse } from './book-error';

/** Fails when the sheet is protected already. */
export function protectSheet(sheet: Sheet, protection: Omit<SheetProtection, 'password'>, password?: string): void {
  if (sheet.protection) refuse('not-allowed', `The sheet ${sheet.name} is protected already.`);
  sheet.protection = { ...protection, password: password ? legacyPassword(password) : null };
  sheet.book.changes.tell({ kind: 'sheet-protection', sheet, origin: sheet.book.changes.origin });
}

/** Fails on a wrong password, and on newer (SHA) passwords always. Does nothing when the sheet is not protected. */
export function unprotectSheet(sheet: Sheet, password?: string): void {
  if (!sheet.protection) return;
  if (!passwordMatches(sheet.protection.password, password)) refuse('protected', 'The password is not correct.');
  sheet.protection = null;
  sheet.book.changes.tell({ kind: 'sheet-protection', sheet, origin: sheet.book.changes.origin });
}

export function protectStructure(book: Book, password?: string): void {
  if (book.structureLock) refuse('not-allowed', "The workbook's structure is protected already.");
  book.structureLock = { password: password ? legacyPassword(password) : null };
}

export function unprotectStructure(book: Book, password?: string): void {
  if (book.structureLock && !passwordMatches(book.structureLock.password, password)) {
    refuse('protected', 'The password is not correct.');
  }
  book.structureLock = null;
}
