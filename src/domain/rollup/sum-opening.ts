import { sum } from '../number/fraction';
import type { Observation } from '../report/observation';
import { NO_OPENING, type Opening } from './figure';

/** What the units of a figure had reached before the year, together. `of`: a unit's two figures. */
export function sumOpening<T>(
  observations: readonly Observation[],
  opening: Readonly<Record<string, T>> | undefined,
  of: (reached: T) => readonly [toDate: number, other: number],
): Opening {
  if (opening === undefined) return NO_OPENING;
  const carried = observations.flatMap(({ unit }) => {
    const reached = opening[unit];
    return reached === undefined ? [] : [of(reached)];
  });
  return {
    toDate: sum(carried.map(([toDate]) => toDate)),
    other: sum(carried.map(([, other]) => other)),
  };
}
