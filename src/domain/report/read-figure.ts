import type { FindingDetail } from '../finding/finding-detail';
import { fromNumber, multiply, toNumber } from '../number/fraction';
import { dongPerUnit, readMoneyText, toDong } from '../number/money-text';
import { readNumberText } from '../number/number-text';
import { textKey, trimSpaces } from '../text/text-key';
import { acceptNumber, SMALLEST_AMOUNT } from './accept-number';
import { isCellError } from './cell-error';
import { BLANK, refused, type FigureKind, type FigureReading } from './figure-reading';
import { STATES, type Column } from './form-words';
import { formulaAt, numberFormatAt, valueAt, type SheetGrid } from './grid';
import { numberKind } from './number-format';

/** Forms come with formulas in some cells that units fill: a figure once there is one to go by, else nothing. */
const isFormsOwn = (formula: string): boolean => /^= ?IF\((?:AND\()?ISNUMBER\(.+,""\)$/.test(formula);

/** `'[bao cao.xlsx]Sheet1'!F5`, as opposed to a table's `Bang1[Số hộ]`. */
const OTHER_FILE = /\[[^[\]]+\][^[\]"(),;]*!/;

/** Reads one figure. Never guesses: what fits no rule is refused with a finding, and the value is null. */
export function readFigure(grid: SheetGrid, row: number, column: number, at: Column, kind: FigureKind): FigureReading {
  const value = valueAt(grid, row, column);
  if (value === null) return BLANK;
  const notes = formulaNotes(formulaAt(grid, row, column), at);
  const reading =
    typeof value === 'number'
      ? readNumber(value, numberFormatAt(grid, row, column), at, kind)
      : typeof value === 'string'
        ? readText(value, at, kind)
        : refused({ rule: 'not-a-number', column: at, found: String(value).toUpperCase(), expected: null });
  return notes.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...notes] };
}

function formulaNotes(formula: string | null, column: Column): readonly FindingDetail[] {
  if (formula === null) return NONE;
  const isOther = OTHER_FILE.test(formula);
  if (!isOther && isFormsOwn(formula)) return NONE;
  const rule = isOther ? 'external-formula' : 'formula-typed';
  return [{ rule, column, found: formula, expected: null }];
}

const NONE: readonly FindingDetail[] = [];

function readNumber(found: number, format: string, column: Column, kind: FigureKind): FigureReading {
  const shown = numberKind(format);
  if (shown === 'date') return refused({ rule: 'number-as-date', column, found, expected: null });
  if (kind.as === 'money') return shown === 'percent' ? percentTyped(found, column) : readMoney(found, column, kind);
  if (shown === 'plain') return acceptNumber({ value: found, found, factor: 1, notes: NONE }, column, kind);
  if (kind.as !== 'percent') return percentTyped(found, column);
  const value = toNumber(multiply(fromNumber(found), fromNumber(100)));
  return acceptNumber({ value, found, factor: 100, notes: NONE }, column, kind);
}

const percentTyped = (found: number | string, column: Column): FigureReading =>
  refused({ rule: 'percent-typed', column, found, expected: null });

function readMoney(found: number, column: Column, kind: FigureKind): FigureReading {
  const factor = dongPerUnit(kind.unitOfMeasure);
  const value = toDong(found, factor);
  if (value === null) return partOfDong(found, found * factor, column, kind);
  return acceptNumber({ value, found, factor, notes: NONE }, column, kind);
}

/** `486,5` where đồng are asked was meant in triệu; otherwise digits are too many. */
function partOfDong(found: number | string, dong: number, column: Column, kind: FigureKind): FigureReading {
  if (dongPerUnit(kind.unitOfMeasure) === 1 && Math.abs(dong) < SMALLEST_AMOUNT)
    return refused({ rule: 'amount-too-small', column, found, expected: null, dong });
  return refused({ rule: 'not-whole-dong', column, found, expected: null });
}

function readText(text: string, column: Column, kind: FigureKind): FigureReading {
  const found = trimSpaces(text);
  if (isCellError(found)) return refused({ rule: 'cell-error', column, found, expected: null });
  if (!/\d/.test(found) && saysMoreThanZero(found, kind))
    return refused({ rule: 'not-a-number', column, found, expected: null });
  const words = kind.as === 'percent' ? found.replace(/ ?%$/, '') : found;
  const reading =
    kind.as === 'money' ? readMoneyText(words, kind.unitOfMeasure) : readNumberText(words, kind.unitOfMeasure);
  switch (reading.kind) {
    case 'percent':
      return percentTyped(found, column);
    case 'refused':
      return refused({ rule: 'not-a-number', column, found, expected: null });
    case 'part-of-dong':
      return partOfDong(found, reading.dong, column, kind);
    case 'number': {
      const { value } = reading;
      const notes: readonly FindingDetail[] = [{ rule: 'number-as-text', column, found, expected: value }];
      return acceptNumber({ value, found, factor: null, notes }, column, kind);
    }
  }
}

/** "Không" is 0 of what is counted; a score that is not there is no 0, and a duty that did not arise is not undone. */
const saysMoreThanZero = (words: string, { as, mayNotArise }: FigureKind): boolean =>
  as === 'decimal' || as === 'percent' || (mayNotArise && textKey(words) === textKey(STATES['not-arisen']));
