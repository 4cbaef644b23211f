import { isoDate, type IsoDate } from '../../domain/period/iso-date';

/** The calendar day of a moment where the person is. */
export function localDay(now: Date): IsoDate {
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('The clock gives no day');
  return day;
}
