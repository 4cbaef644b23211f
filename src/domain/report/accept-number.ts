import type { FindingDetail } from '../finding/finding-detail';
import { dongPerUnit, isMoney } from '../number/money-text';
import { refused, type FigureKind, type FigureReading } from './figure-reading';
import type { Column } from './form-words';

/** Beyond this a double no longer holds every whole number, nor does Excel show every digit. */
const LARGEST = 1e15;
/** Money below this, in đồng, was most likely typed in triệu đồng. */
export const SMALLEST_AMOUNT = 1_000_000;

/** A number as it was found, and what it was understood as. */
export interface FoundNumber {
  readonly value: number;
  readonly found: number | string;
  /** See {@link FigureReading}. */
  readonly factor: number | null;
  /** What was noticed on the way. */
  readonly notes: readonly FindingDetail[];
}

/** What a number must be, however it was written. */
export function acceptNumber(
  { value, found, factor, notes }: FoundNumber,
  column: Column,
  { as, unitOfMeasure }: FigureKind,
): FigureReading {
  const signed = as === 'decimal' || as === 'percent';
  if (Math.abs(value) >= LARGEST) return refused({ rule: 'too-large', column, found, expected: null });
  if (value < 0 && !signed) return refused({ rule: 'negative', column, found, expected: null });
  if (as === 'whole' && !Number.isInteger(value)) {
    const money = isMoney(unitOfMeasure) ? unitOfMeasure : null;
    return refused({ rule: 'not-whole', column, found, expected: null, money });
  }
  const small = as === 'money' && dongPerUnit(unitOfMeasure) === 1 && value !== 0 && value < SMALLEST_AMOUNT;
  const findings: readonly FindingDetail[] = small
    ? [...notes, { rule: 'amount-too-small', column, found, expected: null, dong: value }]
    : notes;
  return { value, blank: false, factor, findings };
}
