/**
 * Functions of single values that Excel applies to every element of a range or array. The engine takes the first element only
 * (`SUMPRODUCT(--ISNUMBER(A1:B3))` would be wrong in silence), and it rounds binary fractions, not the decimals people see.
 */
import { readNumber } from '../typing/typed-number';
import { readDate } from '../typing/typed-date';
import { EN_US } from '../typing/locale';
import { datePartsOf } from '../value/serial-date';

/** The engine's values, by its own numbers for their kinds. */
const enum Kind {
  Blank = 0,
  Number = 1,
  String = 2,
  Boolean = 3,
  Error = 4,
  Array = 5,
}
type Scalar =
  | { readonly kind: Kind.Blank }
  | { readonly kind: Kind.Number; readonly value: number }
  | { readonly kind: Kind.String; readonly value: string }
  | { readonly kind: Kind.Boolean; readonly value: boolean }
  | { readonly kind: Kind.Error; readonly code: string };
interface ArrayValue {
  readonly kind: Kind.Array;
  readonly rows: readonly (readonly Scalar[])[];
  readonly height: number;
  readonly width: number;
}
type Value = Scalar | ArrayValue;

const number = (value: number): Scalar => (Number.isFinite(value) ? { kind: Kind.Number, value } : error('#NUM!'));
const text = (value: string): Scalar => ({ kind: Kind.String, value });
const truth = (value: boolean): Scalar => ({ kind: Kind.Boolean, value });
const error = (code: string): Scalar => ({ kind: Kind.Error, code });

const isArray = (value: Value): value is ArrayValue => value.kind === Kind.Array;

/** Thrown inside a function, caught around it: the error it stands for is the function's result. */
class Failure extends Error {
  constructor(readonly result: Scalar) {
    super();
  }
}

/** For a date without a year; Excel would take the present one. */
const NO_YEAR = 1900;

function toNumber(value: Scalar | undefined, otherwise = 0): number {
  if (!value || value.kind === Kind.Blank) return otherwise;
  if (value.kind === Kind.Number) return value.value;
  if (value.kind === Kind.Boolean) return value.value ? 1 : 0;
  if (value.kind === Kind.Error) throw new Failure(value);
  const read = readNumber(value.value.trim()) ?? readDate(value.value.trim(), EN_US, NO_YEAR);
  if (!read) throw new Failure(error('#VALUE!'));
  return read.value;
}

function toText(value: Scalar | undefined): string {
  if (!value || value.kind === Kind.Blank) return '';
  if (value.kind === Kind.Error) throw new Failure(value);
  if (value.kind === Kind.Boolean) return value.value ? 'TRUE' : 'FALSE';
  return value.kind === Kind.Number ? String(Number(value.value.toPrecision(15))) : value.value;
}

/** Moves the decimal point in the number's decimal text, so that 1.005 rounds to 1.01 as people and Excel see it. */
function roundDecimal(value: number, digits: number, round: (magnitude: number) => number): number {
  const shift = (decimal: string, by: number): number => {
    const [mantissa = '0', exponent = '0'] = decimal.split('e');
    return Number(`${mantissa}e${Number(exponent) + by}`);
  };
  const places = Math.trunc(digits);
  const rounded = shift(String(round(shift(String(Math.abs(value)), places))), -places);
  return value < 0 ? -rounded : rounded;
}

function dayPart(value: Scalar | undefined, part: 'year' | 'month' | 'day'): Scalar {
  const serial = toNumber(value);
  if (serial < 0) return error('#NUM!');
  if (serial < 1) return number({ year: 1900, month: 1, day: 0 }[part]);
  return number(datePartsOf(serial)[part]);
}

const isKind =
  (...kinds: Kind[]) =>
  (value: Scalar | undefined): Scalar =>
    truth(kinds.includes(value?.kind ?? Kind.Blank));

const count = (value: Scalar | undefined, otherwise: number): number => {
  const amount = Math.trunc(toNumber(value, otherwise));
  if (amount < 0) throw new Failure(error('#VALUE!'));
  return amount;
};

