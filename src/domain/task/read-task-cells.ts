import { fromSerial, parseDate, type IsoDate } from '../period/iso-date';
import type { CellValue } from '../report/grid';
import { looseKey, textKey, trimSpaces } from '../text/text-key';
import { QUARTERS } from './task-words';

/** What one cell says. `unreadable`: something stands there that cannot be understood. */
export type Read<T> = { readonly value: T; readonly unreadable: boolean };
const read = <T>(value: T): Read<T> => ({ value, unreadable: false });
const unreadable = <T>(value: T): Read<T> => ({ value, unreadable: true });

export const textOf = (value: CellValue): string | null => (value === null ? null : trimSpaces(String(value)));

/** `I`, `Quý I`, `1`. */
export function readQuarter(value: CellValue): Read<number | null> {
  if (value === null) return read(null);
  const key = looseKey(String(value)).replace(/^quy /, '').toUpperCase();
  const ordinal = /^[1-4]$/.test(key) ? Number(key) : QUARTERS.indexOf(key as (typeof QUARTERS)[number]) + 1;
  return ordinal > 0 ? read(ordinal) : unreadable(null);
}

/** `4`, `11, 12`: whole numbers from 1 to 12. */
export function readMonths(value: CellValue): Read<readonly number[]> {
  if (value === null) return read([]);
  const parts = String(value).split(/[,;]/).map(trimSpaces);
  if (!parts.every((part) => /^(?:0?[1-9]|1[0-2])$/.test(part))) return unreadable([]);
  return read([...new Set(parts.map(Number))].sort((a, b) => a - b));
}

/** Days that a work plan can speak of; a serial number outside is something else. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** A date of Excel's, or one typed as text. */
export function readDay(value: CellValue): Read<IsoDate | null> {
  if (value === null) return read(null);
  const day = typeof value === 'number' ? fromNumber(value) : parseDate(textKey(String(value)));
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? read(day) : unreadable(null);
}

const fromNumber = (serial: number): IsoDate | null => (serial >= 1 && serial < 2_958_466 ? fromSerial(serial) : null);

/** Names divided by semicolons or line breaks; a comma may be part of a name ("các huyện, thị"). */
export const readNames = (value: CellValue): readonly string[] => divided(value, /[;\n]/);

/** Codes divided by semicolons, commas or line breaks. */
export const readCodes = (value: CellValue): readonly string[] => divided(value, /[;,\n]/);

function divided(value: CellValue, by: RegExp): readonly string[] {
  const parts = value === null ? [] : String(value).split(by).map(trimSpaces);
  return [...new Set(parts.filter((part) => part !== ''))];
}
