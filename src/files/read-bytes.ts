import { read, type ParsingOptions, type WorkBook } from '@e965/xlsx';
import type { FileReading } from '../app/collect/file-reader';
import type { UnreadableReason } from '../domain/finding/finding-detail';
import type { SheetGrid } from '../domain/report/grid';
import { checkCompound } from './check-compound';
import { fileKind } from './file-kind';
import { hiddenInOds } from './hidden-in-ods';
import { openPackage } from './open-package';
import { quietly } from './quietly';
import { Refused } from './refused';
import { sha256 } from './sha256';
import { toGrid } from './to-grid';

/** A report with pictures in it is smaller. */
const LARGEST_FILE = 20_000_000;
const ODS_CONTENT = 'content.xml';
const EXCEL_WORKBOOK = /^xl\/workbook\.(?:xml|bin)$/i;

/** Reads a file's sheets as they stand: values, formulas, number formats, merges and what is hidden. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<FileReading> {
  try {
    const sheets = await readSheets(name, bytes);
    return { kind: 'read', checksum: await sha256(bytes), sheets };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error.reason };
    return { kind: 'refused', reason: reasonIn(error instanceof Error ? error.message : String(error)) };
  }
}

/** Whatever the library makes of garbled bytes, to a person the file is damaged; two of its complaints say more. */
function reasonIn(complaint: string): UnreadableReason {
  if (/password|encrypt/i.test(complaint)) return 'encrypted';
  return /not a spreadsheet/i.test(complaint) ? 'not-a-workbook' : 'damaged';
}

async function readSheets(name: string, bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  if (bytes.length > LARGEST_FILE) throw new Refused('too-large');
  switch (fileKind(bytes)) {
    case 'empty':
      throw new Refused('empty');
    case 'other':
      throw new Refused('not-a-workbook');
    case 'compound':
      checkCompound(bytes);
      await loadOldAlphabets();
      return grids(name, parse(bytes));
    case 'package': {
      const { parts, bytes: checked } = openPackage(bytes);
      const content = parts.get(ODS_CONTENT);
      if (content) return grids(name, withHidden(parse(checked), new TextDecoder().decode(content)));
      if (![...parts.keys()].some((path) => EXCEL_WORKBOOK.test(path.replace(/^\//, ''))))
        throw new Refused('not-a-workbook');
      return grids(name, parse(checked));
    }
  }
}

const OPTIONS: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellNF: true,
  // Without it the library leaves out which rows and columns are hidden.
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
};
const parse = (bytes: Uint8Array): WorkBook => quietly(() => read(bytes, OPTIONS));

/** Excel before 97 wrote each language in its own alphabet. */
async function loadOldAlphabets(): Promise<void> {
  const [{ set_cptable }, alphabets] = await Promise.all([import('@e965/xlsx'), import('@e965/xlsx/dist/cpexcel')]);
  set_cptable(alphabets);
}

function grids(file: string, { SheetNames, Sheets, Workbook }: WorkBook): readonly SheetGrid[] {
  const from1904 = Workbook?.WBProps?.date1904 === true;
  const found = SheetNames.flatMap((name, position): SheetGrid[] => {
    const sheet = Sheets[name];
    // The library passes over a sheet that it cannot read.
    if (!sheet) throw new Refused('damaged');
    // Charts and macro sheets hold no cells.
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    const hidden = (Workbook?.Sheets?.[position]?.Hidden ?? 0) !== 0;
    return [toGrid({ file, name, position, sheet, hidden, from1904 })];
  });
  if (found.every(({ values }) => values.length === 0)) throw new Refused('empty');
  return found;
}

/** Says in the library's words what an OpenDocument file hides. */
function withHidden(book: WorkBook, content: string): WorkBook {
  const parts = hiddenInOds(content);
  const lines = (numbers: readonly number[] = []) => {
    const marked: { hidden: boolean }[] = [];
    for (const number of numbers) marked[number] = { hidden: true };
    return marked;
  };
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    sheet['!rows'] = lines(parts[i]?.rows);
    sheet['!cols'] = lines(parts[i]?.columns);
  }
  const Sheets = book.SheetNames.map((name, i) => ({ name, Hidden: parts[i]?.sheet ? (1 as const) : (0 as const) }));
  return { ...book, Workbook: { ...book.Workbook, Sheets } };
}
