import { lastRow, type CellRef, type SheetGrid } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { SENTENCE_START } from '../../locales/vi/verdict-sentences';
import type { TextBlock } from '../sheets/summary-blocks';
import { standingSummary } from '../sheets/summary-map';
import { isSummaryNote } from '../sheets/summary-notes';

/**
 * The heading of the notes and every line that is the clerk's own, for the notes of the next run: what she wrote among
 * the add-in's notes and sentences, and rows that she put into the table, which is written anew. `end`: where the
 * signatures begin.
 */
export function ownLines(
  { lines: [heading], groups = [] }: TextBlock,
  at: CellRef | null,
  grid: SheetGrid,
  end: number,
): readonly (string | null)[] {
  const table = tableOf(grid);
  const from = at?.row ?? table.end + 1;
  const first = lineAt(grid, from);
  const isHeading = at !== null || (first !== '' && !isWritten(first));
  const below = rows(grid, isHeading ? from + 1 : from, end).map((row) => lineAt(grid, row));
  const own = [
    ...rowsInTable(grid, table, from, groups),
    ...withoutSentences(below).filter((line) => !isWritten(line)),
  ];
  return [isHeading ? first : (heading?.text ?? null), ...(own.length > 0 ? own : [null])];
}

/** Where the table's headings and its last row are. */
interface Table {
  readonly headingRow: number;
  readonly code: number;
  readonly end: number;
}

function tableOf(grid: SheetGrid): Table {
  const { headingRow, codeColumn: code, columns } = standingSummary(grid);
  const name = columns.indexOf('name');
  // An indicator's name stands beside its code; notes are cells of a whole row.
  const last = grid.values.findLastIndex((line) => !isBlank(line[code]) && !isBlank(line[name]));
  return { headingRow: grid.top + headingRow, code, end: grid.top + Math.max(last, headingRow) };
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Rows without a code that are no group's heading. */
function rowsInTable(
  grid: SheetGrid,
  { headingRow, code }: Table,
  end: number,
  groups: readonly string[],
): readonly string[] {
  return rows(grid, headingRow + 1, end).flatMap((row) => {
    const line = lineAt(grid, row);
    return line === '' || groups.includes(line) || !isBlank(grid.values[row - grid.top]?.[code]) ? [] : [line];
  });
}

function rows(grid: SheetGrid, from: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(end, lastRow(grid) + 1) - from) }, (_, i) => from + i);
}

/** What stands in a row, from left to right. */
const lineAt = ({ values, top }: SheetGrid, row: number): string =>
  (values[row - top] ?? [])
    .filter((value) => !isBlank(value))
    .map(String)
    .join(' · ');

/** Sentences on unmet targets follow the figures: only what stands below their heading is one. */
function withoutSentences(lines: readonly string[]): readonly string[] {
  const heading = lines.indexOf(SHEET_WORDS.explanations);
  return lines.filter(
    (line, i) => line !== '' && (heading < 0 || i < heading || !line.startsWith(`- ${SENTENCE_START}`)),
  );
}

const isWritten = (line: string): boolean =>
  line === SHEET_WORDS.explanations || (line.startsWith('- ') && isSummaryNote(line.slice(2)));
