/** Columns added to tables, renamed, taken out. */
import { refuse } from '../book/book-error';
import { assertAllowed } from '../cells/locks';
import { putCell } from '../cells/set-cells';
import { deleteCells, insertCells } from '../cells/shift-cells';
import { MAX_COLUMNS, rect } from '../geometry/rect';
import { freeColumnName } from './column-names';
import type { Table } from './table';
import { tellTable } from './tables';

/** Adds a column before the one at `index`, or at the end, pushing what stands beside the table to the right. */
export function addTableColumn(table: Table, index: number, name?: string): void {
  const { sheet, area, columns } = table;
  assertAllowed(sheet, null);
  if (index < 0 || index > columns.length) refuse('invalid', `The table ${table.name} has no column ${index}.`);
  if (index < columns.length) {
    insertCells(sheet, { ...area, left: area.left + index, columns: 1 }, 'right');
    if (name !== undefined) renameTableColumn(table, index, name);
    return;
  }
  const right = area.left + area.columns;
  const beside = rect(area.top, right, area.rows, MAX_COLUMNS - right);
  if (sheet.storedPart(beside)) insertCells(sheet, { ...beside, columns: 1 }, 'right');
  const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
  const heading = freeColumnName(
    columns.map((column) => column.name),
    name ?? `Column${columns.length + 1}`,
  );
  table.columns = [
    ...columns,
    { id, name: heading, calculated: '', totalsFunction: 'none', totalsLabel: '', totalsFormula: '' },
  ];
  table.area = { ...area, columns: area.columns + 1 };
  if (table.hasHeaders) putCell(sheet, area.top, right, heading);
  tellTable(sheet);
}

/** The heading's cell and every formula that names the column follow. */
export function renameTableColumn(table: Table, index: number, name: string): void {
  putCell(table.sheet, table.area.top, table.area.left + index, name);
}

export function deleteTableColumn(table: Table, index: number): void {
  if (table.columns.length === 1) refuse('not-allowed', 'The last column of a table cannot be deleted.');
  deleteCells(table.sheet, { ...table.area, left: table.area.left + index, columns: 1 }, 'left');
}
