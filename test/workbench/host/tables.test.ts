import { setCells } from '../../../src/workbench/model';
import { at, failure, open, run, sheetAt } from './office';

const filled = () => {
  const opened = open(['A', 'B']);
  setCells(sheetAt(opened.book, 0), at('A1:C4'), [
    ['Đơn vị', 'Số', 'Số'],
    ['Văn Yên', 1, 4],
    ['Trấn Yên', 2, 5],
    ['Yên Bình', 3, 6],
  ]);
  return opened;
};

describe('tables', () => {
  test('have parts, columns and rows; headings become texts that differ', async () => {
    filled();
    await run(async (context, sheet) => {
      const table = sheet.tables.add('A1:C4', true).load('id,name,style,showBandedRows');
      table.columns.load('items/name,items/index,items/id');
      table.rows.load('items/values,count');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
        range.load('address'),
      );
      const column = table.columns.getItem('Số2').getDataBodyRange().load('values');
      const onRange = sheet.getRange('B2').getTables().load('items/name');
      const byName = context.workbook.tables.getItemOrNullObject('table1').load('id');
      await context.sync();
      expect([table.name, table.style, table.showBandedRows]).toEqual(['Table1', 'TableStyleMedium2', true]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Đơn vị', 'Số', 'Số2']);
      expect(table.rows.items.map(({ values }) => values[0]?.[0] as unknown)).toEqual([
        'Văn Yên',
        'Trấn Yên',
        'Yên Bình',
      ]);
      expect(parts.map(({ address }) => address)).toEqual(['A!A1:C4', 'A!A1:C1', 'A!A2:C4']);
      expect(column.values).toEqual([[4], [5], [6]]);
      expect([onRange.items.length, byName.id]).toEqual([1, table.id]);
      table.getTotalRowRange().load('address');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    });
  });

  test('structured references follow a new name of the table and of a column', async () => {
    filled();
    await run(async (context, sheet) => {
      const table = sheet.tables.add('A1:C4', true);
      const formula = context.workbook.worksheets.getItem('B').getRange('A1');
      formula.formulas = [['=SUM(Table1[Số])+ROWS(Table1[#All])']];
      formula.load('formulas,values');
      await context.sync();
      expect(formula.values).toEqual([[10]]);
      table.name = 'SoLieu';
      table.columns.getItem('Số').name = 'Lũy kế';
      formula.load('formulas,values');
      const heading = sheet.getRange('B1').load('values');
      await context.sync();
      expect([formula.formulas[0]?.[0], formula.values[0]?.[0], heading.values[0]?.[0]]).toEqual([
        '=SUM(SoLieu[Lũy kế])+ROWS(SoLieu[#All])',
        10,
        'Lũy kế',
      ]);
      sheet.getRange('B1').values = [['Kế hoạch']];
      formula.load('formulas');
      await context.sync();
      expect(formula.formulas[0]?.[0]).toBe('=SUM(SoLieu[Kế hoạch])+ROWS(SoLieu[#All])');
    });
  });

  test('are resized, grow by rows and columns, and push down what is below', async () => {
    const { book } = filled();
    setCells(sheetAt(book, 0), at('A6'), [['dưới bảng']]);
    await run(async (context, sheet) => {
      const table = sheet.tables.add('A1:C4', true);
      table.rows.add(undefined, [
        ['Mù Cang Chải', 7, 8],
        ['Lục Yên', 9, 10],
      ]);
      table.rows.add(0, [['đầu', 0, 0]]);
      table.columns.add(undefined, undefined, 'Ghi chú');
      const range = table.getRange().load('address');
      const below = sheet.getRange('A9').load('values');
      const first = sheet.getRange('A2').load('values');
      const heading = sheet.getRange('D1').load('values');
      await context.sync();
      expect([range.address, below.values[0]?.[0], first.values[0]?.[0], heading.values[0]?.[0]]).toEqual([
        'A!A1:D7',
        'dưới bảng',
        'đầu',
        'Ghi chú',
      ]);
      table.resize('A1:B5');
      range.load('address');
      table.columns.load('count');
      const again = table.getRange().load('address');
      await context.sync();
      expect([again.address, table.columns.count]).toEqual(['A!A1:B5', 2]);
      table.rows.getItemAt(0).delete();
      table.columns.getItemAt(1).delete();
      const last = table.getRange().load('address');
      await context.sync();
      expect(last.address).toBe('A!A1:A4');
      table.resize('A2:B5');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });

  test('do not overlap, share no name, and keep their headings', async () => {
    filled();
    await run(async (context, sheet) => {
      const table = sheet.tables.add('A1:C4', true);
      context.workbook.names.add('tên', '=1');
      await context.sync();
      sheet.tables.add('C4:D6', true);
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
      table.name = 'tên';
      expect((await failure(context.sync())).code).toBe('ItemAlreadyExists');
      sheet.getRange('1:1').delete('Up');
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
      sheet.getRange('A2').insert('Down');
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
    });
  });

  test('without headings get a row of them; converted they leave their cells; deleted they take them', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'A!A1:B3',
        [
          ['Column1', 'Column2'],
          [1, 2],
          [3, 4],
        ],
      ]);
      table.convertToRange();
      sheet.tables.load('count');
      range.load('values');
      await context.sync();
      expect([sheet.tables.count, range.values[1]]).toEqual([0, [1, 2]]);
      sheet.tables.add('A1:B3', true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});
