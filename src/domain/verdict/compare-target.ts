import {
  add,
  ceiling,
  compare,
  floor,
  fromNumber,
  isZero,
  multiply,
  subtract,
  ZERO,
  type Fraction,
} from '../number/fraction';
import { farEnd, isLimit, nearEnd, type TargetValue, type ValueTarget } from '../programme/target';
import type { Grain } from '../rollup/grain';

/** How a figure stands against a target's value, regardless of time. */
export interface Comparison {
  readonly holds: boolean;
  /** Past the far end of a range, or past a value whose exceeding is noted. */
  readonly pastFarEnd: boolean;
  /** What is still lacking (of a limit: what is too much), positive, in the target's unit; 0 where the target holds. */
  readonly gap: Fraction;
}

/** Compares exactly. */
export function compareTarget(target: ValueTarget, value: TargetValue, actual: Fraction, grain: Grain): Comparison {
  const near = fromNumber(nearEnd(value));
  const far = farEnd(target, value);
  const order = compare(actual, near);
  const limit = isLimit(target, value);
  const strict = target.comparator === '>' || target.comparator === '<';
  const holds = order === 0 ? !strict : limit ? order < 0 : order > 0;
  return {
    holds,
    pastFarEnd: far !== null && isPast(fromNumber(far), actual, limit),
    gap: holds ? ZERO : gapTo(nearestThatHolds(near, limit, strict, grain), actual, grain),
  };
}

/**
 * How many of the things that a share counts are lacking (of a limit: too many): the fewest by which it would hold.
 * Months out of twelve, households of all; 0 where the target holds.
 */
export function thingsLacking(target: ValueTarget, value: TargetValue, achieved: Fraction, total: Fraction): Fraction {
  const near = multiply(fromNumber(nearEnd(value)), total);
  const strict = target.comparator === '>' || target.comparator === '<';
  const limit = isLimit(target, value);
  const wanted = nearestThatHolds(near, limit, strict, THINGS);
  const distance = limit ? subtract(achieved, wanted) : subtract(wanted, achieved);
  return compare(distance, ZERO) > 0 ? distance : ZERO;
}

const THINGS: Grain = { whole: true, step: fromNumber(1) };

const isPast = (end: Fraction, actual: Fraction, limit: boolean): boolean =>
  limit ? compare(actual, end) < 0 : compare(actual, end) > 0;

/** The figure that would just do; of a strict comparison only whole numbers have one. */
function nearestThatHolds(near: Fraction, limit: boolean, strict: boolean, { whole }: Grain): Fraction {
  if (!whole) return near;
  const one = fromNumber(1);
  if (limit) return strict ? subtract(ceiling(near), one) : floor(near);
  return strict ? add(floor(near), one) : ceiling(near);
}

/** A figure that only touches a strict target lacks the smallest step. */
function gapTo(wanted: Fraction, actual: Fraction, { step }: Grain): Fraction {
  const distance = compare(actual, wanted) >= 0 ? subtract(actual, wanted) : subtract(wanted, actual);
  return isZero(distance) && step !== null ? step : distance;
}
