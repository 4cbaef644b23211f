import type { z } from 'zod';
import type { targetSchema } from './target-schema';

export type Target = z.infer<typeof targetSchema>;
export type Comparator = Target['comparator'];
/** A target whose verdict compares a figure with a number. */
export type ValueTarget = Extract<Target, { value: unknown }>;
export type TargetValue = NonNullable<ValueTarget['value']>;

/** `judgedAt` of a target that is judged on the whole's figure. */
export const WHOLE = 'whole';

export const isValueTarget = (target: Target): target is ValueTarget => 'value' in target;

/** The value that holds for a unit, or for the whole (null): its own if it has one. Null: not assigned yet. */
export function assignedValue(target: ValueTarget, unit: string | null): TargetValue | null {
  return (unit === null ? undefined : target.overrides[unit]) ?? target.value;
}

/** The end of a target that decides: a range is a commitment to its near end. */
export const nearEnd = (value: TargetValue): number => (typeof value === 'number' ? value : value[0]);

/** The value beyond which a target that is met counts as exceeded; null where going beyond is not noted. */
export function farEnd(target: ValueTarget, value: TargetValue): number | null {
  if (typeof value !== 'number') return value[1];
  return target.comparator === '>=' && target.noteExceeded === true ? value : null;
}

/** True where what had been reached before the programme's year counts, too. */
export const carriesIn = ({ window }: Target): boolean => window !== 'year';

/** True for a target that is reached from above: `≤`, `<`, or a range whose far end is below its near end. */
export function isLimit(target: ValueTarget, value: TargetValue): boolean {
  if (typeof value !== 'number') return value[1] < value[0];
  return target.comparator === '<=' || target.comparator === '<';
}
