import { periodEnd, reportingPeriods, type Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import { localDay } from './local-day';

/** The period that a clerk most likely works on: the latest of the programme's year that has ended, else its first. */
export function defaultPeriod({ year, reporting }: Programme, now: Date): Period {
  const today = localDay(now);
  const periods = reportingPeriods(year, reporting);
  const ended = periods.findLast((period) => periodEnd(period) < today);
  const [first] = periods;
  const chosen = ended ?? first;
  if (!chosen) throw new RangeError(`The year ${year} has no reporting periods`);
  return chosen;
}
