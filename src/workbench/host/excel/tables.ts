import { addTable, convertTable, deleteTable, renameTable, resizeTable, type Table } from '../../model';
import { contains, intersects } from '../../model/geometry/rect';
import { bodyAreaOf, headerAreaOf, totalsAreaOf } from '../../model/table/table';
import { tellTable } from '../../model/table/tables';
import { fail, unanswered } from '../error';
import { hostClass, property, type HostObject, type Property } from '../object';
import { Area, areaArgument } from './area';
import { of, type TablesOf } from './targets';

function tablesIn({ book, sheet, on }: TablesOf): Table[] {
  const all = sheet ? sheet.tables : book.sheets.flatMap((each) => each.tables);
  if (!on) return [...all];
  const { rect } = on.area;
  return all.filter((table) => (on.fully ? contains(rect, table.area) : intersects(rect, table.area)));
}

function find(tables: TablesOf, key: string | number): HostObject | null {
  const wanted = String(key).toLowerCase();
  const table = tablesIn(tables).find(({ id, name }) => String(id) === wanted || name.toLowerCase() === wanted);
  return table ? of('Table', table) : null;
}

const items = (tables: TablesOf): HostObject[] => tablesIn(tables).map((table) => of('Table', table));

export const TABLE_COLLECTION = hostClass<Excel.TableCollection, TablesOf>(
  'TableCollection',
  {
    count: property((tables) => tablesIn(tables).length),
    add: ({ book, sheet }, address, hasHeaders) => {
      const { sheet: home, rect } = areaArgument(sheet ?? book.active, address);
      return of('Table', addTable(home, rect, hasHeaders));
    },
    getCount: (tables) => tablesIn(tables).length,
    getItem: (tables, key) => find(tables, key) ?? fail('ItemNotFound'),
    getItemAt: (tables, index) => of('Table', tablesIn(tables)[index] ?? fail('ItemNotFound')),
    getItemOrNullObject: find,
  },
  { items },
);

export const TABLE_SCOPED_COLLECTION = hostClass<Excel.TableScopedCollection, TablesOf>(
  'TableScopedCollection',
  {
    getCount: (tables) => tablesIn(tables).length,
    getFirst: (tables) => of('Table', tablesIn(tables)[0] ?? fail('ItemNotFound')),
    getItem: (tables, key) => find(tables, key) ?? fail('ItemNotFound'),
    getItemOrNullObject: find,
  },
  { items },
);

const shown = (
  name: 'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedColumns' | 'showBandedRows' | 'showFilterButton',
): Property<Table, boolean> =>
  property(
    (table) => table[name],
    (table, value) => {
      table[name] = value;
      tellTable(table.sheet);
    },
  );

const rangeOf = ({ sheet }: Table, area: Area['rect'] | null): HostObject =>
  of('Range', new Area(sheet, area ?? fail('ItemNotFound')));

export const TABLE = hostClass<Excel.Table, Table>(
  'Table',
  {
    id: property(({ id }) => String(id)),
    legacyId: property(({ id }) => String(id)),
    name: property(({ name }) => name, renameTable),
    style: property(
      ({ style }) => style ?? '',
      (table, value) => {
        table.style = value === '' ? null : value;
        tellTable(table.sheet);
      },
    ),
    highlightFirstColumn: shown('highlightFirstColumn'),
    highlightLastColumn: shown('highlightLastColumn'),
    showBandedColumns: shown('showBandedColumns'),
    showBandedRows: shown('showBandedRows'),
    showFilterButton: shown('showFilterButton'),
    showHeaders: property(({ hasHeaders }) => hasHeaders),
    showTotals: property(({ hasTotals }) => hasTotals),
    columns: (table) => of('TableColumnCollection', table),
    rows: (table) => of('TableRowCollection', table),
    worksheet: ({ sheet }) => of('Worksheet', sheet),
    convertToRange: (table) => {
      convertTable(table);
      return rangeOf(table, table.area);
    },
    delete: deleteTable,
    getDataBodyRange: (table) => rangeOf(table, bodyAreaOf(table)),
    getHeaderRowRange: (table) => rangeOf(table, table.hasHeaders ? headerAreaOf(table) : null),
    getRange: (table) => rangeOf(table, table.area),
    getTotalRowRange: (table) => rangeOf(table, table.hasTotals ? totalsAreaOf(table) : null),
    resize: (table, newRange) => {
      const area = areaArgument(table.sheet, newRange);
      if (area.sheet !== table.sheet) fail('InvalidArgument');
      resizeTable(table, area.rect);
    },
    // Filters are not imitated: there is none to clear.
    clearFilters: () => unanswered('Table.clearFilters'),
  },
  { identity: ({ id }) => ({ Id: String(id) }), isAlive: (table) => table.sheet.tables.includes(table) },
);
