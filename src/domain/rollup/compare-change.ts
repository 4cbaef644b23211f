import { compare, divide, fromNumber, subtract, ZERO, type Fraction } from '../number/fraction';
import { figure, undefinedFigure, type Figure, type FigureParts } from './figure';

const HUNDRED = fromNumber(100);

/**
 * From baseline to now: as a fraction of the baseline, in percentage points (as a fraction, figures being in %),
 * or as a plain difference. There is no percentage of a baseline that is not above 0.
 */
export function compareChange(
  as: 'percent' | 'points' | 'difference',
  now: Fraction,
  baseline: Fraction,
  more: Partial<FigureParts> = {},
): Figure {
  const parts = { ...more, achieved: now, baseline };
  const difference = subtract(now, baseline);
  switch (as) {
    case 'percent':
      return compare(baseline, ZERO) > 0 ? figure(divide(difference, baseline), parts) : undefinedFigure(parts);
    case 'points':
      return figure(divide(difference, HUNDRED), parts);
    case 'difference':
      return figure(difference, parts);
  }
}
