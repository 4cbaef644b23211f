/**
 * Exact rational numbers, so that a verdict never rests on a rounded quotient.
 * The denominator is always positive. Fractions are not reduced: compare them with {@link compare}, not by parts.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** Largest number of significant digits that Excel keeps; digits beyond it are noise of binary arithmetic. */
const EXCEL_DIGITS = 15;

/** The decimal number a person sees for `value` (15 significant digits, as Excel shows), exactly. */
export function fromNumber(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = '0', exponent = '0'] = value.toExponential(EXCEL_DIGITS - 1).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const digits = BigInt(whole + decimals);
  const power = Number(exponent) - decimals.length;
  return power >= 0
    ? { numerator: digits * 10n ** BigInt(power), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-power) };
}

export function fromRatio(achieved: Fraction, total: Fraction): Fraction {
  return divide(achieved, total);
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negate(a: Fraction): Fraction {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** @throws RangeError when `b` is zero: callers decide beforehand what an undefined figure means. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('Division by zero');
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isZero = (a: Fraction): boolean => a.numerator === 0n;
export const isWhole = (a: Fraction): boolean => a.numerator % a.denominator === 0n;

/** The largest whole number not above `a`. */
export function floor(a: Fraction): Fraction {
  const quotient = a.numerator / a.denominator;
  const below = a.numerator < 0n && quotient * a.denominator !== a.numerator;
  return { numerator: below ? quotient - 1n : quotient, denominator: 1n };
}

/** The smallest whole number not below `a`. */
export const ceiling = (a: Fraction): Fraction => negate(floor(negate(a)));

/** Sum of the numbers as a person would add them on paper. */
export function sum(values: readonly number[]): Fraction {
  let whole = 0;
  let rest = ZERO;
  for (const value of values) {
    const next = whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(next)) whole = next;
    else rest = add(rest, fromNumber(value));
  }
  return add({ numerator: BigInt(whole), denominator: 1n }, rest);
}

/** The nearest double, for display and for JSON; never for a comparison that decides a verdict. */
export function toNumber(a: Fraction): number {
  if (a.denominator === 1n) return Number(a.numerator);
  const [n, d] = reduce(a);
  if (d <= EXACT && abs(n) <= EXACT) return Number(n) / Number(d);
  // Parts that doubles do not hold: enough binary digits of the quotient, the last one saying whether more follow.
  const shift = BigInt(64 + d.toString(2).length);
  const scaled = abs(n) << shift;
  const quotient = (scaled / d) | (scaled % d === 0n ? 0n : 1n);
  return ((n < 0n ? -1 : 1) * Number(quotient)) / 2 ** Number(shift);
}

const EXACT = BigInt(Number.MAX_SAFE_INTEGER);
const abs = (n: bigint): bigint => (n < 0n ? -n : n);

function reduce({ numerator, denominator }: Fraction): readonly [bigint, bigint] {
  let a = abs(numerator);
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [numerator / a, denominator / a];
}
