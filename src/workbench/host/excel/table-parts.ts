/** Columns and rows of tables. */
import { rect, setCells, type CellInput, type Table } from '../../model';
import { bodyAreaOf } from '../../model/table/table';
import { addTableColumn, deleteTableColumn, renameTableColumn } from '../../model/table/table-columns';
import { addTableRows, deleteTableRows } from '../../model/table/table-rows';
import { fail } from '../error';
import { hostClass, property, type HostObject } from '../object';
import { Area } from './area';
import { wireMatrix } from './range-content';
import { of, type ColumnOf, type RowOf } from './targets';

const columnAt = (table: Table, index: number): HostObject =>
  of('TableColumn', { table, id: (table.columns[index] ?? fail('ItemNotFound')).id });

function findColumn(table: Table, key: number | string): HostObject | null {
  const wanted = String(key).toLowerCase();
  const index = table.columns.findIndex(({ id, name }) => name.toLowerCase() === wanted || String(id) === wanted);
  return index < 0 ? null : columnAt(table, index);
}

type Given = (boolean | string | number)[][] | boolean | string | number | undefined;
/** A single value goes into every cell. */
const matrixOf = (given: Given, rows: number, columns: number): CellInput[][] | null => {
  if (given === undefined) return null;
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => new Array<CellInput>(columns).fill(given));
  return given.length === rows && given.every((row) => row.length === columns) ? given : fail('InvalidArgument');
};

export const TABLE_COLUMN_COLLECTION = hostClass<Excel.TableColumnCollection, Table>(
  'TableColumnCollection',
  {
    count: property(({ columns }) => columns.length),
    add: (table, index, values, name) => {
      const at = index === undefined || index === -1 ? table.columns.length : index;
      const matrix = matrixOf(values, table.area.rows, 1);
      addTableColumn(table, at, name);
      if (matrix) setCells(table.sheet, { ...table.area, left: table.area.left + at, columns: 1 }, matrix);
      if (matrix && name !== undefined) renameTableColumn(table, at, name);
      return columnAt(table, at);
    },
    getCount: ({ columns }) => columns.length,
    getItem: (table, key) => findColumn(table, key) ?? fail('ItemNotFound'),
    getItemAt: columnAt,
    getItemOrNullObject: findColumn,
  },
  { items: (table) => table.columns.map((_, index) => columnAt(table, index)) },
);

const indexOf = ({ table, id }: ColumnOf): number => table.columns.findIndex((column) => column.id === id);
const part = (target: ColumnOf, area: Area['rect'] | null): Area =>
  new Area(target.table.sheet, {
    ...(area ?? fail('ItemNotFound')),
    left: target.table.area.left + indexOf(target),
    columns: 1,
  });
const wholeColumn = (target: ColumnOf): Area => part(target, target.table.area);

export const TABLE_COLUMN = hostClass<Excel.TableColumn, ColumnOf>(
  'TableColumn',
  {
    id: property(({ id }) => id),
    index: property(indexOf),
    name: property(
      (target) => target.table.columns[indexOf(target)]?.name ?? fail('ItemNotFound'),
      (target, name) => renameTableColumn(target.table, indexOf(target), name),
    ),
    values: property(
      (target) => wireMatrix(wholeColumn(target)),
      (target, values) => {
        const area = wholeColumn(target);
        setCells(area.sheet, area.rect, matrixOf(values, area.rect.rows, 1) ?? fail('InvalidArgument'));
      },
    ),
    delete: (target) => deleteTableColumn(target.table, indexOf(target)),
    getDataBodyRange: (target) => of('Range', part(target, bodyAreaOf(target.table))),
    getHeaderRowRange: (target) => of('Range', part(target, { ...target.table.area, rows: 1 })),
    getRange: (target) => of('Range', wholeColumn(target)),
  },
  { identity: ({ id }) => ({ Id: id }), isAlive: (target) => indexOf(target) >= 0 },
);

const bodyRows = (table: Table): number => bodyAreaOf(table)?.rows ?? 0;

export const TABLE_ROW_COLLECTION = hostClass<Excel.TableRowCollection, Table>(
  'TableRowCollection',
  {
    count: property(bodyRows),
    add: (table, index, values) => {
      const columns = table.columns.length;
      const rows = Array.isArray(values) ? values.length : 1;
      const matrix = matrixOf(values, rows, columns);
      const at = index === undefined || index === -1 ? bodyRows(table) : index;
      const made = addTableRows(table, at === bodyRows(table) ? null : at, rows);
      if (matrix) setCells(table.sheet, made, matrix);
      return of('TableRow', { table, index: at });
    },
    getCount: bodyRows,
    getItemAt: (table, index) =>
      index >= 0 && index < bodyRows(table) ? of('TableRow', { table, index }) : fail('ItemNotFound'),
  },
  { items: (table) => Array.from({ length: bodyRows(table) }, (_, index) => of('TableRow', { table, index })) },
);

const rowArea = ({ table, index }: RowOf): Area => {
  const body = bodyAreaOf(table) ?? fail('ItemNotFound');
  return new Area(table.sheet, rect(body.top + index, body.left, 1, body.columns));
};

export const TABLE_ROW = hostClass<Excel.TableRow, RowOf>(
  'TableRow',
  {
    index: property(({ index }) => index),
    values: property(
      (target) => wireMatrix(rowArea(target)),
      (target, values) => {
        const area = rowArea(target);
        setCells(area.sheet, area.rect, matrixOf(values, 1, area.rect.columns) ?? fail('InvalidArgument'));
      },
    ),
    delete: ({ table, index }) => deleteTableRows(table, index, 1),
    getRange: (target) => of('Range', rowArea(target)),
  },
  { isAlive: ({ table, index }) => index < bodyRows(table) },
);
