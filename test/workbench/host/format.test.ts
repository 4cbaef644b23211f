import { formatCells, setCells } from '../../../src/workbench/model';
import { at, failure, open, run, sheetAt } from './office';

describe('looks', () => {
  test('are set on every cell of a range, read where all agree, and null where they differ', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.set({
        fill: { color: 'orange' },
        font: { bold: true, italic: true, color: '#123456', name: 'Times New Roman', size: 14, underline: 'Double' },
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        textOrientation: -45,
        protection: { locked: false, formulaHidden: true },
      });
      sheet.getRange('B2').format.font.bold = false;
      range.load('format/*,format/fill/*,format/font/*,format/protection/*');
      await context.sync();
      const { format } = range;
      expect(format.fill.toJSON()).toMatchObject({ color: '#FFA500', pattern: 'Solid' });
      expect(format.font.toJSON()).toMatchObject({
        bold: null,
        italic: true,
        color: '#123456',
        name: 'Times New Roman',
        size: 14,
        underline: 'Double',
      });
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        textOrientation: -45,
      });
      expect([format.protection.locked, format.protection.formulaHidden]).toEqual([false, true]);
      format.fill.clear();
      format.fill.load('color,pattern');
      await context.sync();
      expect([format.fill.color, format.fill.pattern]).toEqual(['#FFFFFF', 'None']);
    });
  });

  test('of whole columns and rows hold for cells written later; where both meet, both hold', async () => {
    const { book } = open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B:C').format.fill.color = '#FF0000';
      sheet.getRange('3:3').format.font.bold = true;
      sheet.getRange('B7').values = [[2]];
      const cells = ['A1', 'B7', 'C3', 'D3', 'D9'].map((address) =>
        sheet.getRange(address).load('format/fill/color,format/font/bold'),
      );
      await context.sync();
      expect(cells.map(({ format }) => [format.fill.color, format.font.bold])).toEqual([
        ['#FFFFFF', false],
        ['#FF0000', false],
        ['#FF0000', true],
        ['#FFFFFF', true],
        ['#FFFFFF', false],
      ]);
    });
    expect(sheetAt(book, 0).rows.length).toBeLessThan(10);
  });

  test('of the whole sheet are kept once, whatever its size', async () => {
    const { book } = open(['A']);
    await run(async (context, sheet) => {
      const everything = sheet.getRange();
      everything.format.font.name = 'Times New Roman';
      everything.format.font.load('name');
      const far = sheet.getRange('XFD1048576').load('format/font/name');
      await context.sync();
      expect([everything.format.font.name, far.format.font.name]).toEqual(['Times New Roman', 'Times New Roman']);
    });
    expect(sheetAt(book, 0).columns.all).toHaveLength(1);
    expect(sheetAt(book, 0).rows).toHaveLength(0);
  });

  test('words and colours that Excel does not know are refused', async () => {
    open(['A']);
    const set = (change: (format: Excel.RangeFormat) => void) =>
      failure(
        run(async (context, sheet) => {
          change(sheet.getRange('A1').format);
          await context.sync();
        }),
      );
    expect((await set((format) => (format.fill.color = 'màu đỏ'))).code).toBe('InvalidArgument');
    expect((await set((format) => (format.horizontalAlignment = 'Middle' as 'Center'))).code).toBe('InvalidArgument');
  });

  test('1,000 sheets of formats share a few styles', () => {
    const { book } = open(['A']);
    const sheet = sheetAt(book, 0);
    for (let row = 0; row < 1000; row++) {
      formatCells(sheet, at(`A${row + 1}`), { font: { bold: row % 2 === 0 }, numberFormat: '0.0' });
    }
    expect(book.styles.size).toBeLessThan(5);
  });
});

