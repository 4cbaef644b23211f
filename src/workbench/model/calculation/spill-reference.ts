/**
 * `D1#`, the whole of what the formula in D1 spills into: written out, since the engine does not know the sign. Nor does it
 * know `Sheet1!#REF!`.
 */
import { tokenize } from '../formula/lexer';
import { areaOfReference } from '../formula/reference';
import { formatAddress } from '../geometry/address';
import type { Sheet } from '../sheet/sheet';
import type { SheetArea } from './precedents';

/** The formula without the sign, and the areas that it stood for when the arrays last spilled. */
export function resolveSpills(formula: string, home: Sheet): { readonly text: string; readonly areas: SheetArea[] } {
  const areas: SheetArea[] = [];
  if (!formula.includes('#')) return { text: formula, areas };
  const tokens = tokenize(formula);
  const pieces = tokens.map((token, i) => {
    if (token.kind === 'lost') return '#REF!';
    if (token.kind === 'other' && token.text === '#' && tokens[i - 1]?.kind === 'reference') return '';
    if (token.kind !== 'reference' || tokens[i + 1]?.text !== '#') return token.text;
    const { sheets } = token.reference;
    const sheet = sheets ? home.book.findSheet(sheets.first) : home;
    const anchor = areaOfReference(token.reference);
    const area = sheet?.formulaAt(anchor.top, anchor.left)?.array?.area;
    if (!sheet || !area) return '#REF!';
    areas.push({ sheet, area });
    return (sheets?.text ?? '') + formatAddress(area);
  });
  return { text: pieces.join(''), areas };
}
