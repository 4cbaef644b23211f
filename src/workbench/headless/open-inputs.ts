import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Opens all workbooks that are named, or that stand in folders that are named. */
export async function openInputs(paths: readonly string[]): Promise<Inputs> {
  const opened: OpenedFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths.flatMap(filesAt)) {
    const file = basename(path);
    const result = await openInput(file, readFileSync(path));
    if (typeof result === 'string') findings.push(unreadable(file, result));
    else opened.push({ file, book: result });
  }
  if (opened.length === 0) throw new UsageError(HEADLESS_WORDS.nothingReadable);
  return { opened, findings };
}

/** The file as a workbook, or why it cannot be read. Only .xlsx may be a workbook that the add-in has worked in. */
async function openInput(file: string, bytes: Uint8Array): Promise<Book | UnreadableReason> {
  try {
    return openBook(bytes, { name: file });
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
  }
  // Of another kind, or not to be read at all: the reader that the pane uses says which.
  const reading = await readBytes(file, bytes);
  return reading.kind === 'read' ? bookOfGrids(file, reading.sheets) : reading.reason;
}

function filesAt(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(HEADLESS_WORDS.inputMissing(path));
  if (!stat.isDirectory()) return [path];
  // `~$…` is what Excel leaves beside a workbook that it has open.
  const files = readdirSync(path).filter((name) => /\.(?:xls[xmb]?|ods)$/i.test(name) && !name.startsWith('~$'));
  if (files.length === 0) throw new UsageError(HEADLESS_WORDS.noWorkbooks(path));
  return files.sort().map((name) => join(path, name));
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
