/** Content written into cells, as typing or Excel's API writes it. */
import { refuse } from '../book/book-error';
import { assertFormula } from '../formula/syntax';
import { intersection, isBounded, isSingleCell, rect, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { readEntry, type Entry } from '../typing/entry';
import { EN_US, type TypingLocale } from '../typing/locale';
import type { CellValue } from '../value/cell-value';
import { assertNoPartOfArray, releaseSpills } from './arrays';
import { applyEntry } from './apply-entry';
import { contentWritten, type SingleEdit } from './content-written';
import { assertEditable } from './locks';

/** `''` empties a cell, null leaves it alone; strings are read as typing is. */
export type CellInput = string | number | boolean | null;

/**
 * Writes one input per cell; `inputs` has the size of `area`, in rows.
 * Fails, with nothing written, when a cell is locked on a protected sheet or belongs to a fixed array, and on formulas that
 * Excel would not understand.
 */
export function setCells(sheet: Sheet, area: Rect, inputs: readonly (readonly CellInput[])[], locale = EN_US): void {
  writeCells(sheet, area, (row, column) => inputs[row]?.[column] ?? null, locale);
}

/** Writes the same input into every cell of the area, which must be bounded. */
export function fillCells(sheet: Sheet, area: Rect, input: CellInput, locale = EN_US): void {
  if (input === null) return;
  if (!isBounded(area) && input !== '') refuse('invalid', 'Whole rows and columns cannot be filled.');
  const target = input === '' ? (sheet.storedPart(area) ?? rect(area.top, area.left)) : area;
  writeCells(sheet, target, () => input, locale);
}

/** What a person types into one cell. */
export function typeIntoCell(sheet: Sheet, row: number, column: number, text: string, locale: TypingLocale): void {
  setCells(sheet, rect(row, column), [[text]], locale);
}

/** Rows and columns are counted from the area's first cell. */
type CellReader = (row: number, column: number) => CellInput;

function writeCells(sheet: Sheet, area: Rect, input: CellReader, locale: TypingLocale): void {
  assertEditable(sheet, area);
  assertNoPartOfArray(sheet, area);
  assertReadable(sheet, area, input, locale);
  releaseSpills(sheet, area);
  const before = sheet.rows[area.top]?.values[area.left] ?? null;
  const formulas: { row: number; column: number }[] = [];
  const covered = coveredCells(sheet, area);
  const year = sheet.book.now().getFullYear();
  for (let r = 0; r < area.rows; r++) {
    const row = area.top + r;
    for (let c = 0; c < area.columns; c++) {
      const column = area.left + c;
      const value = input(r, c);
      if (value === null || covered?.(row, column)) continue;
      const stored = sheet.rows[row] ?? (value === '' ? null : sheet.rowAt(row));
      if (!stored) continue;
      const hadFormula = stored.formulas?.has(column) === true;
      const entry =
        typeof value === 'string'
          ? readText(sheet, row, column, value, locale, year)
          : ({ kind: 'value', value } as const);
      applyEntry(sheet, stored, row, column, entry);
      if (hadFormula || entry.kind === 'formula') formulas.push({ row, column });
    }
  }
  contentWritten(sheet, area, formulas, isSingleCell(area) ? singleEdit(sheet, area, before) : undefined);
}

/** Excel's own limit. */
const MAX_TEXT = 32_767;

function assertReadable(sheet: Sheet, area: Rect, input: CellReader, locale: TypingLocale): void {
  const year = sheet.book.now().getFullYear();
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value = input(row, column);
      if (typeof value !== 'string' || !(/^[=+-]/.test(value) || value.length > MAX_TEXT)) continue;
      const entry = readText(sheet, area.top + row, area.left + column, value, locale, year);
      if (entry.kind === 'formula') assertFormula(entry.text);
      else if (value.length > MAX_TEXT) refuse('invalid', `A cell holds at most ${MAX_TEXT} letters.`);
    }
  }
}

/** The new value is worked out only when somebody who was told asks for it, after the batch. */
const singleEdit = (sheet: Sheet, { top, left }: Rect, before: CellValue | null): SingleEdit => ({
  before,
  get after() {
    return sheet.valueAt(top, left);
  },
});

function readText(sheet: Sheet, row: number, column: number, text: string, locale: TypingLocale, year: number): Entry {
  if (text === '') return { kind: 'blank' };
  const { numberFormat } = sheet.book.styles.style(sheet.styleIdAt(row, column));
  return readEntry(text, { locale, numberFormat, year });
}

/** Merged cells other than the first hold nothing: what is written there is dropped, as in Excel. */
function coveredCells(sheet: Sheet, area: Rect): ((row: number, column: number) => boolean) | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some(
      (merge) =>
        (merge.top !== row || merge.left !== column) &&
        row >= merge.top &&
        row < merge.top + merge.rows &&
        column >= merge.left &&
        column < merge.left + merge.columns,
    );
}

/** Writes a value as it is: a text stays the text it is, whatever it looks like. */
export function putCell(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const area = rect(row, column);
  assertEditable(sheet, area);
  releaseSpills(sheet, area);
  const hadFormula = sheet.formulaAt(row, column) !== null;
  const stored = sheet.rowAt(row);
  stored.clear(column);
  stored.values[column] = value;
  contentWritten(sheet, area, hadFormula ? [{ row, column }] : []);
}

/** Puts a value straight into a cell: for files and tests, without protection, typing rules or news. */
export function putValue(sheet: Sheet, row: number, column: number, value: CellValue): void {
  sheet.rowAt(row).values[column] = value;
}
