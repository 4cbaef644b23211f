import type { IsoDate } from '../period/iso-date';
import { periodEnd, type Period } from '../period/period';

/** A year's plan is still followed in the first months of the next; later, whoever opens it looks back. */
const FOLLOWED_UNTIL = '-03-31';

/** The day as of which tasks are looked at unless somebody chooses another: today, or the end of the period looked back at. */
export const usualDay = (period: Period, today: IsoDate): IsoDate =>
  today <= `${period.year + 1}${FOLLOWED_UNTIL}` ? today : periodEnd(period);
