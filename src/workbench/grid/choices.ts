import { rect, validationOf, type Place, type Rect, type Sheet } from '../model';
import { cellsNamed } from './links';

/** What may be chosen in a cell with a list, as texts to be typed; null where there is none. */
export function choicesAt(sheet: Sheet, { row, column }: Place): readonly string[] | null {
  const rule = validationOf(sheet, rect(row, column));
  if (rule?.type !== 'list' || !rule.dropDown) return null;
  const literal = /^"((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1];
  if (literal !== undefined)
    return literal
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
  const source = cellsNamed(sheet, rule.formula1);
  return source ? textsOf(source.sheet, source.area) : null;
}

function textsOf(sheet: Sheet, area: Rect): readonly string[] {
  const stored = sheet.storedPart(area);
  if (!stored) return [];
  const texts: string[] = [];
  for (let row = stored.top; row < stored.top + stored.rows; row++) {
    for (let column = stored.left; column < stored.left + stored.columns; column++) {
      const value = sheet.valueAt(row, column);
      if (value !== null && typeof value !== 'object') texts.push(String(value));
    }
  }
  return texts;
}

/** What the sheet tells who comes to the cell. */
export function promptAt(
  sheet: Sheet,
  { row, column }: Place,
): { readonly title: string; readonly message: string } | null {
  const rule = validationOf(sheet, rect(row, column));
  if (!rule?.prompt.show || (rule.prompt.title === '' && rule.prompt.message === '')) return null;
  return rule.prompt;
}
