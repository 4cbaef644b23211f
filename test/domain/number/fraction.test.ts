import fc from 'fast-check';
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  fromNumber,
  isWhole,
  multiply,
  negate,
  subtract,
  sum,
  toNumber,
  type Fraction,
} from '../../../src/domain/number/fraction';

/** Fractions against an independent model: pairs of BigInt brought to lowest terms. */
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
function lowest({ numerator, denominator }: Fraction): string {
  const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return `${numerator / divisor}/${denominator / divisor}`;
}
const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([numerator, denominator]): Fraction => ({ numerator, denominator }));
const nonZero = fraction.filter(({ numerator }) => numerator !== 0n);
const ratio = (numerator: bigint, denominator: bigint) => lowest({ numerator, denominator });

describe('arithmetic agrees with rationals in lowest terms', () => {
  test('add, subtract, multiply', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [n, d, m, e] = [a.numerator, a.denominator, b.numerator, b.denominator];
        expect(lowest(add(a, b))).toBe(ratio(n * e + m * d, d * e));
        expect(lowest(subtract(a, b))).toBe(ratio(n * e - m * d, d * e));
        expect(lowest(multiply(a, b))).toBe(ratio(n * m, d * e));
        expect(lowest(negate(a))).toBe(ratio(-n, d));
      }),
    );
  });
  test('divide keeps its denominator positive', () => {
    fc.assert(
      fc.property(fraction, nonZero, (a, b) => {
        const quotient = divide(a, b);
        expect(quotient.denominator > 0n).toBe(true);
        expect(lowest(multiply(quotient, b))).toBe(lowest(a));
      }),
    );
    expect(() => divide(fromNumber(1), fromNumber(0))).toThrow(RangeError);
  });
  test('compare is the sign of the difference', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const difference = a.numerator * b.denominator - b.numerator * a.denominator;
        expect(Math.sign(compare(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });
  test('floor and ceiling are the whole numbers beside it', () => {
    fc.assert(
      fc.property(fraction, (a) => {
        const [below, above] = [floor(a), ceiling(a)];
        expect(isWhole(below) && isWhole(above)).toBe(true);
        expect(compare(below, a)).toBeLessThanOrEqual(0);
        expect(compare(above, a)).toBeGreaterThanOrEqual(0);
        expect(lowest(subtract(above, below))).toBe(isWhole(a) ? '0/1' : '1/1');
      }),
    );
  });
  test('a sum does not depend on the order', () => {
    const numbers = fc.array(
      fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })),
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const one = values.reduce((all, value) => add(all, fromNumber(value)), fromNumber(0));
        expect(lowest(sum(values))).toBe(lowest(one));
        expect(lowest(sum([...values].reverse()))).toBe(lowest(one));
      }),
    );
  });
});

describe('from and to doubles', () => {
  test.each([
    [0.1, '1/10'],
    [0.1 + 0.2, '3/10'],
    [89.96, '2249/25'],
    [1e21, `${10n ** 21n}/1`],
    [1.5e-7, '3/20000000'],
    [-0.15, '-3/20'],
    // Beyond 15 digits Excel shows zeros, and so does this.
    [2 ** 53, '9007199254740990/1'],
  ])('%d is the decimal that a person sees', (value, expected) => {
    expect(lowest(fromNumber(value))).toBe(expected);
  });
  test('no number is refused loudly', () => {
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError);
    expect(() => fromNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
  test('a number of at most 15 digits comes back as it was', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, decimal]) => Number(`${whole}.${decimal}`));
    fc.assert(fc.property(decimals, (value) => expect(toNumber(fromNumber(value)) === value).toBe(true)));
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => expect(toNumber(fromNumber(value)) === value).toBe(true)));
  });
  test('the nearest double: none is nearer', () => {
    fc.assert(
      fc.property(nonZero, (a) => {
        const got = toNumber(a);
        const exact = exactly(got);
        const off = absolute(subtract(a, exact));
        for (const neighbour of [nextUp(got), -nextUp(-got)])
          expect(compare(off, absolute(subtract(a, exactly(neighbour))))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

const absolute = (a: Fraction): Fraction => (a.numerator < 0n ? negate(a) : a);

/** A double as the binary fraction that it is. */
function exactly(value: number): Fraction {
  let exponent = 0n;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    exponent += 1n;
  }
  return { numerator: BigInt(scaled), denominator: 2n ** exponent };
}

/** The next double above. */
function nextUp(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, bits + (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}
