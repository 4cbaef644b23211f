import { valueAt, type SheetGrid } from '../../domain/report/grid';
import type { OwnerMark } from '../workbook/workbook';

/** One line of a table as it stands; blank cells are null. */
export type Line = readonly (string | number | null)[];

/** What stands on a sheet that is one table below a row of headings. */
export interface TableLines {
  /** The lines that the add-in wrote, and what people changed in them. */
  readonly inside: readonly Line[];
  /** What people wrote below the table, with its row from 0. */
  readonly below: readonly { readonly row: number; readonly line: Line }[];
}

export const NO_LINES: TableLines = { inside: [], below: [] };

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
  const end = mark?.extent.rows ?? Number.POSITIVE_INFINITY;
  return {
    inside: lines.filter(({ row }) => row < end).map(({ line }) => line),
    below: lines.filter(({ row }) => row >= end),
  };
}

export const allLines = ({ inside, below }: TableLines): readonly Line[] => [
  ...inside,
  ...below.map(({ line }) => line),
];

/** The lines to write again before `added` new ones: those to be kept, and people's own that the table grows over. */
export function linesToKeep(
  { inside, below }: TableLines,
  keep: (line: Line) => boolean,
  added: number,
): readonly Line[] {
  const kept = inside.filter(keep);
  for (const { row, line } of below) if (row <= kept.length + added) kept.push(line);
  return kept;
}
