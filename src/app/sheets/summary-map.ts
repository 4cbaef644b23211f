import type { CellRef, CellValue, SheetGrid } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { SUMMARY_COLUMNS, SUMMARY_HEADING_ROW } from './summary-rows';

export type SummaryColumn = keyof typeof SUMMARY_COLUMNS;

/** Which column of a summary is which, by its headings: people insert rows and columns, and rewrite headings. */
export interface SummaryMap {
  readonly headingRow: number;
  readonly codeColumn: number;
  /** By column of the sheet; null for one that people added. */
  readonly columns: readonly (SummaryColumn | null)[];
}

const NAMES = Object.keys(SUMMARY_COLUMNS) as readonly SummaryColumn[];
/** What a column's heading is, and how it begins where it compares and names its period behind it. */
const HEADINGS = NAMES.map((name) => {
  const is = SHEET_WORDS.summaryColumns[SUMMARY_COLUMNS[name]];
  return { name, is, begins: SHEET_WORDS.ofPeriod(is, '').slice(0, -1) };
});
/** So many headings of a row are enough to know it by. */
const TELLING = 4;

/** Null where the headings are gone. */
export function mapSummary(rows: readonly (readonly CellValue[])[]): SummaryMap | null {
  const named = rows.map((row) => row.map(columnHeaded));
  const most = Math.max(0, ...named.map(countNamed));
  const headingRow = named.findIndex((row) => countNamed(row) === most);
  const columns = withRewritten(named[headingRow] ?? [], rows[headingRow] ?? []);
  const codeColumn = columns.indexOf('code');
  return most < TELLING || codeColumn < 0 ? null : { headingRow, codeColumn, columns };
}

function columnHeaded(cell: CellValue): SummaryColumn | null {
  if (typeof cell !== 'string') return null;
  return HEADINGS.find(({ is, begins }) => cell === is || cell.startsWith(begins))?.name ?? null;
}

/** As {@link mapSummary}; where people changed too many headings to find the table by, as it was written. */
export const standingSummary = ({ values, top, left }: SheetGrid): SummaryMap =>
  mapSummary(values) ?? {
    headingRow: SUMMARY_HEADING_ROW - top,
    codeColumn: SUMMARY_COLUMNS.code - left,
    columns: NAMES.slice(left),
  };

const countNamed = (row: readonly (SummaryColumn | null)[]): number => row.filter((name) => name !== null).length;

/** A heading that a person rewrote is told by the one before it, where the one that is to follow is nowhere else. */
function withRewritten(
  known: readonly (SummaryColumn | null)[],
  cells: readonly CellValue[],
): readonly (SummaryColumn | null)[] {
  const columns = [...known];
  for (const [i, cell] of cells.entries()) {
    if (columns[i] !== null || cell === null || cell === '') continue;
    const before = columns[i - 1];
    const next = before ? NAMES[SUMMARY_COLUMNS[before] + 1] : NAMES[i];
    if (next !== undefined && !columns.includes(next)) columns[i] = next;
  }
  return columns;
}

/** The cell that holds an indicator's value. Null where it is no longer there. */
export function findInSummary({ values, top, left }: SheetGrid, indicator: string): CellRef | null {
  const map = mapSummary(values);
  if (!map) return null;
  const row = values.findIndex((cells, i) => i > map.headingRow && cells[map.codeColumn] === indicator);
  const column = map.columns.indexOf('value');
  return row < 0 || column < 0 ? null : { row: top + row, column: left + column };
}
