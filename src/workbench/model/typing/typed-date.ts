/** Dates and times of day as people type them. */
import { serialOf } from '../value/serial-date';
import type { TypedNumber, TypingLocale } from './locale';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = 'january february march april may june july august september october november december'.split(' ');

export function readDate(typed: string, locale: TypingLocale, thisYear: number): TypedNumber | null {
  const time = readTime(typed);
  if (time) return time;
  const [, dayText = typed, timeText] = /^(\S+) +(\d{1,2}:.*)$/.exec(typed) ?? [];
  const day = readNumericDate(dayText, locale, thisYear) ?? readNamedDate(dayText, thisYear);
  if (!day || timeText === undefined) return day;
  const clock = readTime(timeText);
  return clock && { value: day.value + clock.value, numberFormat: 'm/d/yyyy h:mm' };
}

const shown = (value: number | null, numberFormat: string): TypedNumber | null =>
  value === null ? null : { value, numberFormat };

/** Two digits mean 1930 to 2029. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
};

function readNumericDate(typed: string, { dayFirst }: TypingLocale, thisYear: number): TypedNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  if (iso) return shown(serialOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }), 'm/d/yyyy');
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(typed);
  if (full) {
    const [day, month] = (dayFirst ? [full[1], full[3]] : [full[3], full[1]]).map(Number);
    return shown(serialOf({ year: fullYear(full[4] ?? ''), month: month ?? 0, day: day ?? 0 }), 'm/d/yyyy');
  }
  const pair = /^(\d{1,2})[-/](\d{1,2}|\d{4})$/.exec(typed);
  if (!pair) return null;
  const [, first = '', second = ''] = pair;
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const inThisYear = second.length === 4 ? null : serialOf({ year: thisYear, month, day });
  if (inThisYear !== null) return shown(inThisYear, 'd-mmm');
  // 1/32 and 1/2023 cannot be a day of a month, so they are a month of a year.
  return shown(serialOf({ year: fullYear(second), month: Number(first), day: 1 }), 'mmm-yy');
}

const monthNumber = (word: string): number => {
  const short = MONTHS.indexOf(word.toLowerCase());
  return (short >= 0 ? short : LONG_MONTHS.indexOf(word.toLowerCase())) + 1;
};

function readNamedDate(typed: string, thisYear: number): TypedNumber | null {
  const dayFirst = /^(\d{1,2})[- /]?([A-Za-z]{3,9})(?:[- /,]+(\d{2}|\d{4}))?$/.exec(typed);
  if (dayFirst) {
    const [, day, word = '', year] = dayFirst;
    const parts = { year: year === undefined ? thisYear : fullYear(year), month: monthNumber(word), day: Number(day) };
    return shown(serialOf(parts), year === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  const monthOfYear = /^([A-Za-z]{3,9})[- /]?(\d{2}|\d{4})$/.exec(typed);
  if (!monthOfYear) return null;
  const [, word = '', year = ''] = monthOfYear;
  return shown(serialOf({ year: fullYear(year), month: monthNumber(word), day: 1 }), 'mmm-yy');
}

function readTime(typed: string): TypedNumber | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm]?)?$/.exec(typed);
  if (!match) return null;
  const [, hourText, minutes, seconds, half] = match;
  let hours = Number(hourText);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const value = (hours * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const clock = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, numberFormat: half === undefined ? (hours > 23 ? '[h]:mm:ss' : clock) : `${clock} AM/PM` };
}
