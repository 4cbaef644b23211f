/** All that a workbook holds as plain data, so that two workbooks can be compared. Numbers that only serve the program are left out. */
import { columnName, type Book, type Sheet } from '../../../src/workbench/model';

const rowsOf = (sheet: Sheet): unknown[] =>
  sheet.rows.flatMap((row, number) => {
    if (!row) return [];
    const cells = Array.from({ length: row.width }, (_, column) => cellOf(sheet, number, column)).filter(
      (cell) => cell.value !== undefined || cell.formula !== undefined || cell.style !== undefined,
    );
    const { height, customHeight, hidden, outlineLevel } = row;
    const style = row.style === null ? null : sheet.book.styles.style(row.style);
    if (cells.length === 0 && height === null && !hidden && !style) return [];
    return [{ number, height, customHeight, hidden, outlineLevel, style, cells }];
  });

/** Whether a style is the cell's own or its column's makes no difference; nor what is said of formulas that give one value. */
function cellOf(sheet: Sheet, row: number, column: number) {
  const style = sheet.styleIdAt(row, column);
  const formula = sheet.formulaAt(row, column);
  return {
    at: columnName(column) + String(row + 1),
    value: sheet.rows[row]?.values[column],
    formula: formula ? { text: formula.text, array: formula.array } : undefined,
    richText: sheet.rows[row]?.richText?.get(column),
    style: style === 0 ? undefined : sheet.book.styles.style(style),
  };
}

const sheetOf = (sheet: Sheet): unknown => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColor: sheet.tabColor,
  rows: rowsOf(sheet),
  columns: sheet.columns.all.map((run) => ({
    ...run,
    width: run.width ?? sheet.defaultColumnWidth,
    style: run.style === null ? null : sheet.book.styles.style(run.style),
  })),
  defaults: [sheet.defaultRowHeight, sheet.defaultColumnWidth],
  merges: sheet.merges,
  hyperlinks: sheet.hyperlinks,
  validations: sheet.validations,
  conditionalFormats: sheet.conditionalFormats.map(({ areas, condition, format, stopIfTrue }) => {
    return { areas, condition, format, stopIfTrue };
  }),
  charts: sheet.charts.map((chart) => ({ ...chart, id: '' })),
  tables: sheet.tables.map((table) => ({ ...table, id: 0, sheet: table.sheet.name })),
  properties: [...sheet.properties],
  protection: sheet.protection,
  page: sheet.page,
  view: sheet.view,
});

export const pictureOf = (book: Book): unknown => ({
  sheets: book.sheets.map(sheetOf),
  active: book.active.name,
  names: book.names.map((name) => ({ ...name, scope: name.scope?.name ?? null })),
  settings: [...book.settings],
  properties: book.properties,
  calculationMode: book.calculationMode,
  structureLock: book.structureLock,
  date1904: book.date1904,
});
