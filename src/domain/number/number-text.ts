import { looseKey, textKey, trimSpaces } from '../text/text-key';

/**
 * Numbers that staff typed as text (design §6): dots group exactly three digits, one comma is the decimal,
 * an optional unit word follows. What fits no rule is refused, because a wrong guess would be a wrong total.
 */
export type TextReading =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'percent' } | { readonly kind: 'refused' };

const REFUSED: TextReading = { kind: 'refused' };
/** A group of thousands never begins with a zero: `0.950` was meant as a decimal, by the rules of another country. */
const DECIMAL = /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const ZERO_WORDS = new Set(['-', '–', '—', 'không', 'không có', 'không phát sinh']);
/** None of anything is none, whatever was counted: `0 hộ`. */
const ZERO_OF_SOMETHING = /^0 ?\p{L}[\p{L} ]*$/u;

/** `1.234,5` → 1234.5; null when the text is not one number by the rules above. */
export function parseDecimal(text: string): number | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals] = match;
  return Number(`${sign}${whole.replaceAll('.', '')}${decimals === undefined ? '' : `.${decimals}`}`);
}

/** Reads a count, an amount's bare figure or any plain number. `unitOfMeasure` is the row's ĐVT (`thôn, TDP`). */
export function readNumberText(text: string, unitOfMeasure: string): TextReading {
  const trimmed = trimSpaces(text.normalize('NFC'));
  if (ZERO_WORDS.has(textKey(trimmed)) || ZERO_OF_SOMETHING.test(trimmed)) return { kind: 'number', value: 0 };
  if (/%$/.test(trimmed)) return { kind: 'percent' };
  const value = parseDecimal(withoutUnitWord(trimmed, unitOfMeasure));
  return value === null ? REFUSED : { kind: 'number', value };
}

function withoutUnitWord(text: string, unitOfMeasure: string): string {
  const match = /^([+-]?[\d.,]+) ?(\p{L}.*)$/u.exec(text);
  if (!match) return text;
  const [, figure = '', word = ''] = match;
  const words = unitOfMeasure.split(/[,;/]/).map(looseKey);
  return words.includes(looseKey(word)) ? figure : text;
}
