import { lastColumn, lastRow, valueAt, type Area, type CellRef, type SheetGrid } from '../../domain/report/grid';
import { looseKey } from '../../domain/text/text-key';
import { SIGNATURE_ROWS, type BlockName, type TextBlock, type TypedTexts } from '../sheets/summary-blocks';
import { mapSummary, standingSummary } from '../sheets/summary-map';
import type { OwnerMark } from '../workbook/workbook';
import { ownLines } from './own-lines';

/** What people made of the lines around the summary's table. Empty where no summary stands yet. */
export function typedTexts(blocks: readonly TextBlock[], grid: SheetGrid | null, mark: OwnerMark | null): TypedTexts {
  if (!grid || !mark) return new Map();
  return new Map(
    blocks
      .map((block): [BlockName, readonly (string | null)[]] => [block.name, linesOf(block, blocks, grid, mark)])
      // A second signer may be new to the programme: the sheet then has an empty place there.
      .filter(([name, lines]) => name !== 'cosigned' || lines.some((line) => line !== null)),
  );
}

/** The part of the sheet that the summary fills, rows and columns that people inserted in it included. */
export function standingArea(
  blocks: readonly TextBlock[],
  grid: SheetGrid | null,
  mark: OwnerMark | null,
): Area | null {
  if (!grid || !mark) return null;
  const ends = inZone(blocks, 'signatures').flatMap((block) => {
    const found = find(block, grid);
    return found ? [found.row + SIGNATURE_ROWS] : [];
  });
  const { extent } = mark;
  const last = grid.left + standingSummary(grid).columns.findLastIndex(Boolean);
  return { ...extent, rows: Math.max(extent.rows, ...ends), columns: Math.max(extent.columns, last + 1) };
}

const inZone = (blocks: readonly TextBlock[], zone: TextBlock['zone']) => blocks.filter((block) => block.zone === zone);

function linesOf(
  block: TextBlock,
  blocks: readonly TextBlock[],
  grid: SheetGrid,
  mark: OwnerMark,
): readonly (string | null)[] {
  if (block.zone === 'notes') return ownLines(block, find(block, grid), grid, signaturesTop(blocks, grid, mark));
  const first = find(block, grid) ?? besideOthers(block, blocks, grid) ?? asWritten(block, mark);
  const height = Math.max(block.lines.length, rowBelow(block, blocks, grid) - first.row);
  const standing = Array.from({ length: height }, (_, i) => textAt(grid, first.row + i, first.column));
  return withoutGaps(standing, block.lines.length);
}

function textAt(grid: SheetGrid, row: number, column: number): string | null {
  const value = valueAt(grid, row, column);
  return value === null ? null : String(value);
}

/** Where what stands below a block of the head begins: rows that were inserted between them are the block's. */
function rowBelow({ zone, row }: TextBlock, blocks: readonly TextBlock[], grid: SheetGrid): number {
  if (zone !== 'head') return 0;
  const below = inZone(blocks, 'head').filter((other) => other.row > row);
  const headings = mapSummary(grid.values)?.headingRow;
  // Right above the headings stands what the figures rest on.
  const end = headings === undefined ? 0 : grid.top + headings - 1;
  return below.reduce((least, other) => Math.min(least, find(other, grid)?.row ?? least), end);
}

/** As many lines as the block has: blanks between them go first, and what is too much ends the last line. */
function withoutGaps(lines: readonly (string | null)[], most: number): readonly (string | null)[] {
  const kept = [...lines];
  while (kept.length > most && kept.includes(null)) kept.splice(kept.indexOf(null), 1);
  const rest = kept.splice(most);
  return rest.length === 0 ? kept : [...kept.slice(0, -1), [kept.at(-1), ...rest].join(' ')];
}

/** Blocks move when rows and columns are inserted; what they begin with tells them, or another line at their column. */
function find({ zone, lines, left }: TextBlock, grid: SheetGrid): CellRef | null {
  for (const [i, { text }] of lines.entries()) {
    const found = cellsSaying(text, grid).filter(({ column }) => i === 0 || column === left);
    const cell = zone === 'head' ? found[0] : found.at(-1);
    if (cell) return { row: cell.row - i, column: cell.column };
  }
  return null;
}

function cellsSaying(text: string | null, grid: SheetGrid): readonly CellRef[] {
  const label = looseKey(text ?? '');
  if (label === '') return [];
  const found: CellRef[] = [];
  for (let row = grid.top; row <= lastRow(grid); row++)
    for (let column = grid.left; column <= lastColumn(grid); column++)
      if (looseKey(String(valueAt(grid, row, column) ?? '')) === label) found.push({ row, column });
  return found;
}

/** A block of which every line was rewritten stands where the others of its zone say. */
function besideOthers(block: TextBlock, blocks: readonly TextBlock[], grid: SheetGrid): CellRef | null {
  for (const other of inZone(blocks, block.zone)) {
    const found = find(other, grid);
    if (found) return { row: found.row - other.row + block.row, column: block.left };
  }
  return null;
}

/** Where the block stood when it was written. */
const asWritten = ({ zone, row, left }: TextBlock, { extent }: OwnerMark): CellRef => ({
  row: zone === 'signatures' ? extent.rows - SIGNATURE_ROWS + row : row,
  column: left,
});

function signaturesTop(blocks: readonly TextBlock[], grid: SheetGrid, { extent }: OwnerMark): number {
  const found = inZone(blocks, 'signatures').flatMap((block) => find(block, grid)?.row ?? []);
  return found.length > 0 ? Math.min(...found) : extent.rows - SIGNATURE_ROWS;
}
