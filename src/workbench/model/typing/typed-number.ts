/** Numbers as people type them: groups, decimals, percent, money, exponents, fractions, parentheses for negatives. */
import { EN_US, type TypedNumber, type TypingLocale } from './locale';

const patterns = new Map<TypingLocale['tag'], RegExp>();

/** Groups: sign, money sign before, whole part, decimals, exponent, percent or money sign after. */
function numberPattern(locale: TypingLocale): RegExp {
  const known = patterns.get(locale.tag);
  if (known) return known;
  const [group, point] = locale.decimal === '.' ? [',', '\\.'] : ['\\.', ','];
  const whole = `(\\d+|\\d{1,3}(?:${group}\\d{3})+)?`;
  const pattern = new RegExp(`^([-+]?)([$₫€]?) ?${whole}(?:${point}(\\d*))?(?:[eE]([-+]?\\d{1,3}))? ?([%₫€]?)$`);
  patterns.set(locale.tag, pattern);
  return pattern;
}

export function readNumber(typed: string, locale: TypingLocale = EN_US): TypedNumber | null {
  const inParentheses = /^\(([^-+()]+)\)$/.exec(typed)?.[1];
  if (inParentheses !== undefined) {
    const inner = readNumber(inParentheses, locale);
    return inner && { ...inner, value: -inner.value };
  }
  const match = numberPattern(locale).exec(typed);
  if (!match) return readFraction(typed);
  const [, sign = '', moneyBefore = '', whole = '', decimals = '', exponent, after = ''] = match;
  if (whole === '' && decimals === '') return null;
  if (moneyBefore !== '' && after !== '') return null;
  const percent = after === '%';
  const digits = `${whole.replaceAll(locale.thousands, '')}.${decimals}`;
  // Written as one decimal text, so that 95% is 0.95 and not 0.9500000000000001.
  const value = Number(`${sign}${digits}e${Number(exponent ?? 0) - (percent ? 2 : 0)}`);
  if (!Number.isFinite(value)) return null;
  const money = moneyBefore || (percent ? '' : after);
  return withFormat(
    value,
    formatFor({ grouped: whole.includes(locale.thousands), decimals, exponent, percent, money }),
  );
}

const withFormat = (value: number, numberFormat: string | null): TypedNumber =>
  numberFormat === null ? { value } : { value, numberFormat };

interface Shape {
  readonly grouped: boolean;
  readonly decimals: string;
  readonly exponent: string | undefined;
  readonly percent: boolean;
  readonly money: string;
}

function formatFor({ grouped, decimals, exponent, percent, money }: Shape): string | null {
  const hundredths = decimals === '' ? '' : '.00';
  if (percent) return `0${hundredths}%`;
  if (money === '$') return `$#,##0${hundredths}`;
  if (money !== '') return `#,##0${hundredths}\\ "${money}"`;
  if (exponent !== undefined) return '0.00E+00';
  return grouped ? `#,##0${hundredths}` : null;
}

/** `1 1/2`; a fraction alone would be a date. */
function readFraction(typed: string): TypedNumber | null {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(typed);
  if (!match) return null;
  const [, sign, whole, numerator, denominator = ''] = match;
  if (Number(denominator) === 0) return null;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === '-' ? -value : value, numberFormat: denominator.length === 1 ? '# ?/?' : '# ??/??' };
}
