import { remembered } from '../text/remembered';
import { looseKey, textKey } from '../text/text-key';
import { COLUMNS, HEADING_ALIASES, HEADINGS, type Column } from './form-words';

/** Which heading a cell's text is, and whether it is spelt as in the form. */
export interface HeadingMatch {
  readonly column: Column;
  readonly asPrinted: boolean;
}

const printed = new Map(COLUMNS.map((column) => [textKey(HEADINGS[column]), column]));
const loose = new Map(
  COLUMNS.flatMap((column) =>
    [looseKey(HEADINGS[column]), ...HEADING_ALIASES[column]].map((key) => [key, column] as const),
  ),
);
/** Long headings may differ by this many letters; short ones would be taken for each other. */
const SLIPS = 2;
const LONG = 9;

/** The heading a text stands for, or null. A slip of the pen is forgiven only where a single heading is meant. */
export const matchHeading = remembered((text): HeadingMatch | null => {
  const exact = printed.get(textKey(text));
  if (exact) return { column: exact, asPrinted: true };
  const key = looseKey(text);
  const spelt = loose.get(key) ?? nearest(key);
  return spelt ? { column: spelt, asPrinted: false } : null;
});

function nearest(key: string): Column | undefined {
  if (key.length < LONG || key.length > 40) return undefined;
  const near = COLUMNS.filter((column) => distance(looseKey(HEADINGS[column]), key) <= SLIPS);
  return near.length === 1 ? near[0] : undefined;
}

/** Levenshtein's distance: letters added, lost or changed. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > SLIPS) return SLIPS + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      current.push(Math.min(changed, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? SLIPS + 1;
}
