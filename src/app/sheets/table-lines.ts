import { valueAt, type Area, type SheetGrid } from '../../domain/report/grid';
import type { OwnerMark } from '../workbook/workbook';

/** One line of a table as it stands; blank cells are null. */
export type Line = readonly (string | number | null)[];

/** What stands on a sheet that is one table below a row of headings. */
export interface TableLines {
  /** The lines that the add-in wrote, and what people changed in them. */
  readonly inside: readonly Line[];
  /** The lines that people added right below them: written again, the table takes them in. */
  readonly added: readonly Line[];
  /** What people wrote farther down. Written again, the table moves it out of its way: it is never written itself. */
  readonly below: readonly Line[];
  /** What of the sheet the table takes the place of when it is written again; null where it does not stand yet. */
  readonly standing: Area | null;
}

export const NO_LINES: TableLines = { inside: [], added: [], below: [], standing: null };

/** Reads a table back; blank lines are left out. */
export function readLines(grid: SheetGrid, mark: OwnerMark | null, width: number): TableLines {
  const lines = grid.values.slice(1).flatMap((_, i) => {
    const row = grid.top + 1 + i;
    const line = Array.from({ length: width }, (_unused, column) => {
      const value = valueAt(grid, row, grid.left + column);
      return typeof value === 'boolean' ? String(value) : value;
    });
    return line.every((value) => value === null) ? [] : [{ row, line }];
  });
  const written = mark?.extent.rows ?? Number.POSITIVE_INFINITY;
  const filled = new Set(lines.map(({ row }) => row));
  let end = written;
  while (filled.has(end)) end += 1;
  const between = (from: number, to: number) =>
    lines.filter(({ row }) => row >= from && row < to).map(({ line }) => line);
  return {
    inside: between(0, written),
    added: between(written, end),
    below: between(end, Number.POSITIVE_INFINITY),
    standing: mark && { ...mark.extent, rows: end },
  };
}

export const allLines = ({ inside, added, below }: TableLines): readonly Line[] => [...inside, ...added, ...below];
