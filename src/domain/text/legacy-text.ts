import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './legacy-encodings';
import { remembered } from './remembered';
import { isSyllable } from './vietnamese-syllable';

/** Text found to be in the encoding of an old font, and what it says. */
export interface LegacyText {
  readonly encoding: LegacyEncoding;
  /** In Unicode, composed. */
  readonly text: string;
}

/** Letters and signs of Western Europe are all that an old encoding can hold; Unicode's own letters rule it out. */
const WESTERN = /[\u00a1-\u00ff]/;
const BEYOND = /[\u0100-\uffff]/;
const mayBeLegacy = (text: string): boolean => WESTERN.test(text) && !BEYOND.test(text);
/** Most marked words must read as Vietnamese; some are names of other tongues, or slips. */
const ENOUGH = 0.7;

/**
 * Recognises text in TCVN3 (.VnTime) or VNI by its words: what is no Vietnamese as it stands but is Vietnamese when it
 * is decoded. Null for everything else, above all for what can be read as it is.
 */
export function legacyText(text: string): LegacyText | null {
  return mayBeLegacy(text) ? recognised(text) : null;
}

const recognised = remembered((text): LegacyText | null => {
  const words = markedWords(text);
  const asItIs = words.filter(isSyllable).length;
  if (words.length === 0 || asItIs === words.length) return null;
  const counts = LEGACY_ENCODINGS.map(
    (encoding) => words.filter((word) => isSyllable(decodeLegacy(word, encoding))).length,
  );
  const most = Math.max(...counts);
  if (most <= asItIs || most / words.length < ENOUGH) return null;
  const [encoding, another] = LEGACY_ENCODINGS.filter((_, i) => counts[i] === most);
  // A short text may be Vietnamese in either font: then it stays as it is.
  if (!encoding || another) return null;
  return { encoding, text: inItsCase(decodeLegacy(text, encoding)) };
});

/** What the text can also mean, for comparison with a text that is known: `hé` is `hộ` in an old font. */
export function legacyReadings(text: string): readonly string[] {
  return mayBeLegacy(text) ? LEGACY_ENCODINGS.map((encoding) => decodeLegacy(text, encoding)) : [];
}

/** Words with a letter or sign that plain English has not; numbers and single signs say nothing. */
function markedWords(text: string): readonly string[] {
  return text
    .split(/[\s!-/:-@[-`{-~\u00a0]+/)
    .filter((word) => word.length > 1 && WESTERN.test(word) && /[a-z]/i.test(word) && !/\d/.test(word));
}

/** The capital fonts of TCVN3 (.VnTimeH) have the codes of small letters: words in capitals stay so. */
const inItsCase = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const plain = word.replace(/[^A-Za-z]/g, '');
    return plain.length > 1 && plain === plain.toUpperCase() ? word.toUpperCase() : word;
  });
