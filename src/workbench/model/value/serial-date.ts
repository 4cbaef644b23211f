/** Excel's day numbers, without time zones: 1 is 1/1/1900, and 29/2/1900, which never was, is counted as 60. */

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 31);

/** Serial number of a calendar day, or null when there is no such day or Excel cannot hold it (1900 to 9999). */
export function serialOf({ year, month, day }: DateParts): number | null {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (year < 1900 || year > 9999) return null;
  const days = Math.round((time - EPOCH) / DAY);
  return days > 59 ? days + 1 : days;
}

/** Calendar day of a serial number; its fraction (the time of day) is ignored. */
export function datePartsOf(serial: number): DateParts {
  const days = Math.floor(serial);
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (days > 60 ? days - 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial number, time of day included, of the wall-clock time that `date` shows where the program runs. */
export function serialOfLocalTime(date: Date): number {
  const day = serialOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }) ?? 0;
  const milliseconds = ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1000;
  return day + (milliseconds + date.getMilliseconds()) / DAY;
}
