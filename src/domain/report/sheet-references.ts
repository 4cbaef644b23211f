/** Sheets that a formula names: from one to another in the order of their tabs; mostly both are the same one. */
export interface SheetSpan {
  readonly first: string;
  readonly last: string;
}

/** Quoted, with apostrophes doubled; or a plain word, no part of an error. A bracket begins another workbook's name. */
const NAMED = /'((?:[^'[]|'')+)'!|(?<![\]#\p{L}\p{M}\p{N}_.])([\p{L}\p{M}\p{N}_.]+(?::[\p{L}\p{M}\p{N}_.]+)?)!/gu;

/** The sheets of its own workbook that a formula names, also within a text that it builds an address of. */
export function sheetReferences(formula: string): readonly SheetSpan[] {
  return [...formula.matchAll(NAMED)].map(([, quoted, plain = '']) => {
    const [first = '', last = first] = (quoted?.replaceAll("''", "'") ?? plain).split(':');
    return { first, last };
  });
}
