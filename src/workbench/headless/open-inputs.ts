import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NOWHERE, type Finding } from '../../domain/finding/finding';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { BookError, openBook, type Book } from '../model';
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
export function openInputs(paths: readonly string[]): Inputs {
  const opened: OpenedFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths.flatMap(filesAt)) {
    const file = basename(path);
    try {
      opened.push({ file, book: openBook(readFileSync(path), { name: file }) });
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      findings.push(unreadable(file, error));
    }
  }
  if (opened.length === 0) throw new UsageError(HEADLESS_WORDS.nothingReadable);
  return { opened, findings };
}

function filesAt(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(HEADLESS_WORDS.inputMissing(path));
  if (!stat.isDirectory()) return [path];
  // `~$…` is what Excel leaves beside a workbook that it has open.
  const files = readdirSync(path).filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith('~$'));
  if (files.length === 0) throw new UsageError(HEADLESS_WORDS.noWorkbooks(path));
  return files.sort().map((name) => join(path, name));
}

function unreadable(file: string, error: BookError): Finding {
  return aboutFile(file, {
    rule: 'file-unreadable',
    reason: error.code === 'encrypted' ? 'encrypted' : 'damaged',
    found: null,
    expected: null,
  });
}

/** A finding about a whole file. */
export function aboutFile(file: string, detail: FileFinding): Finding {
  const place = { ...NOWHERE, sheet: { id: '', name: '', file } };
  return { ...detail, severity: 'error', acceptance: null, place };
}
type FileFinding =
  | Omit<Extract<Finding, { rule: 'file-unreadable' }>, 'severity' | 'place' | 'acceptance'>
  | Omit<Extract<Finding, { rule: 'file-without-report' }>, 'severity' | 'place' | 'acceptance'>;
