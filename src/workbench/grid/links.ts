import { parseAddress, splitAddress, type Place, type Rect, type Sheet } from '../model';
import { contains, rect } from '../model/geometry/rect';
import { tokenize } from '../model/formula/lexer';
import { areaOfReference } from '../model/formula/reference';

/** A place in the workbook, or an address outside it. */
export type LinkTarget =
  | { readonly kind: 'cells'; readonly sheet: Sheet; readonly area: Rect }
  | { readonly kind: 'outside'; readonly address: string };

/** Where a click on the cell leads; null for a cell without a link. */
export function linkAt(sheet: Sheet, { row, column }: Place): LinkTarget | null {
  const link = sheet.hyperlinks.find(({ area }) => contains(area, rect(row, column)));
  if (link) return link.location === '' ? outside(link.address) : cellsNamed(sheet, link.location);
  const [, target] = /^HYPERLINK\("((?:[^"]|"")*)"/i.exec(sheet.formulaAt(row, column)?.text ?? '') ?? [];
  if (target === undefined) return null;
  const address = target.replaceAll('""', '"');
  return address.startsWith('#') ? cellsNamed(sheet, address.slice(1)) : outside(address);
}

const outside = (address: string): LinkTarget | null =>
  /^https?:/i.test(address) ? { kind: 'outside', address } : null;

/** The cells of an address or of a defined name, as the name box takes them; null where there are none. */
export function cellsNamed(home: Sheet, text: string): Extract<LinkTarget, { kind: 'cells' }> | null {
  const name = home.book.findName(text, home);
  const { sheetName, local } = splitAddress(name ? name.formula : text);
  const sheet = sheetName === null ? home : home.book.findSheet(sheetName);
  const area = parseAddress(local);
  return sheet && area ? { kind: 'cells', sheet, area } : null;
}

/** The first cells that a formula refers to: where its figure comes from. */
export function sourceOf(sheet: Sheet, { row, column }: Place): Extract<LinkTarget, { kind: 'cells' }> | null {
  const formula = sheet.formulaAt(row, column);
  for (const token of formula ? tokenize(formula.text) : []) {
    if (token.kind !== 'reference' || token.reference.sheets?.external) continue;
    const { sheets } = token.reference;
    const source = sheets ? sheet.book.findSheet(sheets.first) : sheet;
    if (source) return { kind: 'cells', sheet: source, area: areaOfReference(token.reference) };
  }
  return null;
}
