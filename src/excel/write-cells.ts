import type { SheetContent } from '../app/workbook/sheet-content';
import { columnCount } from '../app/workbook/sheet-content';
import { quotedSheet } from '../domain/report/address';
import { cellInput } from './cell-input';
import type { Outbox } from './outbox';
import { rangeOf } from './range-of';

/** A block of rows is one write; small enough that a piece can be cut between blocks. */
const BLOCK_BYTES = 60_000;

/** Names of sheets as formulas write them, with what they are called while they are staged. */
export type Redirect = ReadonlyMap<string, string>;

export function redirectTo(names: readonly (readonly [written: string, actual: string])[]): Redirect {
  return new Map(names.map(([written, actual]) => [`${quotedSheet(written)}!`, `${quotedSheet(actual)}!`]));
}

/** Writes a sheet's cells in blocks of rows. Styles come after: a string must be written while the cell is General. */
export async function writeCells(
  sheet: Excel.Worksheet,
  content: SheetContent,
  redirect: Redirect,
  outbox: Outbox,
): Promise<void> {
  const width = columnCount(content);
  let block: (string | number)[][] = [];
  let bytes = 0;
  let top = 0;
  const flush = async (next: number) => {
    if (block.length === 0) return;
    await outbox.add(bytes);
    rangeOf(sheet, { top, left: 0, rows: block.length, columns: width }).formulas = block;
    [block, bytes, top] = [[], 0, next];
  };
  for (const [row, cells] of content.rows.entries()) {
    const line = Array.from({ length: width }, (_, column) => redirected(cellInput(cells[column] ?? null), redirect));
    block.push(line);
    bytes += bytesOf(line);
    if (bytes >= BLOCK_BYTES) await flush(row + 1);
  }
  await flush(content.rows.length);
}

function redirected(input: string | number, redirect: Redirect): string | number {
  if (typeof input !== 'string' || !input.startsWith('=')) return input;
  let formula = input;
  for (const [written, actual] of redirect)
    if (formula.includes(written)) formula = formula.replaceAll(written, actual);
  return formula;
}

/** Up to three bytes a letter in Vietnamese; most are one. */
function bytesOf(line: readonly (string | number)[]): number {
  return line.reduce<number>((total, input) => total + (typeof input === 'string' ? input.length * 1.3 + 3 : 12), 0);
}
