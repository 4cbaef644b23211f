import { toNumber, type Fraction } from '../../domain/number/fraction';
import { nearEnd, WHOLE } from '../../domain/programme/target';
import type { TargetVerdict } from '../../domain/summary/summary';

/** A bar in shares of its length, 0 to 1: how far it is filled, and where the target stands. */
export interface BarShape {
  readonly fill: number;
  /** Null where no target is set. */
  readonly mark: number | null;
}

/** Null where there is nothing to compare on a line: no figure, no value, or a value of 0. */
export function barShape({ target, value, actual, units }: TargetVerdict): BarShape | null {
  if (actual === null) return null;
  if (target.judgedAt !== WHOLE) return shape(actual, units.length);
  return value === null ? null : shape(actual, nearEnd(value));
}

/** The longer of the two fills the bar. A fall that is asked for is drawn as progress, too. */
function shape(actual: Fraction, wanted: number): BarShape | null {
  if (wanted === 0) return null;
  const towards = Math.sign(wanted);
  const reached = Math.max(0, toNumber(actual) * towards);
  const goal = wanted * towards;
  const length = Math.max(reached, goal);
  return { fill: reached / length, mark: goal / length };
}
