import { lastColumn, lastRow, valueAt, type Area, type CellRef, type SheetGrid } from '../../domain/report/grid';
import { looseKey } from '../../domain/text/text-key';
import { SIGNATURE_ROWS, type BlockName, type TextBlock, type TypedTexts } from '../sheets/summary-blocks';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { SUMMARY_COLUMNS, SUMMARY_HEADING_ROW } from '../sheets/summary-rows';
import type { OwnerMark } from '../workbook/workbook';

/** What people made of the lines around the summary's table. Empty where no summary stands yet. */
export function typedTexts(blocks: readonly TextBlock[], grid: SheetGrid | null, mark: OwnerMark | null): TypedTexts {
  if (!grid || !mark) return new Map();
  return new Map(
    blocks
      .map((block): [BlockName, readonly (string | null)[]] => [block.name, linesOf(block, grid, mark)])
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
  const ends = blocks
    .filter(({ zone }) => zone === 'signatures')
    .flatMap((block) => findByLabel(block, grid) ?? [])
    .map(({ row }) => row + SIGNATURE_ROWS);
  const { extent } = mark;
  const last = lastHeading(grid);
  return { ...extent, rows: Math.max(extent.rows, ...ends), columns: Math.max(extent.columns, last + 1) };
}

function lastHeading(grid: SheetGrid): number {
  const heading = SHEET_WORDS.summaryColumns[SUMMARY_COLUMNS.remedy];
  for (let row = grid.top; row <= lastRow(grid); row++)
    for (let column = grid.left; column <= lastColumn(grid); column++)
      if (valueAt(grid, row, column) === heading) return column;
  return SUMMARY_COLUMNS.remedy;
}

function linesOf(block: TextBlock, grid: SheetGrid, mark: OwnerMark): readonly (string | null)[] {
  const first = findByLabel(block, grid) ?? asWritten(block, grid, mark);
  return block.lines.map((_, i) => {
    const value = valueAt(grid, first.row + i, first.column);
    return value === null ? null : String(value);
  });
}

/** Blocks move when rows and columns are inserted; what they begin with tells them. */
function findByLabel({ zone, lines }: TextBlock, grid: SheetGrid): CellRef | null {
  const label = looseKey(lines[0]?.text ?? '');
  if (label === '') return null;
  const found: CellRef[] = [];
  for (let row = grid.top; row <= lastRow(grid); row++)
    for (let column = grid.left; column <= lastColumn(grid); column++)
      if (looseKey(String(valueAt(grid, row, column) ?? '')) === label) found.push({ row, column });
  return (zone === 'head' ? found[0] : found.at(-1)) ?? null;
}

/** Where the block stood when it was written, for a person who rewrote its first line. */
function asWritten({ zone, row, left }: TextBlock, grid: SheetGrid, { extent }: OwnerMark): CellRef {
  switch (zone) {
    case 'head':
      return { row, column: left };
    case 'signatures':
      return { row: extent.rows - SIGNATURE_ROWS + row, column: left };
    case 'notes':
      return { row: endOfTable(grid) + 1 + row, column: left };
  }
}

/** The last row of the table: it has an indicator's name beside its code; notes are cells of a whole row. */
function endOfTable(grid: SheetGrid): number {
  let end = SUMMARY_HEADING_ROW;
  for (let row = end; row <= lastRow(grid); row++)
    if (valueAt(grid, row, 0) !== null && valueAt(grid, row, 1) !== null) end = row;
  return end;
}
