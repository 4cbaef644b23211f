import { isBlankText } from '../text/text-key';

/** What a spreadsheet gives: the raw edge of the domain. Nothing in a grid is trusted. */

export type CellValue = string | number | boolean | null;

/** Which sheet a figure came from. */
export interface SheetRef {
  /** Identifies the sheet in its workbook, even after it is renamed. */
  readonly id: string;
  readonly name: string;
  /** The file it was read from, where files were read; else null. */
  readonly file: string | null;
}

/** A cell of a sheet; rows and columns count from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of a sheet; `top` and `left` count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The used part of one sheet. All matrices have the same shape; a blank cell is `''` or null. */
export interface SheetGrid {
  readonly sheet: SheetRef;
  /** Position of the matrices' first cell in the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As `values`, with `=…` where a cell holds a formula. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** Absolute numbers of hidden rows and columns, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The whole sheet is hidden. */
  readonly hidden: boolean;
  /** The sheet goes on beyond what was read. */
  readonly truncated: boolean;
}

export const lastRow = (grid: SheetGrid): number => grid.top + grid.values.length - 1;
export const lastColumn = (grid: SheetGrid): number => grid.left + (grid.values[0]?.length ?? 0) - 1;

/** The cell's value; null for a blank cell, one outside the grid, and one that holds nothing but spaces. */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  const value = grid.values[row - grid.top]?.[column - grid.left];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return isBlankText(value) ? null : value;
  return typeof value === 'number' && !Number.isFinite(value) ? NO_NUMBER : value;
}

/** What a spreadsheet shows where a calculation gave no number. */
const NO_NUMBER = '#NUM!';

/** The cell's formula with its `=`, or null where it holds none. */
export function formulaAt(grid: SheetGrid, row: number, column: number): string | null {
  const formula = grid.formulas[row - grid.top]?.[column - grid.left];
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 ? formula : null;
}

/** What a person would see in the formula bar: the formula, or the value as it was entered. */
export function contentAt(grid: SheetGrid, row: number, column: number): CellValue {
  const content = grid.formulas[row - grid.top]?.[column - grid.left];
  return content === undefined || content === '' ? null : content;
}

export function numberFormatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.numberFormats[row - grid.top]?.[column - grid.left] ?? 'General';
}
