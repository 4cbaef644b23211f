import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NOWHERE, type Finding } from '../../domain/finding/finding';
import type { UnreadableReason } from '../../domain/finding/finding-detail';
import { readBytes } from '../../files/read-bytes';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { BookError, openBook, type Book } from '../model';
import { bookOfGrids } from './book-of-grids';
import { UsageError } from './usage-error';

/** A file that could be opened. */
export interface OpenedFile {
  readonly file: string;
  readonly book: Book;
}

export interface Inputs {
  readonly opened: readonly OpenedFile[];
  /** One for each file that could not be opened; it does not stop the others. */
  readonly findings: readonly Finding[];
}

/** Opens all files that can be read. */
export async function openInputs(paths: readonly string[]): Promise<Inputs> {
  const opened: OpenedFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const file = basename(path);
    const result = await openInput(file, path);
    if (typeof result === 'string') findings.push(unreadable(file, result));
    else opened.push({ file, book: result });
  }
  if (opened.length === 0) throw new UsageError(HEADLESS_WORDS.nothingReadable);
  return { opened, findings };
}

/** The file as a workbook, or why it cannot be read. Only .xlsx may be a workbook that the add-in has worked in. */
async function openInput(file: string, path: string): Promise<Book | UnreadableReason> {
  const bytes = bytesAt(path);
  if (bytes === null) return 'damaged';
  try {
    return openBook(bytes, { name: file });
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
  }
  // Of another kind, or not to be read at all: the reader that the pane uses says which.
  const reading = await readBytes(file, bytes);
  return reading.kind === 'read' ? bookOfGrids(file, reading.sheets) : reading.reason;
}

/** Null where the system does not give it: no right to read it, say. */
function bytesAt(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}

const unreadable = (file: string, reason: UnreadableReason): Finding =>
  aboutFile(file, { rule: 'file-unreadable', reason, found: null, expected: null });

/** A finding about a whole file. */
export function aboutFile(file: string, detail: FileFinding): Finding {
  const place = { ...NOWHERE, sheet: { id: '', name: '', file } };
  return { ...detail, severity: 'error', acceptance: null, place };
}
type FileFinding =
  | Omit<Extract<Finding, { rule: 'file-unreadable' }>, 'severity' | 'place' | 'acceptance'>
  | Omit<Extract<Finding, { rule: 'file-without-report' }>, 'severity' | 'place' | 'acceptance'>;
