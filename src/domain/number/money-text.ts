import { looseKey, trimSpaces } from '../text/text-key';
import { fromNumber, isWhole, multiply, toNumber } from './fraction';
import { parseDecimal, readNumberText, type TextReading } from './number-text';

/** Vietnamese money words from large to small, in đồng. */
const STEPS = [
  { words: ['ty', 'ti'], dong: 1_000_000_000 },
  { words: ['trieu', 'tr'], dong: 1_000_000 },
  { words: ['nghin', 'ngan'], dong: 1_000 },
  { words: ['dong', 'd', 'vnd'], dong: 1 },
] as const;

/** How many đồng one unit of measure is: `triệu đồng` → 1 000 000. Everything else counts in đồng. */
export function dongPerUnit(unitOfMeasure: string): number {
  const [first] = looseKey(unitOfMeasure).split(' ');
  return STEPS.find((step) => (step.words as readonly string[]).includes(first ?? ''))?.dong ?? 1;
}

/** `value` units of measure in đồng, or null when that is not a whole number of đồng. */
export function toDong(value: number, dong: number): number | null {
  const exact = multiply(fromNumber(value), fromNumber(dong));
  return isWhole(exact) ? toNumber(exact) : null;
}

/** `triệu đồng`, `đồng`; not `cộng đồng`. */
export function isMoney(unitOfMeasure: string): boolean {
  const words = looseKey(unitOfMeasure).split(' ');
  return (
    words.at(-1) === 'dong' && STEPS.some(({ words: known }) => (known as readonly string[]).includes(words[0] ?? ''))
  );
}

/** As of any number; or a number that is clear, but comes to no whole đồng. */
export type MoneyReading = TextReading | { readonly kind: 'part-of-dong'; readonly dong: number };

/**
 * Reads money, in đồng. A bare number counts in the row's unit of measure; words count in themselves:
 * `2 tỷ 791 triệu` → 2 791 000 000. Steps must follow each other, so `1 tỷ 334 đồng` is refused (triệu was forgotten).
 */
export function readMoneyText(text: string, unitOfMeasure: string): MoneyReading {
  const inWords = readMoneyWords(trimSpaces(text.normalize('NFC')));
  if (inWords) return inWords;
  const bare = readNumberText(text, unitOfMeasure);
  if (bare.kind !== 'number') return bare;
  const unit = dongPerUnit(unitOfMeasure);
  const value = toDong(bare.value, unit);
  return value === null ? { kind: 'part-of-dong', dong: bare.value * unit } : { kind: 'number', value };
}

function readMoneyWords(text: string): MoneyReading | null {
  const pairs = [...text.matchAll(/([\d.,]+) ?(\p{L}+)(?: đồng$)?/giu)];
  if (pairs.length === 0 || pairs.map(([whole]) => whole).join(' ') !== text) return null;
  let total = 0;
  let previous = -1;
  for (const [index, [, figure = '', word = '']] of pairs.entries()) {
    const step = STEPS.findIndex(({ words }) => (words as readonly string[]).includes(looseKey(word)));
    const value = parseDecimal(figure);
    if (step < 0 || value === null) return { kind: 'refused' };
    const follows = index === 0 || (step === previous + 1 && value < 1000);
    if (!follows || (pairs.length > 1 && !Number.isInteger(value))) return { kind: 'refused' };
    const unit = STEPS[step]?.dong ?? 1;
    const dong = toDong(value, unit);
    if (dong === null) return { kind: 'part-of-dong', dong: value * unit };
    total += dong;
    previous = step;
  }
  return { kind: 'number', value: total };
}
