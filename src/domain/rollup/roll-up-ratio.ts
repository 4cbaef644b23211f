import { divide, isZero } from '../number/fraction';
import type { IndicatorOf } from '../programme/indicator';
import type { Observation } from '../report/observation';
import { figure, NO_FIGURE, undefinedFigure, type Figure } from './figure';
import { sumOpening } from './sum-opening';
import { sumIfAll, sumPart } from './sum-part';

/** Σ achieved / Σ total: never a mean of percentages. */
export function rollUpRatio(indicator: IndicatorOf<'ratio'>, observations: readonly Observation[]): Figure {
  const achieved = sumPart(observations, 'toDate');
  const total = sumPart(observations, 'total');
  if (achieved === null || total === null) return NO_FIGURE;
  const opening = sumOpening(observations, indicator.opening, (reached) => [reached.achieved, reached.total]);
  const parts = { achieved, total, inPeriod: sumIfAll(observations, 'inPeriod'), opening };
  return isZero(total) ? undefinedFigure(parts) : figure(divide(achieved, total), parts);
}
