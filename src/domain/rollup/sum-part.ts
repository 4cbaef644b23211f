import { sum, type Fraction } from '../number/fraction';
import type { FigurePart, Observation } from '../report/observation';

/** The sum of one part over the observations that have it; null where none has. */
export function sumPart(observations: readonly Observation[], part: FigurePart): Fraction | null {
  const values: number[] = [];
  for (const observation of observations) {
    const value = observation[part];
    if (value !== null) values.push(value);
  }
  return values.length === 0 ? null : sum(values);
}

/** As {@link sumPart}, but null as soon as one observation lacks it. */
export function sumIfAll(observations: readonly Observation[], part: FigurePart): Fraction | null {
  return observations.every((observation) => observation[part] !== null) ? sumPart(observations, part) : null;
}
