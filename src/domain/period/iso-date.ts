/** A calendar day, `2023-10-31`. Days compare as strings. */
export type IsoDate = string & { readonly __isoDate?: never };

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar, set so that days after 28/2/1900 come out right. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** The day, or null when there is no such day in the calendar. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The day of an Excel serial number (days since 30/12/1899; a time of day is dropped). */
export function fromSerial(serial: number): IsoDate {
  return new Date(EXCEL_EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The Excel serial number of a day. */
export function toSerial(date: IsoDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - EXCEL_EPOCH) / MILLISECONDS_A_DAY;
}

export const dayAfter = (day: IsoDate): IsoDate => fromSerial(toSerial(day) + 1);

const WRITTEN = [
  /^(?:ngày )?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<day>\d{1,2})$/,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2})[/.-](?<year>\d{4})$/,
];

/** Reads a day as Vietnamese offices write it: day before month, or the year first. Null when it is none of these. */
export function parseDate(text: string): IsoDate | null {
  for (const pattern of WRITTEN) {
    const parts = pattern.exec(text)?.groups;
    if (!parts) continue;
    const year = Number(parts['year']);
    return isoDate(year < 100 ? 2000 + year : year, Number(parts['month']), Number(parts['day']));
  }
  return null;
}
