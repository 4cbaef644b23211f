import { compare, floor, fromNumber, multiply, ZERO, type Fraction } from '../number/fraction';
import { isLimit, nearEnd, type TargetValue, type ValueTarget } from '../programme/target';
import { partsOf, type Figure } from '../rollup/figure';
import type { Grain } from '../rollup/grain';
import { compareTarget, thingsLacking } from './compare-target';
import type { Status } from './status';

/** What a verdict rests on, besides the figure. */
export interface Circumstances {
  readonly due: boolean;
  /** The share of the value expected by now; null where there is no pace. */
  readonly share: Fraction | null;
  /** The figure adds up over the year, so that a limit once passed stays passed. */
  readonly flow: boolean;
  /** Of figures that count things, paces are rounded down and gaps are whole numbers. */
  readonly grain: Grain;
  /** Units are missing or left out. */
  readonly incomplete: boolean;
  /** The duty is conditional, and every unit says that it did not arise. */
  readonly notArisen: boolean;
}

export interface Judgement {
  readonly status: Status;
  /** The figure that was judged; null where there is none. */
  readonly actual: Fraction | null;
  readonly gap: Fraction | null;
  /** Of a share: how many of the things it counts are lacking; else null. */
  readonly thingsLacking: Fraction | null;
  readonly exceeded: boolean;
  readonly late: boolean;
}

const without = (status: Status, actual: Fraction | null = null): Judgement => ({
  status,
  actual,
  gap: null,
  thingsLacking: null,
  exceeded: false,
  late: false,
});

/** The verdict of design §5, first rule that applies. */
export function judgeValue(
  target: ValueTarget,
  value: TargetValue | null,
  figure: Figure,
  circumstances: Circumstances,
): Judgement {
  if (value === null) return without('no-target');
  if (circumstances.notArisen) return without('not-applicable');
  if (figure.kind === 'none') return without('no-data');
  if (figure.kind === 'undefined') return without('not-computable');
  const actual = figure.value;
  const comparison = compareTarget(target, value, actual, circumstances.grain);
  const atMost = target.comparator === '<=' || target.comparator === '<';
  if (atMost && comparison.holds && circumstances.incomplete) return without('no-data', actual);
  const status = isLimit(target, value)
    ? limitStatus(comparison.holds, circumstances)
    : goalStatus(comparison.holds, actual, value, circumstances);
  const { achieved, total } = partsOf(figure);
  return {
    status,
    actual,
    gap: comparison.gap,
    thingsLacking: achieved === null || total === null ? null : thingsLacking(target, value, achieved, total),
    exceeded: status === 'met' && comparison.pastFarEnd,
    late: false,
  };
}

/** A limit is only met once due; until then it holds, or it does not hold now, or it can no longer be kept. */
function limitStatus(holds: boolean, { due, flow }: Circumstances): Status {
  if (due) return holds ? 'met' : 'unmet';
  if (holds) return 'on-track';
  return flow ? 'unmet' : 'behind';
}

function goalStatus(holds: boolean, actual: Fraction, value: TargetValue, circumstances: Circumstances): Status {
  const { due, share, grain } = circumstances;
  if (holds) return 'met';
  if (due) return 'unmet';
  if (share === null) return 'not-due';
  const exact = multiply(fromNumber(nearEnd(value)), share);
  const pace = grain.whole ? floor(exact) : exact;
  if (compare(pace, ZERO) <= 0) return 'not-due';
  return compare(actual, pace) >= 0 ? 'on-track' : 'behind';
}
