/** Tables added, resized, renamed, converted back to plain cells, deleted. */
import { foldName } from '../book/book';
import { refuse } from '../book/book-error';
import { rewriteEveryFormula } from '../book/every-formula';
import { clearCells } from '../cells/clear-cells';
import { assertAllowed } from '../cells/locks';
import { insertCells } from '../cells/shift-cells';
import { renameTableInFormula } from '../formula/rewrite';
import { parseAddress } from '../geometry/address';
import { intersects, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { headingsOf } from './headings';
import type { Table } from './table';

const ALLOWED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export function addTable(sheet: Sheet, area: Rect, hasHeaders: boolean): Table {
  assertAllowed(sheet, null);
  if (sheet.tables.some((table) => intersects(table.area, area)))
    refuse('not-allowed', 'A table cannot overlap another.');
  if (sheet.merges.some((merge) => intersects(merge, area)))
    sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  const { book } = sheet;
  if (!hasHeaders) insertCells(sheet, { ...area, rows: 1 }, 'down');
  const whole = hasHeaders ? { ...area, rows: Math.max(2, area.rows) } : { ...area, rows: area.rows + 1 };
  const id = book.number();
  const table: Table = {
    id,
    sheet,
    name: freeTableName(sheet),
    area: whole,
    columns: [],
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
  };
  table.columns = headingsOf(table, []);
  sheet.tables.push(table);
  tellTable(sheet);
  return table;
}

function freeTableName(sheet: Sheet): string {
  let number = 1;
  while (sheet.book.findTable(`Table${number}`) ?? sheet.book.findName(`Table${number}`, null)) number++;
  return `Table${number}`;
}

/** The new area must share the old one's top left cell and keep its headings. */
export function resizeTable(table: Table, area: Rect): void {
  const { sheet } = table;
  assertAllowed(sheet, null);
  if (area.top !== table.area.top || area.rows < 2) refuse('invalid', 'The headings of a table stay in their row.');
  if (!intersects(area, table.area)) refuse('invalid', 'A table must overlap what it was.');
  if (sheet.tables.some((other) => other !== table && intersects(other.area, area))) {
    refuse('not-allowed', 'A table cannot overlap another.');
  }
  const shift = area.left - table.area.left;
  const before = shift < 0 ? [] : table.columns.slice(shift);
  table.area = area;
  table.columns = headingsOf(table, before);
  tellTable(sheet);
}

export function renameTable(table: Table, name: string): void {
  const { book } = table.sheet;
  if (!ALLOWED_NAME.test(name) || parseAddress(name))
    refuse('invalid', `Excel does not allow the table name ${JSON.stringify(name)}.`);
  const holder = book.findTable(name);
  if ((holder && holder !== table) || book.names.some((other) => foldName(other.name) === foldName(name))) {
    refuse('exists', `The name ${name} is taken.`);
  }
  const before = table.name;
  table.name = name;
  rewriteEveryFormula(book, (formula) => renameTableInFormula(formula, before, name));
  tellTable(table.sheet);
}

/** Leaves the cells and their content as they are. */
export function convertTable(table: Table): void {
  assertAllowed(table.sheet, null);
  table.sheet.tables = table.sheet.tables.filter((other) => other !== table);
  tellTable(table.sheet);
}

/** Takes the table and what its cells hold. */
export function deleteTable(table: Table): void {
  convertTable(table);
  clearCells(table.sheet, table.area, 'all');
}

export function tellTable(sheet: Sheet): void {
  sheet.book.calculation.namesChanged();
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
}
