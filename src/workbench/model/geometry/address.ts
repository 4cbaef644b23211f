/** A1 addresses, and how sheet names are quoted in them. */
import { bottomOf, coversColumns, coversRows, MAX_COLUMNS, MAX_ROWS, rectBetween, rightOf, type Rect } from './rect';

export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));

/** Index of a column's letters, counted from 0; beyond the last column for letters past XFD. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + (letters.charCodeAt(i) & 31);
  return index - 1;
}

const LOCAL = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** The rectangle of a local address such as `B2`, `$A$1:C3`, `A:B` or `2:3`, or null when it is not one. */
export function parseAddress(address: string): Rect | null {
  const match = LOCAL.exec(address);
  if (!match) return null;
  const [, column1, row1] = match;
  const column2 = match[3] ?? (match[4] === undefined ? column1 : undefined);
  const row2 = match[4] ?? (match[3] === undefined ? row1 : undefined);
  if ((column1 === undefined) !== (column2 === undefined) || (row1 === undefined) !== (row2 === undefined)) return null;
  if (column1 === undefined && row1 === undefined) return null;
  if ((column1 === undefined || row1 === undefined) && !address.includes(':')) return null;
  const left = column1 === undefined ? 0 : columnIndex(column1);
  const right = column2 === undefined ? MAX_COLUMNS - 1 : columnIndex(column2);
  const top = row1 === undefined ? 0 : Number(row1) - 1;
  const bottom = row2 === undefined ? MAX_ROWS - 1 : Number(row2) - 1;
  const area = rectBetween(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
  return area.top < 0 || bottomOf(area) >= MAX_ROWS || rightOf(area) >= MAX_COLUMNS ? null : area;
}

export const cellAddress = (row: number, column: number): string => columnName(column) + String(row + 1);

/** `A1`, `A1:B2`, `A:B` or `1:2`. */
export function formatAddress(area: Rect): string {
  if (coversColumns(area) && coversRows(area)) return `1:${MAX_ROWS}`;
  if (coversColumns(area)) return `${columnName(area.left)}:${columnName(rightOf(area))}`;
  if (coversRows(area)) return `${area.top + 1}:${bottomOf(area) + 1}`;
  const first = cellAddress(area.top, area.left);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellAddress(bottomOf(area), rightOf(area))}`;
}

/** The same with dollar signs, as names and print areas are written. */
export function formatAbsoluteAddress(area: Rect): string {
  return formatAddress(area)
    .split(':')
    .map((part) => part.replace(/^[A-Z]+/, '$$$&').replace(/\d+$/, '$$$&'))
    .join(':');
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d{1,7}$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$|^(?:true|false)$/i;

export const quoteSheetName = (name: string): string =>
  PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const qualify = (sheetName: string, address: string): string => `${quoteSheetName(sheetName)}!${address}`;

/** Splits `'My sheet'!A1` into the sheet's name (null without one) and the rest. */
export function splitAddress(address: string): { sheetName: string | null; local: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheetName: null, local: address };
  const quoted = /^'((?:[^']|'')*)'$/.exec(address.slice(0, bang));
  return {
    sheetName: quoted?.[1] === undefined ? address.slice(0, bang) : quoted[1].replaceAll("''", "'"),
    local: address.slice(bang + 1),
  };
}
