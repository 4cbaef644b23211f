/** A sheet copied within its workbook. */
import { copyOf } from '../chart/chart';
import { assertStructureOpen } from '../cells/locks';
import { renameSheetInFormula, renameTableInFormula } from '../formula/rewrite';
import { Row } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';
import type { Table } from '../table/table';
import type { Book } from './book';
import { rewriteSheetFormulas } from './every-formula';

/**
 * Copies cells, looks, rules, charts, tables (under new names), print setup, protection and the sheet's own names.
 * Custom properties are not copied, as in Excel; drawings and charts that are only passed on, and comments, are not either.
 */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { book } = sheet;
  assertStructureOpen(book);
  book.calculation.settle();
  const copy = book.insertSheet(copyName(book, sheet.name), position);
  copyCellsTo(copy, sheet);
  copyAttachments(copy, sheet);
  const tables = copyTables(copy, sheet);
  for (const name of book.names.filter(({ scope }) => scope === sheet)) book.names.push({ ...name, scope: copy });
  // What the sheet said of itself, the copy says of itself.
  rewriteSheetFormulas(copy, (formula) => renamed(formula, sheet.name, copy.name, tables));
  for (const name of book.names) {
    if (name.scope === copy) name.formula = renamed(name.formula, sheet.name, copy.name, tables);
  }
  book.calculation.namesChanged();
  book.changes.tell({ kind: 'sheet-added', sheet: copy, origin: book.changes.origin });
  return copy;
}

const renamed = (formula: string, before: string, after: string, tables: ReadonlyMap<string, string>): string => {
  const own = renameSheetInFormula(formula, before, after);
  return [...tables].reduce((text, [old, name]) => renameTableInFormula(text, old, name), own);
};

function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!book.findSheet(candidate)) return candidate;
  }
}

function copyCellsTo(copy: Sheet, sheet: Sheet): void {
  copy.rows = sheet.rows.map((row) => {
    if (!row) return undefined;
    const made = new Row();
    made.values.push(...row.values);
    made.styles.push(...row.styles);
    made.formulas = row.formulas && new Map(row.formulas);
    made.richText = row.richText && new Map(row.richText);
    const { height, customHeight, hidden, style, outlineLevel } = row;
    return Object.assign(made, { height, customHeight, hidden, style, outlineLevel });
  });
  for (const run of sheet.columns.all) {
    const { width, hidden, style, outlineLevel } = run;
    copy.columns.change(run.first, run.last, () => ({ width, hidden, style, outlineLevel }));
  }
  copy.hasArrays = sheet.hasArrays;
}

function copyAttachments(copy: Sheet, sheet: Sheet): void {
  const { tabColor, defaultRowHeight, defaultColumnWidth, protection } = sheet;
  Object.assign(copy, { tabColor, defaultRowHeight, defaultColumnWidth, protection });
  copy.merges = [...sheet.merges];
  copy.hyperlinks = [...sheet.hyperlinks];
  copy.validations = [...sheet.validations];
  copy.conditionalFormats = sheet.conditionalFormats.map((rule) => ({ ...rule, id: String(sheet.book.number()) }));
  copy.charts = sheet.charts.map((chart) => copyOf(chart, String(sheet.book.number())));
  Object.assign(copy.page, structuredClone(sheet.page));
  Object.assign(copy.view, structuredClone(sheet.view));
}

/** The names of the tables before and after. */
function copyTables(copy: Sheet, sheet: Sheet): Map<string, string> {
  const names = new Map<string, string>();
  copy.tables = sheet.tables.map((table): Table => {
    const stem = table.name.replace(/\d+$/, '');
    let number = 2;
    const isTaken = (name: string) =>
      (copy.book.findTable(name) ?? copy.book.findName(name, null)) !== null || [...names.values()].includes(name);
    while (isTaken(stem + String(number))) number++;
    names.set(table.name, stem + String(number));
    const columns = table.columns.map((column) => ({ ...column }));
    return { ...table, id: copy.book.number(), sheet: copy, name: stem + String(number), columns };
  });
  return names;
}