describe('borders', () => {
  test('are drawn around and inside; the neighbour gives its side up', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      sheet.getRange('A2:A3').format.borders.getItem('EdgeRight').style = 'Double';
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const) {
        const border = range.format.borders.getItem(edge);
        border.style = 'Continuous';
        border.color = '#0000FF';
      }
      range.format.borders.getItem('EdgeTop').weight = 'Thick';
      const [top, inside, left, neighbour, single] = [
        range.format.borders.getItem('EdgeTop'),
        range.format.borders.getItem('InsideHorizontal'),
        range.format.borders.getItem('EdgeLeft'),
        sheet.getRange('A2').format.borders.getItem('EdgeRight'),
        sheet.getRange('B3').format.borders.getItem('EdgeRight'),
      ].map((border) => border.load('style,weight,color'));
      await context.sync();
      expect([top?.style, top?.weight, top?.color]).toEqual(['Continuous', 'Thick', '#0000FF']);
      expect(inside?.style).toBe('None');
      expect(left?.style).toBe('Continuous');
      expect(neighbour?.style).toBe('None');
      expect(single?.style).toBe('Continuous');
      range.format.borders.getItem('EdgeTop').style = 'None';
      top?.load('style');
      await context.sync();
      expect(top?.style).toBe('None');
    });
  });
});

describe('sizes', () => {
  test('are points; 64 pixels of standard width are 48 points', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const plain = sheet.getRange('A1').load('format/columnWidth,format/rowHeight,width,height,left,top');
      sheet.getRange('B:C').format.columnWidth = 120;
      sheet.getRange('2:3').format.rowHeight = 30;
      const changed = sheet.getRange('B2:C3').load('format/columnWidth,format/rowHeight,width,height,left,top');
      const mixed = sheet.getRange('A1:B2').load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([plain.format.columnWidth, plain.format.rowHeight, plain.width, plain.height]).toEqual([48, 15, 48, 15]);
      expect([changed.format.columnWidth, changed.format.rowHeight]).toEqual([120, 30]);
      expect([changed.width, changed.height, changed.left, changed.top]).toEqual([240, 60, 48, 15]);
      expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
    });
  });

  test('fit the longest text, and go back to standard', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:A2'), [['ngắn'], ['một dòng chữ dài hơn nhiều']]);
    await run(async (context, sheet) => {
      const column = sheet.getRange('A:A');
      column.format.autofitColumns();
      column.load('format/columnWidth');
      await context.sync();
      expect(column.format.columnWidth).toBeGreaterThan(100);
      column.format.useStandardWidth = true;
      column.load('format/columnWidth');
      await context.sync();
      expect(column.format.columnWidth).toBe(48);
    });
  });
});

describe('properties of many cells at once', () => {
  test('are read as asked for', async () => {
    const { book } = open(['A']);
    formatCells(sheetAt(book, 0), at('B1'), {
      font: { bold: true },
      fill: { pattern: 'solid', color: { rgb: 'FF0000' } },
    });
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      sheet.getRange('2:2').rowHidden = true;
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      expect(cells.value[0]).toEqual([
        { address: 'A!A1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
        { address: 'A!B1', format: { fill: { color: '#FF0000' }, font: { bold: true } } },
      ]);
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
      ]);
      expect(columns.value[1]).toEqual({ columnIndex: 1, format: { columnWidth: 48 } });
    });
  });

  test('are set in one call', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          {
            format: {
              fill: { color: '#00FF00' },
              font: { italic: true },
              borders: { bottom: { style: 'Continuous' } },
            },
          },
          { format: { horizontalAlignment: 'Right', protection: { locked: false } } },
        ],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
      range.setRowProperties([{ format: { rowHeight: 40 } }]);
      const first = sheet
        .getRange('A1')
        .load('format/fill/color,format/font/italic,format/columnWidth,format/rowHeight');
      const bottom = first.format.borders.getItem('EdgeBottom').load('style');
      const second = sheet.getRange('B1').load('format/horizontalAlignment,format/protection/locked,columnHidden');
      await context.sync();
      const { fill, font, columnWidth, rowHeight } = first.format;
      expect([fill.color, font.italic, columnWidth, rowHeight, bottom.style]).toEqual([
        '#00FF00',
        true,
        90,
        40,
        'Continuous',
      ]);
      expect([second.format.horizontalAlignment, second.format.protection.locked, second.columnHidden]).toEqual([
        'Right',
        false,
        true,
      ]);
    });
  });
});
