/** Formulas rewritten when what they refer to is renamed, moved or taken away. */
import { quoteSheetName } from '../geometry/address';
import { foldName } from '../book/book';
import type { Place } from '../geometry/rect';
import { tokenize, type Token } from './lexer';
import { areaOfReference, formatReference, movedReference, turnedReference, withArea } from './reference';
import type { Reference, ReferencedSheets } from './reference';
import { shiftRect, type Shift } from './shift';

/** The formula with every token replaced for which `change` gives another text. */
function rewrite(formula: string, change: (token: Token) => string | null): string {
  return tokenize(formula)
    .map((token) => change(token) ?? token.text)
    .join('');
}

/** For a formula copied by so many rows and columns. */
export const moveFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : rewrite(formula, (token) => {
        if (token.kind !== 'reference') return null;
        const moved = movedReference(token.reference, rows, columns);
        return moved ? formatReference(moved) : '#REF!';
      });

/** For a formula copied on its side, from a block that begins at `from` to one that begins at `to`. */
export const turnFormula = (formula: string, from: Place, to: Place): string =>
  rewrite(formula, (token) => {
    if (token.kind !== 'reference') return null;
    const turned = turnedReference(token.reference, from, to);
    return turned ? formatReference(turned) : '#REF!';
  });

/** For cells inserted or deleted on the sheet named `shifted`; `home` is the sheet of the formula itself. */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  if (home !== shifted && !mentions(formula, shifted)) return formula;
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference' || !refersTo(token.reference, home, shifted)) return null;
    const area = areaOfReference(token.reference);
    const moved = shiftRect(area, shift);
    if (!moved) return '#REF!';
    return moved === area ? null : formatReference(withArea(token.reference, moved));
  });
}

/** Whether the text of a formula could name the sheet: a quick look, since most do not. */
const mentions = (formula: string, sheetName: string): boolean =>
  formula.includes('!') && foldName(formula).includes(foldName(sheetName).replaceAll("'", "''"));

function refersTo({ sheets }: Reference, home: string, sheetName: string): boolean {
  if (!sheets) return foldName(home) === foldName(sheetName);
  // A 3-D reference names the same cells on many sheets; Excel moves it with none of them.
  return !sheets.external && sheets.first === sheets.last && foldName(sheets.first) === foldName(sheetName);
}

export function renameSheetInFormula(formula: string, before: string, after: string): string {
  if (!mentions(formula, before)) return formula;
  const rename = (name: string) => (foldName(name) === foldName(before) ? after : name);
  return rewrite(formula, (token) => {
    const sheets = sheetsOfToken(token);
    if (!sheets || sheets.external) return null;
    const [first, last] = [rename(sheets.first), rename(sheets.last)];
    if (first === sheets.first && last === sheets.last) return null;
    return `${formatSheets(first, last)}!${token.text.slice(sheets.text.length)}`;
  });
}

const formatSheets = (first: string, last: string): string => {
  if (first === last) return quoteSheetName(first);
  const both = `${first}:${last}`;
  return quoteSheetName(first) === first && quoteSheetName(last) === last ? both : `'${both.replaceAll("'", "''")}'`;
};

const sheetsOfToken = (token: Token): ReferencedSheets | null => {
  if (token.kind === 'reference') return token.reference.sheets;
  return token.kind === 'lost' || token.kind === 'name' ? token.sheets : null;
};

/**
 * For a sheet that was deleted. A 3-D reference that ends at it draws in to `neighbour`, the next sheet inside;
 * null when it has no other sheet.
 */
export function dropSheetFromFormula(
  formula: string,
  sheetName: string,
  neighbour: (end: string) => string | null,
): string {
  if (!mentions(formula, sheetName)) return formula;
  const gone = foldName(sheetName);
  return rewrite(formula, (token) => {
    const sheets = sheetsOfToken(token);
    if (!sheets || sheets.external) return null;
    const [first, last] = [foldName(sheets.first), foldName(sheets.last)];
    if (first !== gone && last !== gone) return null;
    const inside = first === last ? null : neighbour(first === gone ? sheets.last : sheets.first);
    if (inside === null) return '#REF!';
    const ends = first === gone ? [inside, sheets.last] : [sheets.first, inside];
    return `${formatSheets(ends[0] ?? inside, ends[1] ?? inside)}!${token.text.slice(sheets.text.length)}`;
  });
}

export const renameTableInFormula = (formula: string, before: string, after: string): string =>
  rewrite(formula, (token) => {
    const table = token.kind === 'structured' ? token.table : token.kind === 'name' ? token.name : null;
    if (table === null || foldName(table) !== foldName(before)) return null;
    return token.kind === 'structured' ? after + token.rest : after;
  });

/** Renames a column of a table; `home` tells that the formula stands inside that table, where the table may go unnamed. */
export const renameColumnInFormula = (
  formula: string,
  table: { readonly name: string; readonly home: boolean },
  before: string,
  after: string,
): string => {
  const [old, renamed] = [escapeColumn(before), escapeColumn(after)];
  return rewrite(formula, (token) => {
    if (token.kind !== 'structured') return null;
    const isTable = token.table === '' ? table.home : foldName(token.table) === foldName(table.name);
    if (!isTable) return null;
    const rest = token.rest
      .replaceAll(`[${old}]`, `[${renamed}]`)
      .replaceAll(`[@${old}]`, /[\s[\]#']/.test(after) ? `[@[${renamed}]]` : `[@${renamed}]`);
    return rest === token.rest ? null : token.table + rest;
  });
};

const escapeColumn = (name: string): string => name.replace(/[[\]#']/g, "'$&");

export const renameNameInFormula = (formula: string, before: string, after: string): string =>
  rewrite(formula, (token) => {
    if (token.kind !== 'name' || foldName(token.name) !== foldName(before)) return null;
    return (token.sheets?.text ?? '') + after;
  });

/** The reference that a whole formula is, such as a name's `Sheet!$A$1:$B$2`; null when it is anything else. */
export function soleReference(formula: string): Reference | null {
  const [token, ...more] = tokenize(formula.trim());
  return token?.kind === 'reference' && more.length === 0 ? token.reference : null;
}
