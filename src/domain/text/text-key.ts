import { remembered } from './remembered';

/**
 * Keys under which two spellings of the same words are found equal.
 * District forms come with composed and decomposed accents, no-break spaces, line breaks and changed case.
 */

/** Every kind of space that Word, Excel and Zalo leave in a cell, zero-width ones included. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/gu;

/** Text without spaces at its ends, every run of spaces inside being one plain space. */
export function trimSpaces(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** True for text that shows nothing at all. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most text begins with a plain letter or digit, which settles it.
  return !(first > 0x20 && first < 0x7f) && trimSpaces(text) === '';
}

/** Case, composition of accents and spaces do not matter; a closing colon neither. */
export const textKey = remembered((text) => trimSpaces(text.normalize('NFC')).toLowerCase().replace(/ ?:$/, ''));

/** As {@link textKey}, but accents and punctuation do not matter either: `Luỹ  kế (số đạt)` → `luy ke so dat`. */
export const looseKey = remembered((text) =>
  textKey(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);
