import { add, fromNumber, ZERO, type Fraction } from '../number/fraction';
import type { Indicator } from '../programme/indicator';
import { assignedValue, isValueTarget, WHOLE, type Target } from '../programme/target';
import { isShort, worst } from '../verdict/status';
import { isIncomplete, judge, personalVerdict, unitVerdicts } from './judge-units';
import type { RollUps } from './roll-ups';
import type { TargetVerdict, UnitVerdict } from './summary';

/** The verdict on a target: of the whole's figure, or brought together from the units of its level. */
export function judgeTarget(rollUps: RollUps, indicator: Indicator, target: Target): TargetVerdict {
  return target.judgedAt === WHOLE
    ? judgeWhole(rollUps, indicator, target)
    : judgeUnits(target, unitVerdicts(rollUps, indicator, target), isIncomplete(rollUps, indicator, null));
}

function judgeWhole(rollUps: RollUps, indicator: Indicator, target: Target): TargetVerdict {
  return {
    target,
    value: isValueTarget(target) ? assignedValue(target, null) : null,
    ...judge(rollUps, indicator, target, null),
    incomplete: isIncomplete(rollUps, indicator, null),
    short: [],
    units: [],
    reason: personalVerdict(rollUps, indicator, target, null)?.reason ?? null,
  };
}

/** One unit that is short fails the target, however large the sum. */
function judgeUnits(target: Target, units: readonly UnitVerdict[], incomplete: boolean): TargetVerdict {
  const status = worst(units.map((unit) => unit.status));
  const short = units.filter((unit) => isShort(unit.status));
  const met = units.filter((unit) => unit.status === 'met');
  const compared = isValueTarget(target);
  const judged = status !== 'no-target' && status !== 'not-applicable';
  // Of figures that are undefined, nobody can say what they lack.
  const known = status !== 'not-computable' && units.some((unit) => unit.gap !== null);
  return {
    target,
    value: compared ? target.value : null,
    actual: compared && judged ? fromNumber(met.length) : null,
    status,
    gap: compared && judged && known ? short.reduce((all, unit) => add(all, unit.gap ?? ZERO), ZERO) : null,
    thingsLacking: thingsLackingIn(short),
    exceeded: status === 'met' && units.every((unit) => unit.exceeded),
    late: status === 'met' && units.some((unit) => unit.late),
    incomplete,
    short,
    units,
    reason: null,
  };
}

function thingsLackingIn(short: readonly UnitVerdict[]): Fraction | null {
  const things = short.flatMap(({ thingsLacking }) => thingsLacking ?? []);
  return things.length === 0 || things.length < short.length ? null : things.reduce(add);
}
