import { remembered } from '../text/remembered';
import { trimSpaces } from '../text/text-key';
import { COLUMNS, type Column } from './form-words';
import { lastRow, valueAt, type CellValue, type SheetGrid } from './grid';
import { matchHeading } from './match-heading';
import { ENOUGH, readHeadingRow, type TableColumns } from './read-columns';
import { readState } from './read-state';

/** One row of the table that says something. */
export interface TableRow {
  readonly row: number;
  /** As it stands in *Mã số*; null for headings and notes. */
  readonly code: string | null;
  readonly name: string | null;
  /** A figure stands in one of the columns that units fill; beside no code, a state counts as one. */
  readonly hasFigure: boolean;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** A second heading row that differs from the first: what stands below it cannot be read. */
  readonly secondHeading: number | null;
}

const FIGURE_COLUMNS: readonly Column[] = ['inPeriod', 'toDate', 'total', 'baseline'];

export function readRows(grid: SheetGrid, columns: TableColumns): TableRows {
  const rows: TableRow[] = [];
  for (let row = columns.headingRow + 1; row <= lastRow(grid); row++) {
    const code = textAt(grid, row, columns.at.code);
    const name = textAt(grid, row, columns.at.name);
    if (isHeading(code) || isHeading(name)) {
      const again = readHeadingRow(grid, row);
      if (again.recognised >= ENOUGH && !sameColumns(columns, again)) return { rows, secondHeading: row };
      if (again.recognised >= ENOUGH) continue;
    }
    const hasFigure =
      FIGURE_COLUMNS.some((column) => isFigure(grid, row, columns.at[column])) ||
      (code === null && readState(grid, row, columns.at.state).state !== null);
    if (code !== null || name !== null || hasFigure) rows.push({ row, code, name, hasFigure });
  }
  return { rows, secondHeading: null };
}

const isHeading = (text: string | null): boolean => text !== null && matchHeading(text) !== null;

function sameColumns(a: TableColumns, b: TableColumns): boolean {
  return COLUMNS.every((column) => b.at[column] === undefined || a.at[column] === b.at[column]);
}

/** Codes and names are the form's own, the same in every sheet. */
const trimmed = remembered(trimSpaces);

function textAt(grid: SheetGrid, row: number, column: number | undefined): string | null {
  const value: CellValue = column === undefined ? null : valueAt(grid, row, column);
  if (value === null) return null;
  return typeof value === 'string' ? trimmed(value) : String(value);
}

/** A number, or text that begins like one; place and date of a signature do not. */
function isFigure(grid: SheetGrid, row: number, column: number | undefined): boolean {
  const value = column === undefined ? null : valueAt(grid, row, column);
  return typeof value === 'number' || (typeof value === 'string' && /^[-+\s]*\d/.test(value));
}
