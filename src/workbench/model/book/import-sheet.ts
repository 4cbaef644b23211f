/** Sheets taken over from another workbook. */
import { assertStructureOpen } from '../cells/locks';
import { tokenize } from '../formula/lexer';
import { Row } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';
import { styleTranslator } from '../style/foreign-style';
import type { Book } from './book';
import { refuse } from './book-error';
import { addSheet } from './sheets';

/**
 * Adds a copy of another workbook's sheet: values, looks, sizes, merges, print set-up, what is hidden. Formulas that look no
 * further than their own sheet stay formulas; the others leave their values, since what they point at does not come along.
 * Rules, charts, tables and links do not come along either.
 */
export function importSheet(book: Book, source: Sheet, name: string, position = book.sheets.length): Sheet {
  source.book.calculation.settle();
  const copy = addSheet(book, name, position);
  const styleOf = styleTranslator(source.book, book);
  copy.rows = source.rows.map((row) => (row ? importRow(row, styleOf) : undefined));
  for (const run of source.columns.all) {
    const { width, hidden, style, outlineLevel } = run;
    const own = style === null ? null : styleOf(style);
    copy.columns.change(run.first, run.last, () => ({ width, hidden, style: own, outlineLevel }));
  }
  const { defaultRowHeight, defaultColumnWidth, visibility, hasArrays } = source;
  Object.assign(copy, { defaultRowHeight, defaultColumnWidth, visibility, hasArrays });
  copy.merges = [...source.merges];
  Object.assign(copy.page, structuredClone(source.page));
  Object.assign(copy.view, structuredClone(source.view));
  book.calculation.forgetFormulas();
  return copy;
}

function importRow(row: Row, styleOf: (id: number) => number): Row {
  const made = new Row();
  made.values.push(...row.values);
  made.styles.push(...row.styles.map((style) => (style === undefined ? undefined : styleOf(style))));
  const { height, customHeight, hidden, outlineLevel, style } = row;
  Object.assign(made, { height, customHeight, hidden, outlineLevel, style: style === null ? null : styleOf(style) });
  for (const [column, formula] of row.formulas ?? []) if (isLocal(formula.text)) made.setFormula(column, formula);
  return made;
}

/** Names, tables and other sheets are all beyond a sheet's own cells. */
const isLocal = (formula: string): boolean =>
  tokenize(formula).every((token) => {
    if (token.kind === 'reference') return token.reference.sheets === null;
    if (token.kind === 'name') return /^(?:true|false)$/i.test(token.name);
    return token.kind !== 'structured' && token.kind !== 'lost';
  });

/** Puts the values in the place of all formulas of a sheet. */
export function keepValues(sheet: Sheet): void {
  sheet.book.calculation.settle();
  for (const row of sheet.rows) if (row) row.formulas = null;
  sheet.hasArrays = false;
  sheet.book.calculation.forgetFormulas();
}

/** Imports sheets of another workbook, all or those named; names that are taken get a number. */
export function importSheets(book: Book, source: Book, names: readonly string[], position: number): Sheet[] {
  assertStructureOpen(book);
  const wanted =
    names.length === 0
      ? source.sheets
      : names.map((name) => source.findSheet(name) ?? refuse('not-found', `The other workbook has no sheet ${name}.`));
  return wanted.map((sheet, i) => importSheet(book, sheet, freeName(book, sheet.name), position + i));
}

function freeName(book: Book, name: string): string {
  if (!book.findSheet(name)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!book.findSheet(candidate)) return candidate;
  }
}
