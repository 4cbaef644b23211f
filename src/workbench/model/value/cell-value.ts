/** What a cell can hold. A blank cell holds nothing: `null` where it is read, absent where it is stored. */

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
  '#BUSY!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface CellError {
  readonly error: ErrorCode;
}
/** Dates are serial numbers, as in Excel; what makes them dates is the cell's number format. */
export type CellValue = string | number | boolean | CellError;

const ERRORS = new Map<string, CellError>(ERROR_CODES.map((error) => [error, Object.freeze({ error })]));

export const cellError = (code: ErrorCode): CellError => ERRORS.get(code) ?? { error: code };

/** The error value a text names (`#REF!`), or null. */
export const errorNamed = (text: string): CellError | null => ERRORS.get(text.toUpperCase()) ?? null;

export const isCellError = (value: CellValue | null | undefined): value is CellError =>
  typeof value === 'object' && value !== null;
