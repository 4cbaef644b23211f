/** What Excel makes of a text that is typed, or written through its API, into a cell. */
import { errorNamed, type CellValue } from '../value/cell-value';
import { delocalizeFormula } from './local-formula';
import { readDate } from './typed-date';
import { readNumber } from './typed-number';
import { EN_US, type TypingLocale } from './locale';

export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      /** The format that a cell without one of its own takes on. */
      readonly numberFormat?: string;
      /** The text began with an apostrophe, which is not part of it. */
      readonly quotePrefix?: boolean;
    };

export interface TypingContext {
  /** How numbers and dates are read: `EN_US` for everything that comes over the API. */
  readonly locale?: TypingLocale;
  /** The cell's format before: `@` takes everything as text. */
  readonly numberFormat?: string;
  /** For dates without a year. */
  readonly year: number;
}

const text = (value: string): Entry => ({ kind: 'value', value });

/**
 * Never fails: what is neither formula, number, date, boolean nor error value is text, as typed. Whatever begins with `=`, `+`
 * or `-` and is no number counts as a formula, readable or not.
 */
export function readEntry(typed: string, { locale = EN_US, numberFormat = 'General', year }: TypingContext): Entry {
  if (typed === '') return { kind: 'blank' };
  if (numberFormat === '@') return text(typed);
  if (typed.startsWith("'")) return { kind: 'value', value: typed.slice(1), quotePrefix: true };
  if (typed.startsWith('=') && typed.length > 1) return formulaOf(typed.slice(1), locale);
  const trimmed = typed.replace(/^ +| +$/g, '');
  if (/^(?:true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  const error = errorNamed(trimmed);
  if (error) return { kind: 'value', value: error };
  const number = readNumber(trimmed, locale) ?? readDate(trimmed, locale, year);
  if (number) return { kind: 'value', ...number };
  return /^[+-]./.test(typed) ? formulaOf(typed, locale) : text(typed);
}

const formulaOf = (formula: string, { decimal }: TypingLocale): Entry => ({
  kind: 'formula',
  text: decimal === ',' ? delocalizeFormula(formula) : formula,
});
