import type { Indicator } from './indicator';
import type { ProgrammeIndex } from './programme-index';
import { assignedValue, isValueTarget, WHOLE, type TargetValue, type ValueTarget } from './target';
import type { Unit } from './unit';

/** A unit's own target: one judged at its level, or the whole's where no other unit reports the indicator. */
export interface UnitTarget {
  readonly target: ValueTarget;
  readonly value: TargetValue;
}

export function unitTarget(index: ProgrammeIndex, indicator: Indicator, unit: Unit): UnitTarget | null {
  const alone = index.reportersOf(indicator).every((reporter) => reporter.code === unit.code);
  for (const target of indicator.targets) {
    if (!isValueTarget(target)) continue;
    if (target.judgedAt !== unit.level && !(target.judgedAt === WHOLE && alone)) continue;
    const value = assignedValue(target, target.judgedAt === WHOLE ? null : unit.code);
    if (value !== null) return { target, value };
  }
  return null;
}
