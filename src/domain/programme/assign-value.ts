import type { Programme } from './programme';
import { isValueTarget, type TargetValue } from './target';

/** Which target, and whose: `ordinal` counts the indicator's targets from 0, `unit` is null for the target itself. */
export interface AssignedTarget {
  readonly indicator: string;
  readonly ordinal: number;
  readonly unit: string | null;
}

/** A programme in which a target, or one unit's part in it, has the value that was assigned later than the rest. */
export function assignValue(
  programme: Programme,
  { indicator: code, ordinal, unit }: AssignedTarget,
  value: TargetValue,
): Programme {
  const indicators = programme.indicators.map((indicator) => {
    if (indicator.code !== code) return indicator;
    const targets = indicator.targets.map((target, i) => {
      if (i !== ordinal || !isValueTarget(target)) return target;
      if (unit === null) return { ...target, value } as typeof target;
      return { ...target, overrides: { ...target.overrides, [unit]: value } } as typeof target;
    });
    return { ...indicator, targets };
  });
  return { ...programme, indicators };
}
