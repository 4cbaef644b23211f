import type { FindingList } from '../finding/finding-list';
import type { Place } from '../finding/finding';
import { COLUMNS, HEADINGS, type Column } from './form-words';
import { lastColumn, lastRow, valueAt, type SheetGrid } from './grid';
import { matchHeading } from './match-heading';

export interface TableColumns {
  readonly headingRow: number;
  /** Absolute column numbers; a heading that is missing or stands twice has none. */
  readonly at: Readonly<Partial<Record<Column, number>>>;
  readonly repeated: readonly Column[];
  readonly misspelt: readonly Column[];
  /** How many different headings were recognised. */
  readonly recognised: number;
}

/** A row with at least this many different headings is the table's heading row. */
export const ENOUGH = 3;

/** The first row that reads like the table's headings, or null. */
export function findColumns(grid: SheetGrid): TableColumns | null {
  let best: TableColumns | null = null;
  for (let row = grid.top; row <= lastRow(grid); row++) {
    const columns = readHeadingRow(grid, row);
    // A form's heading row has twelve; once one is found, data rows below cannot compete.
    if (columns.recognised >= ENOUGH && columns.recognised > (best?.recognised ?? 0)) best = columns;
    if (best && best.recognised >= 6) break;
  }
  return best;
}

/** What headings a row holds. */
export function readHeadingRow(grid: SheetGrid, row: number): TableColumns {
  const at: Partial<Record<Column, number>> = {};
  const repeated = new Set<Column>();
  const misspelt = new Set<Column>();
  for (let column = grid.left; column <= lastColumn(grid); column++) {
    const value = valueAt(grid, row, column);
    const match = typeof value === 'string' ? matchHeading(value) : null;
    if (!match) continue;
    if (at[match.column] !== undefined) repeated.add(match.column);
    else at[match.column] = column;
    if (!match.asPrinted) misspelt.add(match.column);
  }
  const once = Object.entries(at).filter(([column]) => !repeated.has(column as Column));
  return {
    headingRow: row,
    at: Object.fromEntries(once),
    repeated: [...repeated],
    misspelt: [...misspelt],
    recognised: Object.keys(at).length,
  };
}

/** Headings without which some figures cannot be read: their absence is an error, of the others a warning. */
const NEEDED: ReadonlySet<Column> = new Set<Column>(['code', 'toDate', 'total', 'baseline', 'state', 'date']);

export function reportColumns(grid: SheetGrid, columns: TableColumns, place: Place, findings: FindingList): void {
  const here = (column: Column): Place => ({
    ...place,
    cell: { row: columns.headingRow, column: columns.at[column] ?? grid.left },
  });
  for (const column of COLUMNS) {
    const severity = NEEDED.has(column) ? 'error' : 'warning';
    const about = { column, found: null, expected: HEADINGS[column] };
    if (columns.repeated.includes(column)) findings.add(here(column), { rule: 'heading-repeated', ...about }, severity);
    else if (columns.at[column] === undefined)
      findings.add(here(column), { rule: 'heading-missing', ...about }, severity);
    else if (columns.misspelt.includes(column)) {
      const found = String(valueAt(grid, columns.headingRow, columns.at[column]));
      findings.add(here(column), { rule: 'heading-spelling', ...about, found });
    }
  }
  const positions = COLUMNS.flatMap((column) => columns.at[column] ?? []);
  if (positions.some((position, i) => i > 0 && position < (positions[i - 1] ?? 0)))
    findings.add(
      { ...place, cell: { row: columns.headingRow, column: grid.left } },
      { rule: 'columns-moved', found: null, expected: null },
    );
}
