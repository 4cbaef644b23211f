import { setCells } from '../../../src/workbench/model';
import { at, failure, open, run, sheetAt } from './office';

const filled = () => {
  const opened = open(['A', 'B']);
  setCells(sheetAt(opened.book, 0), at('A1:C3'), [
    ['Kết quả', 'Số', 'Kế hoạch'],
    ['Văn Yên', 1, 4],
    ['Trấn Yên', 2, 5],
  ]);
  return opened;
};

describe('charts', () => {
  test('are found by name and by position, and tell what they show', async () => {
    filled();
    await run(async (context, sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:C3'), 'Columns');
      chart.name = 'Tiến độ';
      chart.title.setFormula('=A!$A$1');
      chart.series.getItemAt(1).delete();
      await context.sync();
      const found = sheet.charts.getItem('Tiến độ').load('name,chartType');
      found.title.load('text,visible');
      found.series.load('items/name');
      const none = sheet.charts.getItemOrNullObject('Khác').load('name');
      sheet.charts.load('count');
      await context.sync();
      expect([found.name, found.chartType, found.title.text, sheet.charts.count]).toEqual([
        'Tiến độ',
        'BarClustered',
        'Kết quả',
        1,
      ]);
      expect([found.series.items.map(({ name }) => name), none.isNullObject]).toEqual([['Series1'], true]);
      chart.delete();
      chart.load('name');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    });
  });

  test('their cells and places move along with rows, sheets’ names, and copies', async () => {
    const { book } = filled();
    await run(async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
      chart.setPosition('E5', 'H9');
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      sheet.name = 'Quý I';
      sheet.copy('End').name = 'Bản sao';
      await context.sync();
    });
    const shown = book.sheets.flatMap(({ name, charts }) =>
      charts.map(({ area, series }) => [name, area, series.map(({ values, categories }) => [values, categories])]),
    );
    expect(shown).toEqual([
      ['Quý I', at('E6:H10'), [["'Quý I'!$B$3:$B$4", "'Quý I'!$A$3:$A$4"]]],
      ['Bản sao', at('E6:H10'), [["'Bản sao'!$B$3:$B$4", "'Bản sao'!$A$3:$A$4"]]],
    ]);
  });

  test('kinds that this host does not draw are refused by name; a protected sheet takes none', async () => {
    filled();
    await run(async (context, sheet) => {
      sheet.charts.add('Pie', sheet.getRange('B2:B3'), 'Columns');
      expect((await failure(context.sync())).message).toBe('This host does not answer charts of the type Pie.');
      sheet.protection.protect();
      sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
      expect((await failure(context.sync())).code).toBe('AccessDenied');
    });
  });
});

test('page breaks stand before rows, and move along with them', async () => {
  const { book } = filled();
  await run(async (context, sheet) => {
    sheet.horizontalPageBreaks.add('A3');
    sheet.getRange('1:1').insert('Down');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([3]);
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(sheetAt(book, 0).page.breaks.rows).toEqual([]);
});
test('page breaks stand before columns, too, and move along with them', async () => {
  const { book } = filled();
  await run(async (context, sheet) => {
    sheet.horizontalPageBreaks.add('A3');
    sheet.verticalPageBreaks.add('C1');
    sheet.getRange('A:A').insert('Right');
    sheet.verticalPageBreaks.load('items/columnIndex');
    await context.sync();
    expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([3]);
    sheet.horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(sheetAt(book, 0).page.breaks).toEqual({ rows: [], columns: [3] });
});
