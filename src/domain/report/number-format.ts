/** What kind of thing a cell's number format says that its number is. */
export type NumberKind = 'plain' | 'percent' | 'date';

const kinds = new Map<string, NumberKind>();

/** Classifies an Excel number format by its first section, literal text left aside. */
export function numberKind(format: string): NumberKind {
  if (format === 'General' || format === '0' || format === '#,##0') return 'plain';
  const known = kinds.get(format);
  if (known) return known;
  const [positive = ''] = format.split(';');
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/General/gi, '');
  const kind = bare.includes('%') ? 'percent' : /[dmyhs]/i.test(bare) ? 'date' : 'plain';
  kinds.set(format, kind);
  return kind;
}
