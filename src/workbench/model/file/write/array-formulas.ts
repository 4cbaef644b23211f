/** Which formulas must be written as arrays, so that an Excel with dynamic arrays works them out as they were meant. */
import { tokenize, type Token } from '../../formula/lexer';
import { areaOfReference } from '../../formula/reference';
import { isSingleCell } from '../../geometry/rect';
import type { Formula } from '../../sheet/row';

/** Functions that take whole ranges of old; any other makes a range into an array. */
const TAKE_RANGES = new Set(
  (
    'SUM SUMIF SUMIFS SUMPRODUCT AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS MAX MIN MAXIFS MINIFS ' +
    'MAXA MINA MEDIAN MODE LARGE SMALL RANK RANK.EQ RANK.AVG PRODUCT SUBTOTAL AGGREGATE INDEX MATCH XMATCH VLOOKUP HLOOKUP ' +
    'LOOKUP XLOOKUP ROWS COLUMNS ROW COLUMN AREAS OFFSET AND OR XOR CONCAT TEXTJOIN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P ' +
    'STDEVP VARP PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC FREQUENCY CORREL SLOPE INTERCEPT TREND IRR NPV ' +
    'SHEET CELL ISREF FORMULATEXT'
  ).split(' '),
);

/** Where the results stand when the formula is to be written as an array; null for an ordinary formula. */
export function needsArray(formula: Formula): boolean {
  if (formula.array) return true;
  if (formula.implicit === true || !/[:[]/.test(formula.text)) return false;
  const tokens = tokenize(formula.text).filter(({ text }) => text.trim() !== '');
  const functions: string[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.text === '(') functions.push(functionBefore(tokens[i - 1]));
    else if (token.text === ')') functions.pop();
    else if (isRange(token)) {
      const beside = [tokens[i - 1], tokens[i + 1]]
        .filter((other) => other?.kind === 'other')
        .map((other) => other?.text);
      if (beside.some((sign) => sign !== '(' && sign !== ')' && sign !== '{' && sign !== '}')) return true;
      if (!TAKE_RANGES.has(functions.at(-1) ?? '')) return true;
    }
  }
  return false;
}

const functionBefore = (token: Token | undefined): string =>
  token?.kind === 'function' ? token.text.toUpperCase() : '';

function isRange(token: Token): boolean {
  if (token.kind === 'reference') return !isSingleCell(areaOfReference(token.reference));
  return token.kind === 'structured' && !token.rest.includes('@') && !/#this row/i.test(token.rest);
}
