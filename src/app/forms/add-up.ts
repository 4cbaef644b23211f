import { areaAddress } from '../../domain/report/address';
import { FIRST_FORM_ROW, WORK_COLUMN } from './form-layout';
import type { PlacedCell } from './unit-table';

/** What is added, and what it is while the form is blank. */
export interface Addend {
  readonly formula: string;
  readonly value: number;
}

/** Excel takes no formula longer than 8192 characters; the sentence around a sum needs some of them. */
const LONGEST = 8000;
/** Right below the cell that says which unit is chosen. */
const FIRST_ROW = FIRST_FORM_ROW + 1;

export interface Sum {
  /** A formula's part. */
  readonly formula: string;
  readonly value: number;
  /** Parts of a long sum, which the formula adds up. */
  readonly cells: readonly PlacedCell[];
}

/** A sum that fits into one formula. `used`: cells out of sight that other sums take. */
export function addUp(addends: readonly Addend[], used: number): Sum {
  const value = total(addends);
  const whole = joined(addends);
  if (whole.length <= LONGEST) return { formula: whole, value, cells: [] };
  const top = FIRST_ROW + used;
  const cells = parts(addends).map((part, i): PlacedCell => ({
    row: top + i,
    column: WORK_COLUMN,
    content: { formula: `=${joined(part)}`, value: total(part) },
  }));
  return {
    formula: `SUM(${areaAddress({ top, left: WORK_COLUMN, rows: cells.length, columns: 1 })})`,
    value,
    cells,
  };
}

const joined = (addends: readonly Addend[]): string => addends.map(({ formula }) => formula).join('+');
const total = (addends: readonly Addend[]): number => addends.reduce((sum, { value }) => sum + value, 0);

function parts(addends: readonly Addend[]): readonly (readonly Addend[])[] {
  const made: Addend[][] = [[]];
  for (const addend of addends) {
    const last = made.at(-1) ?? [];
    if (joined([...last, addend]).length > LONGEST && last.length > 0) made.push([addend]);
    else last.push(addend);
  }
  return made;
}
