/** What the workbook refuses to do, and why. The message is for developers; callers show their own sentences. */

export type BookErrorCode =
  /** The bytes are not a workbook, or are cut short or garbled. */
  | 'damaged'
  /** The file asks for a password before it can be read. */
  | 'encrypted'
  /** An Excel 97–2003 file. */
  | 'old-format'
  /** An argument makes no sense here: an address off the sheet, a name that is not allowed. */
  | 'invalid'
  | 'not-found'
  | 'exists'
  /** The sheet or the workbook's structure is protected. */
  | 'protected'
  /** Excel does not allow this in the present state: deleting the last visible sheet, merging over a table. */
  | 'not-allowed';

export class BookError extends Error {
  constructor(
    readonly code: BookErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'BookError';
  }
}

export function refuse(code: BookErrorCode, message: string): never {
  throw new BookError(code, message);
}
