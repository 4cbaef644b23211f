import type { IndicatorOf } from '../programme/indicator';
import type { Observation } from '../report/observation';
import { figure, NO_FIGURE, type Figure } from './figure';
import { sumOpening } from './sum-opening';
import { sumIfAll, sumPart } from './sum-part';

/** Counts and amounts add up. */
export function rollUpSum(indicator: IndicatorOf<'count' | 'amount'>, observations: readonly Observation[]): Figure {
  const toDate = sumPart(observations, 'toDate');
  if (toDate === null) return NO_FIGURE;
  const opening = sumOpening(observations, indicator.opening, (reached) => [reached, 0]);
  return figure(toDate, { inPeriod: sumIfAll(observations, 'inPeriod'), opening });
}
