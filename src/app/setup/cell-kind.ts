import { fromSerial, isoDate, parseDate } from '../../domain/period/iso-date';
import { parseDecimal } from '../../domain/number/number-text';
import { looseKey, textKey } from '../../domain/text/text-key';
import { numberKind } from '../../domain/report/number-format';
import { formatNumber } from '../../locales/format-number';
import type { StyleName } from '../sheets/styles';
import type { CellContent } from '../workbook/sheet-content';
import type { Refusal } from '../../domain/programme/refusal';

/** What a person typed: a value that is not blank, and how Excel shows it. */
export interface TypedCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

export type CellReading = { readonly value: unknown } | { readonly refusal: Refusal };

/** How one kind of thing stands in a cell, and is read back. */
export interface CellKind {
  /** Null: no cell says this. */
  readonly write: (value: unknown) => CellContent;
  readonly read: (cell: TypedCell) => CellReading;
  readonly style: (value: unknown) => StyleName;
  /** The words to choose from, where there are few. */
  readonly choices?: readonly string[];
}

const refuse = (refusal: Refusal): CellReading => ({ refusal });
const typedText = ({ value }: TypedCell): string => String(value).normalize('NFC').trim();

export const TEXT: CellKind = {
  write: (value) => (typeof value === 'string' ? value : null),
  read: (cell) => ({ value: typedText(cell) }),
  style: () => 'inputText',
};

export const NUMBER: CellKind = {
  write: (value) => (typeof value === 'number' ? value : null),
  read: ({ value }) => {
    const number = typeof value === 'number' ? value : parseDecimal(textKey(String(value)));
    return number === null ? refuse({ why: 'not-a-number' }) : { value: number };
  },
  style: (value) => (Number.isInteger(value) ? 'input' : 'inputDecimal'),
};

/** Stands as 90 %, and is kept as 0.9. A plain 90 is more likely 90 % than 9000 %: it is asked about. */
export const PERCENTAGE: CellKind = {
  write: NUMBER.write,
  read: ({ value, format }) => {
    const text = textKey(String(value));
    const percent = text.endsWith('%') ? parseDecimal(text.slice(0, -1).trim()) : null;
    if (typeof value === 'string' && percent !== null) return { value: Number((percent / 100).toPrecision(15)) };
    const reading = NUMBER.read({ value, format });
    if (!('value' in reading) || typeof reading.value !== 'number') return reading;
    if (numberKind(format) === 'percent' || Math.abs(reading.value) <= 1) return reading;
    return refuse({ why: 'not-a-percentage', meant: `${formatNumber(reading.value, 'vi')}%` });
  },
  style: (value) => (typeof value === 'number' && !Number.isInteger(value * 100) ? 'inputPercent2' : 'inputPercent'),
};

export const DATE: CellKind = {
  write: (value) => (typeof value === 'string' && isDay(value) ? { date: value } : null),
  read: ({ value }) => {
    const day =
      typeof value === 'number' && value >= 1 && value < 2_958_466
        ? fromSerial(value)
        : parseDate(textKey(String(value)));
    return day === null ? refuse({ why: 'not-a-date' }) : { value: day };
  },
  style: () => 'inputDate',
};

function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** One of a few words. Spelling without accents is understood, and so is the code that a file has in its place. */
export function oneOf(words: Readonly<Record<string, string>>): CellKind {
  const choices = Object.values(words);
  const byKey = new Map(Object.entries(words).flatMap(([code, word]) => [[looseKey(word), code] as const]));
  return {
    write: (value) => (typeof value === 'string' ? (words[value] ?? null) : null),
    read: (cell) => {
      const text = typedText(cell);
      const code = byKey.get(looseKey(text)) ?? (text in words ? text : undefined);
      return code === undefined ? refuse({ why: 'not-one-of', allowed: choices }) : { value: code };
    },
    style: () => 'inputList',
    choices,
  };
}

/** Yes, or nothing. */
export function yes(word: string): CellKind {
  return {
    write: (value) => (value === true ? word : null),
    read: (cell) =>
      looseKey(typedText(cell)) === looseKey(word) ? { value: true } : refuse({ why: 'not-one-of', allowed: [word] }),
    style: () => 'inputList',
    choices: [word],
  };
}

/** Another kind, with one word beside it for a value of its own. */
export function orWord(kind: CellKind, value: unknown, word: string): CellKind {
  return {
    ...kind,
    write: (given) => (given === value ? word : kind.write(given)),
    read: (cell) => (looseKey(typedText(cell)) === looseKey(word) ? { value } : kind.read(cell)),
  };
}

/** Several of a kind, divided by semicolons. */
export function several(kind: CellKind): CellKind {
  return {
    write: (value) => {
      if (!Array.isArray(value) || value.length === 0) return null;
      const words = value.map((item: unknown) => kind.write(item));
      const texts = words.flatMap((word) => (typeof word === 'string' && !/[;\n]/.test(word) ? [word] : []));
      return texts.length === words.length ? texts.join('; ') : null;
    },
    read: ({ value, format }) => {
      const parts = String(value)
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const readings = parts.map((part) => kind.read({ value: part, format }));
      const refused = readings.find((reading) => 'refusal' in reading);
      return refused ?? { value: readings.map((reading) => ('value' in reading ? reading.value : null)) };
    },
    style: () => 'inputText',
  };
}
