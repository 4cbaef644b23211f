import type { CellRef, CellValue, SheetGrid } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { SUMMARY_COLUMNS } from '../sheets/summary-rows';

export type SummaryColumn = keyof typeof SUMMARY_COLUMNS;

/** Which column of a summary is which, by its headings: people insert rows and columns. */
export interface SummaryMap {
  readonly headingRow: number;
  readonly codeColumn: number;
  /** By column of the sheet; null for one that people added. */
  readonly columns: readonly (SummaryColumn | null)[];
}

const NAMES = Object.entries(SUMMARY_COLUMNS) as readonly (readonly [SummaryColumn, number])[];
const HEADINGS = NAMES.map(([name, i]) => [name, SHEET_WORDS.summaryColumns[i] ?? ''] as const);

/** Null where the headings are gone. */
export function mapSummary(rows: readonly (readonly CellValue[])[]): SummaryMap | null {
  const headingRow = rows.findIndex((row) => ['code', 'verdict'].every((name) => row.some((cell) => is(cell, name))));
  const columns = (rows[headingRow] ?? []).map((cell) => HEADINGS.find(([name]) => is(cell, name))?.[0] ?? null);
  return headingRow < 0 ? null : { headingRow, codeColumn: columns.indexOf('code'), columns };
}

/** A heading that compares names its period behind it. */
function is(cell: CellValue, name: string): boolean {
  const heading = HEADINGS.find(([own]) => own === name)?.[1] ?? '';
  return (
    cell === heading || (typeof cell === 'string' && cell.startsWith(SHEET_WORDS.ofPeriod(heading, '').slice(0, -1)))
  );
}

/** The cell that holds an indicator's value. Null where it is no longer there. */
export function findInSummary({ values, top, left }: SheetGrid, indicator: string): CellRef | null {
  const map = mapSummary(values);
  if (!map) return null;
  const row = values.findIndex((cells, i) => i > map.headingRow && cells[map.codeColumn] === indicator);
  const column = map.columns.indexOf('value');
  return row < 0 || column < 0 ? null : { row: top + row, column: left + column };
}
