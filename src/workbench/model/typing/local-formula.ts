/** Formulas as they are written where the comma is the decimal sign: `;` between arguments, `1,5` for one and a half. */

/** Strings, quoted sheet names and brackets, which are left alone, or a single sign. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\d+[.,]\d+|[^]/g;

/** To en-US form. */
export const delocalizeFormula = (formula: string): string =>
  formula.replace(PIECES, (piece) => (piece === ';' ? ',' : /^\d+,\d+$/.test(piece) ? piece.replace(',', '.') : piece));

/** From en-US form. */
export const localizeFormula = (formula: string): string =>
  formula.replace(PIECES, (piece) =>
    piece === ',' ? ';' : /^\d+\.\d+$/.test(piece) ? piece.replace('.', ',') : piece,
  );
