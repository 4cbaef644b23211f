import { cellAddress, columnName, quotedSheet } from '../../domain/report/address';
import type { CellContent } from '../workbook/sheet-content';
import { COLUMN, type ChartsLayout } from './charts-layout';

/** A formula and what it must give. */
export const live = (formula: string, value: string | number): CellContent => ({ formula: `=${formula}`, value });

export const cellAt = (row: number, column: number): string => cellAddress({ row, column });

/** `$B$7`: the same cell wherever the formula stands. */
export const fixed = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

export const onSheet = (sheet: string, row: number, column: number): string =>
  `${quotedSheet(sheet)}!${cellAt(row, column)}`;

/** What a formula gives, and nothing where the cell that it finds is blank: that would be taken for 0. */
export const givenOr = (formula: string): string => `IF(${formula}="","",${formula})`;

/** Words inside a formula. */
export const words = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What a hidden column says of the chosen indicator. */
export function ofChosen({ choices }: ChartsLayout, column: number): string {
  const name = columnName(column);
  const list = `$${name}$${choices.first + 1}:$${name}$${choices.first + choices.count}`;
  return `INDEX(${list},${position()})`;
}

/** Where the chosen indicator stands among the choices, from 1; 0 where none is chosen. */
export const position = (): string => fixed(0, COLUMN.choice);

/** As spreadsheets round: by the fifteen digits that a number has. */
export function rounded(value: number, decimals: number): number {
  const digits = Number(Math.abs(value).toPrecision(15));
  return Math.sign(value) * Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`);
}

/** What a cell shows: a formula's value, else what it holds. */
export function shownIn(rows: readonly (readonly CellContent[])[], row: number, column: number): string | number {
  const cell = rows[row]?.[column] ?? null;
  if (cell === null) return '';
  return typeof cell === 'object' ? ('formula' in cell ? cell.value : '') : cell;
}
