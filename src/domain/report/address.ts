import type { Area, CellRef } from './grid';

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `B7`, as people and Excel name a cell. */
export const cellAddress = ({ row, column }: CellRef): string => `${columnName(column)}${row + 1}`;

/** `B7:D9`, or `B7` for a single cell. */
export function areaAddress({ top, left, rows, columns }: Area): string {
  const first = cellAddress({ row: top, column: left });
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress({ row: top + rows - 1, column: left + columns - 1 })}`;
}

/** `$B$7`, which stays when the formula is copied. */
export const absoluteAddress = (cell: CellRef): string => cellAddress(cell).replace(/^([A-Z]+)/, '$$$1$$');

/** `$B$7:$D$9`. */
export function absoluteArea({ top, left, rows, columns }: Area): string {
  const last = { row: top + rows - 1, column: left + columns - 1 };
  return `${absoluteAddress({ row: top, column: left })}:${absoluteAddress(last)}`;
}

/** Reads `B7`, `$B$7` or `B7:D9`, with or without a sheet name before it. Null when it is no such address. */
export function parseArea(address: string): Area | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(local);
  if (!match) return null;
  const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = match;
  const left = Math.min(columnNumber(c1), columnNumber(c2));
  const top = Math.min(Number(r1), Number(r2)) - 1;
  return {
    top,
    left,
    rows: Math.max(Number(r1), Number(r2)) - top,
    columns: Math.max(columnNumber(c1), columnNumber(c2)) - left + 1,
  };
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A sheet's name as a formula writes it: always quoted, so that no name can break the formula. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
