/** What the cells of a range hold, as matrices of rows. */
import { fillCells, isCellError, readFormulas, readNumberFormats, readTexts, readValues, setCells } from '../../model';
import { formatCells, localizeFormula, rect, VI_VN, EN_US, type CellInput, type CellValue } from '../../model';
import { isBounded, cellCount } from '../../model/geometry/rect';
import { fail } from '../error';
import { property, type Answers } from '../object';
import type { Area } from './area';

/** Excel answers requests for more cells than this with null. */
const MOST_CELLS = 5_000_000;
const SIZE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Blank is an empty string on the wire, an error its own name. */
export const wireValue = (value: CellValue | null): string | number | boolean =>
  value === null ? '' : isCellError(value) ? value.error : value;

/** Reads a matrix; whole rows and columns have none. */
function matrix<T>(area: Area, read: () => T[][]): T[][] {
  // Microsoft's declaration has no room for it, but this is what Excel gives for unbounded ranges.
  const none = null as unknown as T[][];
  return isBounded(area.rect) && cellCount(area.rect) <= MOST_CELLS ? read() : none;
}

export function toWire(rows: (CellValue | null)[][]): (string | number | boolean)[][] {
  const wire: (CellValue | null)[][] = rows;
  for (const row of wire) {
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (value === null || typeof value === 'object') row[column] = wireValue(value);
    }
  }
  return wire as (string | number | boolean)[][];
}

export function checkSize({ rect: { rows, columns } }: Area, givenRows: number, givenColumns: number): void {
  if (givenRows !== rows || givenColumns !== columns) fail('InvalidArgument', SIZE_MESSAGE);
}

/** A matrix of the range's size, or null for a single value that goes into every cell. */
export function matrixArgument(area: Area, given: unknown): unknown[][] | null {
  if (!Array.isArray(given)) return null;
  const rows = given as unknown[];
  checkSize(area, rows.length, area.rect.columns);
  for (const row of rows) checkSize(area, rows.length, Array.isArray(row) ? row.length : -1);
  return rows as unknown[][];
}

const isInput = (value: unknown): value is CellInput =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isInputRow = (row: readonly unknown[]): row is CellInput[] => row.every(isInput);

function write(area: Area, given: unknown, locale = EN_US): void {
  const rows = matrixArgument(area, given);
  if (rows) {
    setCells(area.sheet, area.rect, rows.every(isInputRow) ? rows : fail('InvalidArgument'), locale);
  } else if (isInput(given)) fillCells(area.sheet, area.rect, given, locale);
  else fail('InvalidArgument');
}

function writeNumberFormat(area: Area, given: unknown): void {
  const rows = matrixArgument(area, given);
  if (!rows) {
    formatCells(area.sheet, area.rect, { numberFormat: String(given) });
    return;
  }
  // Rows of one format are set at once: most matrices repeat a format along a row or altogether.
  const first = rows[0]?.[0];
  if (typeof first === 'string' && rows.every((row) => row.every((format) => format === first))) {
    formatCells(area.sheet, area.rect, { numberFormat: first });
    return;
  }
  for (const [r, row] of rows.entries()) {
    for (const [c, numberFormat] of row.entries()) {
      if (typeof numberFormat !== 'string') continue;
      formatCells(area.sheet, rect(area.rect.top + r, area.rect.left + c), { numberFormat });
    }
  }
}

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;
function typeOf(value: CellValue | null): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'string' ? TYPES.string : typeof value === 'number' ? TYPES.number : TYPES.boolean;
}

const localeOf = ({ sheet }: Area) => (sheet.book.locale.decimal === ',' ? VI_VN : EN_US);
function localFormulas(area: Area): (string | number | boolean)[][] {
  const formulas = toWire(readFormulas(area.sheet, area.rect));
  if (localeOf(area) === EN_US) return formulas;
  return formulas.map((row) =>
    row.map((text) => (typeof text === 'string' && text.startsWith('=') ? localizeFormula(text) : text)),
  );
}

function valueTypes({ sheet, rect: area }: Area): Excel.RangeValueType[][] {
  // The declaration wants members of its enum; on the wire these are its words.
  const words: unknown = readValues(sheet, area).map((row) => row.map(typeOf));
  return words as Excel.RangeValueType[][];
}

export const RANGE_CONTENT: Answers<Excel.Range, Area> = {
  values: property((area) => matrix(area, () => toWire(readValues(area.sheet, area.rect))), write),
  formulas: property((area) => matrix(area, () => toWire(readFormulas(area.sheet, area.rect))), write),
  formulasLocal: property(
    (area) => matrix(area, () => localFormulas(area)),
    (area, given) => write(area, given, localeOf(area)),
  ),
  text: property((area) => matrix(area, () => readTexts(area.sheet, area.rect))),
  numberFormat: property((area) => matrix(area, () => readNumberFormats(area.sheet, area.rect)), writeNumberFormat),
  valueTypes: property((area) => matrix(area, () => valueTypes(area))),
};

export const wireMatrix = ({ sheet, rect: area }: Area): (string | number | boolean)[][] =>
  toWire(readValues(sheet, area));
