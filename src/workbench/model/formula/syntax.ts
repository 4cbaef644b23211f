/** Whether a formula reads as one: the formula engine's own parser decides. */
import { createFormulaSyntaxProbe } from '@cj-tech-master/excelts/formula';
import { refuse } from '../book/book-error';
import { tokenize } from './lexer';

/** Excel's own limit. */
const MAX_LENGTH = 8192;
/** Formulas differ mostly in rows and sheet names: those that are alike otherwise are read once. */
const MAX_REMEMBERED = 5000;
const SAME = /"(?:[^"]|"")*"|'(?:[^']|'')+'|\[[^\]]*\]|\d+/g;

const isReadable = createFormulaSyntaxProbe();
const remembered = new Map<string, boolean>();

/** `formula` without `=`, in en-US form. */
export function isFormula(formula: string): boolean {
  if (formula.length > MAX_LENGTH) return false;
  const shape = formula.replace(SAME, (piece) => (piece.startsWith("'") ? "'x'" : /^\d/.test(piece) ? '1' : piece));
  const known = remembered.get(shape);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const readable = isReadable(plainFormula(formula));
  remembered.set(shape, readable);
  return readable;
}

/** Fails with `invalid` on what Excel would not take for a formula. */
export function assertFormula(formula: string): void {
  if (!isFormula(formula)) refuse('invalid', `Excel does not understand the formula =${formula.slice(0, 200)}`);
}

/** Written without the signs that the engine's parser does not know: `D1#`, `Sheet1!#REF!`. */
const plainFormula = (formula: string): string =>
  !formula.includes('#')
    ? formula
    : tokenize(formula)
        .map((token, i, tokens) => {
          if (token.kind === 'lost') return '#REF!';
          return token.text === '#' && tokens[i - 1]?.kind === 'reference' ? '' : token.text;
        })
        .join('');
