import { parseDecimal } from '../../domain/number/number-text';
import type { TargetValue } from '../../domain/programme/target';

/** A target's value as typed, one number or the two ends of a range; null where one of them is none. */
export function readPlan(typed: readonly string[], percentage: boolean): TargetValue | null {
  const numbers = typed.map((text) => readNumber(text.trim(), percentage));
  const [near, far] = numbers;
  if (near === null || near === undefined || far === null) return null;
  return far === undefined ? near : [near, far];
}

/** `90%` and `90` are 0.9 where a percentage is asked for. */
function readNumber(text: string, percentage: boolean): number | null {
  if (!percentage) return parseDecimal(text);
  const number = parseDecimal(text.replace(/\s*%$/, ''));
  return number === null ? null : Number((number / 100).toPrecision(15));
}
