import type { LegacyEncoding } from '../text/legacy-encodings';
import { legacyText } from '../text/legacy-text';
import type { CellRef, CellValue, SheetGrid } from './grid';

/** What was converted: the first such cell, what stood there and what it says. */
export interface Converted {
  readonly encoding: LegacyEncoding;
  readonly cells: number;
  readonly cell: CellRef;
  readonly found: string;
  readonly expected: string;
}

export interface UnicodeGrid {
  readonly grid: SheetGrid;
  /** Null where all text was Unicode already, as it nearly always is: then the grid is the one that was given. */
  readonly converted: Converted | null;
}

/** The grid with all text in Unicode. Text typed in an old font is recognised by its words and converted. */
export function inUnicode(grid: SheetGrid): UnicodeGrid {
  let converted: Converted | null = null;
  const replaced = new Map<number, CellValue[]>();
  for (const [row, line] of grid.values.entries())
    for (const [column, value] of line.entries()) {
      const legacy = typeof value === 'string' ? legacyText(value) : null;
      if (!legacy || typeof value !== 'string') continue;
      const own = replaced.get(row) ?? [...line];
      own[column] = legacy.text;
      replaced.set(row, own);
      const cell = { row: grid.top + row, column: grid.left + column };
      converted ??= { encoding: legacy.encoding, cells: 0, cell, found: value, expected: legacy.text };
      converted = { ...converted, cells: converted.cells + 1 };
    }
  if (!converted) return { grid, converted };
  return { grid: { ...grid, values: grid.values.map((line, row) => replaced.get(row) ?? line) }, converted };
}