type Plain = (...args: readonly (Scalar | undefined)[]) => Scalar;
const FUNCTIONS: Readonly<Record<string, readonly [least: number, most: number, apply: Plain]>> = {
  ISNUMBER: [1, 1, isKind(Kind.Number)],
  ISTEXT: [1, 1, isKind(Kind.String)],
  ISNONTEXT: [1, 1, (value) => truth(value?.kind !== Kind.String)],
  ISBLANK: [1, 1, isKind(Kind.Blank)],
  ISLOGICAL: [1, 1, isKind(Kind.Boolean)],
  ISERROR: [1, 1, isKind(Kind.Error)],
  ISERR: [1, 1, (value) => truth(value?.kind === Kind.Error && value.code !== '#N/A')],
  ISNA: [1, 1, (value) => truth(value?.kind === Kind.Error && value.code === '#N/A')],
  LEN: [1, 1, (value) => number(toText(value).length)],
  LEFT: [1, 2, (value, length) => text(toText(value).slice(0, count(length, 1)))],
  RIGHT: [1, 2, (value, length) => text(count(length, 1) === 0 ? '' : toText(value).slice(-count(length, 1)))],
  MID: [
    3,
    3,
    (value, start, length) => {
      const from = Math.trunc(toNumber(start));
      if (from < 1) return error('#VALUE!');
      return text(toText(value).slice(from - 1, from - 1 + count(length, 0)));
    },
  ],
  TRIM: [1, 1, (value) => text(toText(value).trim().replace(/ +/g, ' '))],
  UPPER: [1, 1, (value) => text(toText(value).toUpperCase())],
  LOWER: [1, 1, (value) => text(toText(value).toLowerCase())],
  VALUE: [1, 1, (value) => number(toNumber(value))],
  ABS: [1, 1, (value) => number(Math.abs(toNumber(value)))],
  INT: [1, 1, (value) => number(Math.floor(toNumber(value)))],
  MOD: [
    2,
    2,
    (value, by) => {
      const divisor = toNumber(by);
      const dividend = toNumber(value);
      return divisor === 0 ? error('#DIV/0!') : number(dividend - divisor * Math.floor(dividend / divisor));
    },
  ],
  ROUND: [2, 2, (value, digits) => number(roundDecimal(toNumber(value), toNumber(digits), Math.round))],
  ROUNDUP: [2, 2, (value, digits) => number(roundDecimal(toNumber(value), toNumber(digits), Math.ceil))],
  ROUNDDOWN: [2, 2, (value, digits) => number(roundDecimal(toNumber(value), toNumber(digits), Math.floor))],
  YEAR: [1, 1, (value) => dayPart(value, 'year')],
  MONTH: [1, 1, (value) => dayPart(value, 'month')],
  DAY: [1, 1, (value) => dayPart(value, 'day')],
};

/** In the form in which the engine takes functions of its host. */
export const ARRAY_FUNCTIONS: ReadonlyMap<
  string,
  { minArity: number; maxArity: number; invoke: (args: unknown[]) => unknown }
> = new Map(
  Object.entries(FUNCTIONS).map(([name, [minArity, maxArity, apply]]) => [
    name,
    { minArity, maxArity, invoke: (args: unknown[]) => overArrays(args as Value[], apply) },
  ]),
);

/** Applies a function once, or to every element where an argument is an array; single values go with each of them. */
function overArrays(args: readonly Value[], apply: Plain): Value {
  const arrays = args.filter(isArray);
  if (arrays.length === 0) return applied(apply, args as readonly Scalar[]);
  const height = Math.max(...arrays.map((array) => array.height));
  const width = Math.max(...arrays.map((array) => array.width));
  const at = (value: Value, row: number, column: number): Scalar => {
    if (!isArray(value)) return value;
    const line = value.rows[value.height === 1 ? 0 : row];
    return line?.[value.width === 1 ? 0 : column] ?? error('#N/A');
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) =>
      applied(
        apply,
        args.map((value) => at(value, row, column)),
      ),
    ),
  );
  return { kind: Kind.Array, rows, height, width };
}

function applied(apply: Plain, args: readonly Scalar[]): Scalar {
  try {
    return apply(...args);
  } catch (failure) {
    if (failure instanceof Failure) return failure.result;
    throw failure;
  }
}
