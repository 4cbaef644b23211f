import { divide, isZero } from '../number/fraction';
import type { Observation } from '../report/observation';
import { figure, NO_FIGURE, undefinedFigure, type Figure } from './figure';
import { sumIfAll, sumPart } from './sum-part';

/** Σ achieved / Σ total: never a mean of percentages. */
export function rollUpRatio(observations: readonly Observation[]): Figure {
  const achieved = sumPart(observations, 'toDate');
  const total = sumPart(observations, 'total');
  if (achieved === null || total === null) return NO_FIGURE;
  const parts = { achieved, total, inPeriod: sumIfAll(observations, 'inPeriod') };
  return isZero(total) ? undefinedFigure(parts) : figure(divide(achieved, total), parts);
}
