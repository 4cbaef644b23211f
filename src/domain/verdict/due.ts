import { add, divide, fromNumber, fromRatio, subtract, ZERO, type Fraction } from '../number/fraction';
import type { IsoDate } from '../period/iso-date';
import { daysInMonth, lastMonth, periodEnd, type Period } from '../period/period';
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
  // Shares are expected by a quarter's end: within a quarter, that of the one before.
  if (pace !== 'linear') return fromNumber(pace[Math.floor(months / 3) - 1] ?? 0);
  const due = dueDate(target, period.year);
  if (target.from === undefined || due === null) return { numerator: BigInt(months), denominator: 12n };
  return shareOf(target.from, due, periodEnd(period));
}

/** How much of the time from a day to another has gone by at a day's end. */
function shareOf(from: IsoDate, due: IsoDate, at: IsoDate): Fraction {
  if (at < from) return ZERO;
  const start = monthsUntil(from, 'beginning');
  return divide(subtract(monthsUntil(at, 'end'), start), subtract(monthsUntil(due, 'end'), start));
}

/** Months, as people count them, up to a day's beginning or end: a quarter is a quarter of a year, however many days it has. */
function monthsUntil(date: IsoDate, edge: 'beginning' | 'end'): Fraction {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const whole = fromNumber(year * 12 + month - 1);
  return add(whole, fromRatio(fromNumber(edge === 'end' ? day : day - 1), fromNumber(daysInMonth(year, month))));
}
