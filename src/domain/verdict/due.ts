import { fromNumber, type Fraction } from '../number/fraction';
import type { IsoDate } from '../period/iso-date';
import { lastMonth, periodEnd, type Period } from '../period/period';
import { isFlow, type Indicator } from '../programme/indicator';
import type { Target } from '../programme/target';

/** The day by which a target must be reached; null for standing duties, which are due every period. */
export function dueDate(target: Target, year: number): IsoDate | null {
  return target.due === 'every-period' ? null : (target.due ?? `${year}-12-31`);
}

/** Due when the period's nominal end is on or after the due date. */
export function isDue(target: Target, period: Period): boolean {
  const due = dueDate(target, period.year);
  return due === null || periodEnd(period) >= due;
}

/** The share of the target's value that is expected by the period's end; null where the target has no pace. */
export function paceShare(indicator: Indicator, target: Target, period: Period): Fraction | null {
  const adds = isFlow(indicator) && (indicator.measure === 'count' || indicator.measure === 'amount');
  const pace = target.pace ?? (adds && target.window === 'year' ? 'linear' : 'none');
  if (pace === 'none') return null;
  const months = lastMonth(period);
  if (pace === 'linear') return { numerator: BigInt(months), denominator: 12n };
  // Shares are expected by a quarter's end: within a quarter, that of the one before.
  return fromNumber(pace[Math.floor(months / 3) - 1] ?? 0);
}
