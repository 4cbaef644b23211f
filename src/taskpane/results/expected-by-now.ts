import { compare, floor, fromNumber, multiply, ZERO, type Fraction } from '../../domain/number/fraction';
import type { Period } from '../../domain/period/period';
import { isLimit, isValueTarget, nearEnd, WHOLE } from '../../domain/programme/target';
import type { IndicatorSummary, TargetVerdict } from '../../domain/summary/summary';
import { paceShare } from '../../domain/verdict/due';

/** What the pace asks for by the period's end, where a verdict rests on it; else null. */
export function expectedByNow(
  { indicator }: IndicatorSummary,
  { target, value, status }: TargetVerdict,
  period: Period,
): Fraction | null {
  if (status !== 'behind' && status !== 'on-track') return null;
  if (value === null || target.judgedAt !== WHOLE || !isValueTarget(target) || isLimit(target, value)) return null;
  const share = paceShare(indicator, target, period);
  if (share === null) return null;
  const exact = multiply(fromNumber(nearEnd(value)), share);
  const pace = indicator.measure === 'count' ? floor(exact) : exact;
  return compare(pace, ZERO) > 0 ? pace : null;
}
