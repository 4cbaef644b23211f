import { compare, fromNumber, multiply, subtract, toNumber, type Fraction } from '../domain/number/fraction';

export type Language = 'vi' | 'en';

const TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, minimum: number, maximum: number, percent = false): Intl.NumberFormat {
  const key = `${language} ${minimum} ${maximum} ${percent}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(TAGS[language], {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
    ...(percent ? { style: 'percent' } : {}),
  });
  formatters.set(key, made);
  return made;
}

const USUAL_DECIMALS = 6;
// The first formatter of all takes some 30 ms: it is made while the pane loads, not in the middle of a run.
formatter('vi', 0, USUAL_DECIMALS);

/** `1234567.5` → `1.234.567,5` (vi). */
export function formatNumber(value: number, language: Language, decimals = USUAL_DECIMALS): string {
  return formatter(language, 0, decimals).format(value);
}

/** Decimals that percentages are usually shown with, and the most that a verdict may ask for. */
const USUAL = 1;
const MOST = 10;

/**
 * How many decimals of a percentage are needed so that rounding does not contradict the verdict:
 * 89,96 % against 90 % needs two, since 90,0 % would look met.
 */
export function percentDecimals(value: Fraction, against: number | null): number {
  if (against === null) return USUAL;
  const order = compare(value, fromNumber(against));
  if (order === 0) return USUAL;
  for (let decimals = USUAL; decimals < MOST; decimals++)
    if (compare(rounded(value, decimals), fromNumber(against)) === order) return decimals;
  return MOST;
}

/** The value that a reader takes from a percentage shown with so many decimals. */
function rounded(value: Fraction, decimals: number): Fraction {
  const scale = fromNumber(10 ** (decimals + 2));
  const scaled = multiply(value, scale);
  const half = { numerator: scaled.numerator >= 0n ? 1n : -1n, denominator: 2n };
  const { numerator, denominator } = subtract(scaled, { ...half, numerator: -half.numerator });
  return { numerator: numerator / denominator, denominator: scale.numerator };
}

/** `0.8996` → `89,96%` when judged against 0.9, `90,0%` otherwise. */
export function formatPercent(value: Fraction, language: Language, against: number | null = null): string {
  const decimals = percentDecimals(value, against);
  return formatter(language, decimals, decimals, true).format(toNumber(value));
}

/** `2023-10-31` → `31/10/2023`. */
export function formatDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
