import { connectOffice, type Session, type SessionOptions } from '../../../src/workbench/host';
import {
  newBook,
  parseAddress,
  type Book,
  type BookOptions,
  type Rect,
  type Sheet,
} from '../../../src/workbench/model';

export interface Opened {
  readonly book: Book;
  readonly session: Session;
}

/** A new workbook, joined to Microsoft's library. */
export function open(names: readonly string[] = ['Sheet1'], options: SessionOptions & BookOptions = {}): Opened {
  const book = newBook(names, { now: () => new Date(2023, 2, 31, 9, 30), ...options });
  return { book, session: connectOffice(book, options) };
}

export const sheetAt = (book: Book, index: number): Sheet => {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`The workbook has no sheet ${index}.`);
  return sheet;
};

export const at = (address: string): Rect => {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address.`);
  return area;
};

/** Microsoft's declaration leaves the status out. */
export type BatchError = OfficeExtension.Error & { readonly httpStatusCode: number };

/** What a batch fails with; it must fail. */
export async function failure(run: Promise<unknown>): Promise<BatchError> {
  try {
    await run;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error as BatchError;
    throw error;
  }
  throw new Error('The batch did not fail.');
}

/** Runs a batch and gives what it loads. */
export const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));

/** Lets answers and events that are under way arrive. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
