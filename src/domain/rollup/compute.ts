import { add, divide, isZero, subtract } from '../number/fraction';
import type { IndicatorOf } from '../programme/indicator';
import { compareChange } from './compare-change';
import { figure, NO_FIGURE, undefinedFigure, valueOf, type Figure } from './figure';

/** A figure computed from those of other indicators; none where one of them is missing. */
export function compute({ formula }: IndicatorOf<'computed'>, operands: readonly Figure[]): Figure {
  if (operands.some(({ kind }) => kind === 'none')) return NO_FIGURE;
  const values = operands.flatMap((operand) => valueOf(operand) ?? []);
  const [first, second] = values;
  if (first === undefined || values.length < operands.length) return undefinedFigure({});
  switch (formula.operation) {
    case 'sum':
      return figure(values.reduce(add));
    case 'difference':
      return second === undefined ? NO_FIGURE : figure(subtract(first, second));
    case 'ratio': {
      if (second === undefined) return NO_FIGURE;
      const parts = { achieved: first, total: second };
      return isZero(second) ? undefinedFigure(parts) : figure(divide(first, second), parts);
    }
    case 'change':
      return second === undefined ? NO_FIGURE : compareChange('percent', first, second);
  }
}
