import { floor, fromNumber, multiply, compare, ZERO, type Fraction } from '../../domain/number/fraction';
import { isFlow, type Indicator } from '../../domain/programme/indicator';
import { isLimit, nearEnd, type TargetValue, type ValueTarget } from '../../domain/programme/target';
import type { Period } from '../../domain/period/period';
import { isDue, paceShare } from '../../domain/verdict/due';
import type { HighlightStyle } from '../workbook/sheet-content';

/** Which mark a unit's figure gets. */
export type Mark = Extract<HighlightStyle, 'met' | 'behind' | 'unmet' | 'below'>;
export interface MarkRule {
  readonly mark: Mark;
  /** A condition without its `=`. */
  readonly condition: string;
}

/** Where one unit's figure of an indicator stands: its cell, and the cell that it is divided by or compared with. */
export interface FigureCells {
  readonly figure: string;
  readonly other: string | null;
}

/** The marks of a unit's own target (design §5), worked out by the spreadsheet from the figures as they stand. */
export function verdictMarks(
  indicator: Indicator,
  target: ValueTarget,
  value: TargetValue,
  period: Period,
  cells: FigureCells,
): readonly MarkRule[] {
  const holds = compared(indicator, cells, operatorOf(target, value), fromNumber(nearEnd(value)));
  const fails = `NOT(${holds})`;
  const marks = (...rules: readonly (readonly [Mark, string])[]) =>
    rules.map(([mark, condition]) => ({ mark, condition: `AND(${usable(indicator, cells)},${condition})` }));
  if (isDue(target, period)) return marks(['met', holds], ['unmet', fails]);
  if (isLimit(target, value)) return marks([isFlow(indicator) ? 'unmet' : 'behind', fails]);
  const pace = paceOf(indicator, target, value, period);
  if (pace === null) return marks(['met', holds]);
  return marks(['met', holds], ['behind', `${fails},${compared(indicator, cells, '<', pace)}`]);
}

/** The marks of a share whose target is the whole's: what reaches it all the same, and what is below the share of all. */
export function shareMarks(
  indicator: Indicator,
  target: ValueTarget,
  value: TargetValue,
  cells: FigureCells,
  ofAll: FigureCells,
): readonly MarkRule[] {
  const holds = compared(indicator, cells, operatorOf(target, value), fromNumber(nearEnd(value)));
  const below = `${cells.figure}*${ofAll.other}<${ofAll.figure}*${cells.other}`;
  return [
    { mark: 'met', condition: `AND(${usable(indicator, cells)},${holds})` },
    { mark: 'below', condition: `AND(${usable(indicator, cells)},NOT(${holds}),${below})` },
  ];
}

const operatorOf = (target: ValueTarget, value: TargetValue): string =>
  target.comparator === 'range' ? (isLimit(target, value) ? '<=' : '>=') : target.comparator;

/** What is expected by now; null where nothing is. */
function paceOf(indicator: Indicator, target: ValueTarget, value: TargetValue, period: Period): Fraction | null {
  const share = paceShare(indicator, target, period);
  if (share === null) return null;
  const exact = multiply(fromNumber(nearEnd(value)), share);
  const pace = indicator.measure === 'count' ? floor(exact) : exact;
  return compare(pace, ZERO) > 0 ? pace : null;
}

/** Words have no verdict, nor has what is divided by nothing. */
function usable({ measure }: Indicator, { figure, other }: FigureCells): string {
  if (other === null) return `ISNUMBER(${figure})`;
  const compares = `ISNUMBER(${figure}),ISNUMBER(${other})`;
  return measure === 'ratio' || measure === 'change' ? `${compares},N(${other})>0` : compares;
}

/** Multiplied across in whole numbers: a quotient of binary numbers may miss a target that is just reached. */
function compared(
  indicator: Indicator,
  { figure, other }: FigureCells,
  operator: string,
  { numerator, denominator }: Fraction,
): string {
  const times = (factor: bigint) => (factor === 1n ? '' : `*${factor}`);
  if (other === null) return `${figure}${times(denominator)}${operator}${numerator}`;
  if (indicator.measure !== 'change') return `${figure}${times(denominator)}${operator}${numerator}*${other}`;
  const change = `(${figure}-${other})${times(denominator)}${operator}${numerator}`;
  switch (indicator.as) {
    case 'percent':
      return `${change}*${other}`;
    case 'points':
      return `${change}*100`;
    case 'difference':
      return change;
  }
}
