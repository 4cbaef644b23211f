import type { Period } from '../period/period';
import type { Observation } from '../report/observation';
import { isFar, positive, type Compared, type Implausible } from './compared-figure';

/** What a unit said in an earlier period. */
export interface Earlier {
  readonly period: Period;
  readonly observation: Observation;
}

/**
 * A figure far from everything that the unit itself reported before. Held against the nearest of the earlier figures,
 * so that what returns to the usual after an odd quarter is not doubted.
 */
export function againstHistory(
  { overTime, bounds }: Compared,
  observation: Observation,
  earlier: readonly Earlier[],
): Implausible | null {
  const value = positive(observation, overTime);
  if (value === null) return null;
  const before = earlier.flatMap(({ period, observation: past }) => {
    const figure = positive(past, overTime);
    return figure === null ? [] : [{ period, figure, distance: Math.abs(Math.log(value / figure)) }];
  });
  const [nearest] = before.sort((a, b) => a.distance - b.distance);
  if (!nearest || !isFar(value, nearest.figure, bounds)) return null;
  return {
    rule: 'far-from-history',
    column: overTime,
    found: value,
    expected: nearest.figure,
    previousPeriod: nearest.period.code,
    times: value / nearest.figure,
  };
}
