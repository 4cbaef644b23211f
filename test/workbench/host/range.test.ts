import { addSheet, setCells, setColumnsHidden, setRowsHidden } from '../../../src/workbench/model';
import { at, failure, open, run, sheetAt } from './office';

const valuesOf = (address: string): Promise<unknown[][]> =>
  run(async (context, sheet) => {
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas) =>
  run(async (context, sheet) => {
    const found = find(sheet).load('address');
    await context.sync();
    return found.isNullObject ? null : found.address;
  });

describe('content', () => {
  test('strings are read as typing is: numbers, dates, percentages, truth values, formulas', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:H1');
      range.values = [['12', '1/2/2023', '95%', 'TRUE', '=A1*2', "'007", '1.234', '2 tỷ']];
      range.load('values,formulas,numberFormat,valueTypes,text');
      await context.sync();
      expect(range.values[0]).toEqual([12, 44928, 0.95, true, 24, '007', 1.234, '2 tỷ']);
      expect(range.formulas[0]?.slice(4, 6)).toEqual(['=A1*2', '007']);
      expect(range.numberFormat[0]?.slice(1, 3)).toEqual(['m/d/yyyy', '0%']);
      expect(range.valueTypes[0]).toEqual([
        'Double',
        'Double',
        'Double',
        'Boolean',
        'Double',
        'String',
        'Double',
        'String',
      ]);
      expect(range.text[0]).toEqual(['12', '1/2/2023', '95%', 'TRUE', '24', '007', '1.234', '2 tỷ']);
    });
  });

  test('what begins with a sign is a formula, and one that cannot be read fails the batch', async () => {
    open();
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[5, '-A1', '+A1*2']];
      range.load('values, formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[5, -5, 10]], [[5, '=-A1', '=+A1*2']]]);
    });
    for (const text of ['=SUM(', '- 5 người', '=IF(1;2)']) {
      const error = await failure(
        run(async (context, sheet) => {
          sheet.getRange('A1').values = [[text]];
          await context.sync();
        }),
      );
      expect(error.code).toBe('InvalidArgument');
    }
  });

  test('a text format keeps every string a string, also those that look like formulas', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['1/2', '=A1', '95%']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['1/2', '=A1', '95%']]);
      expect(range.formulas).toEqual([['1/2', '=A1', '95%']]);
      expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
    });
  });

  test('a single value goes into every cell; a matrix must have the size of the range', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      // The declaration asks for a matrix; Excel takes one value for all.
      range.values = 7 as unknown as number[][];
      range.numberFormat = '0.0' as unknown as string[][];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
      expect(range.numberFormat[1]).toEqual(['0.0', '0.0']);
      range.values = [[1, 2]];
      expect((await failure(context.sync())).message).toMatch(/number of rows or columns in the input array/);
    });
  });

  test('errors are read by their names; formulas in the language of the document are read and written', async () => {
    const { book } = open(['A'], { locale: { tag: 'vi-VN', decimal: ',', thousands: '.', dayFirst: true } });
    setCells(sheetAt(book, 0), at('A1:C1'), [['=1/0', '=NA()', 1234.5]]);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1').load('values,valueTypes,text');
      const local = sheet.getRange('D1');
      local.formulasLocal = [['=SUM(1,5;2)']];
      local.load('formulas,formulasLocal,values');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!', '#N/A', 1234.5]]);
      expect(range.valueTypes).toEqual([['Error', 'Error', 'Double']]);
      expect(range.text[0]?.[2]).toBe('1234,5');
      expect([local.formulas[0]?.[0], local.formulasLocal[0]?.[0], local.values[0]?.[0]]).toEqual([
        '=SUM(1.5,2)',
        '=SUM(1,5;2)',
        3.5,
      ]);
    });
  });

  test('whole columns have no matrix, and cannot be filled', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A:B').load('values,address,cellCount,isEntireColumn');
      await context.sync();
      expect([range.values, range.address, range.cellCount, range.isEntireColumn]).toEqual([
        null,
        'A!A:B',
        2_097_152,
        true,
      ]);
      range.values = [[1, 2]];
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });

  test('automatic mode recalculates before the next reading; manual mode waits for calculate()', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, '=A1+1']];
      const cell = sheet.getRange('B1').load('values');
      context.application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
      sheet.getRange('A1').values = [[10]];
      cell.load('values');
      context.application.load('calculationMode,calculationState');
      await context.sync();
      expect([cell.values[0]?.[0], context.application.calculationState]).toEqual([2, 'Pending']);
      context.application.calculate(Excel.CalculationType.recalculate);
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[11]]);
    });
  });

  test('calculation suspended until the next sync shows old results within the batch only', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, '=A1+1']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      const stale = sheet.getRange('B1').load('values');
      await context.sync();
      const fresh = sheet.getRange('B1').load('values');
      await context.sync();
      expect([stale.values[0]?.[0], fresh.values[0]?.[0]]).toEqual([2, 6]);
    });
  });
});

describe('places', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 5), 'A!G3'],
    ['getRow', (range) => range.getRow(1), 'A!B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'A!D2:D5'],
    ['getLastCell', (range) => range.getLastCell(), 'A!D5'],
    ['getLastRow', (range) => range.getLastRow(), 'A!B5:D5'],
    ['getLastColumn', (range) => range.getLastColumn(), 'A!D2:D5'],
    ['getEntireRow', (range) => range.getEntireRow(), 'A!2:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'A!B:D'],
    ['getOffsetRange', (range) => range.getOffsetRange(-1, 2), 'A!D1:F4'],
    ['getResizedRange', (range) => range.getResizedRange(1, -1), 'A!B2:C6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'A!B2:C2'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'A!B1:F5'],
    ['getIntersection', (range) => range.getIntersection('C:C'), 'A!C2:C5'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'A!B1:D1'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'A!B6:D7'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A!A2:A5'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(3), 'A!E2:G5'],
  ])('%s', async (_name, find, address) => {
    open(['A']);
    expect(await addressOf((sheet) => find(sheet.getRange('B2:D5')))).toBe(address);
  });

  test('ranges off the sheet are refused', async () => {
    open(['A']);
    const error = await failure(addressOf((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)));
    expect(error.code).toBe('InvalidArgument');
    expect((await failure(addressOf((sheet) => sheet.getRange('không!')))).code).toBe('ItemNotFound');
    expect((await failure(addressOf((sheet) => sheet.getRange('A0')))).code).toBe('InvalidArgument');
  });

  test('used ranges count content, and formats unless told not to', async () => {
    const { book } = open(['A']);
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe('A!A1');
    expect(await addressOf((sheet) => sheet.getUsedRangeOrNullObject())).toBeNull();
    setCells(sheetAt(book, 0), at('C3:D3'), [[1, '=""']]);
    await run(async (context, sheet) => {
      sheet.getRange('F9').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe('A!C3:F9');
    expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe('A!C3:D3');
    expect(await addressOf((sheet) => sheet.getRange('D:D').getUsedRange(true))).toBe('A!D3');
    expect(await addressOf((sheet) => sheet.getRange('A1:B2').getUsedRangeOrNullObject())).toBeNull();
    expect(await addressOf((sheet) => sheet.getRange('A1').getSurroundingRegion())).toBe('A!A1');
  });

  test('names and tables stand for their ranges', async () => {
    open(['A', 'B b']);
    await run(async (context, sheet) => {
      context.workbook.names.add('vùng', context.workbook.worksheets.getItem('B b').getRange('B2:C3'));
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'SoLieu';
      const named = sheet.getRange('vùng').load('address');
      const whole = sheet.getRange('SoLieu').load('address');
      await context.sync();
      expect([named.address, whole.address]).toEqual(["'B b'!B2:C3", 'A!A1:B3']);
    });
  });

  test('special cells: blanks, constants, formulas, what is seen', async () => {
    const { book } = open(['A']);
    const sheet = sheetAt(book, 0);
    setCells(sheet, at('A1:C3'), [
      ['x', 1, '=B1'],
      ['', 2, '=1/0'],
      ['y', '', 3],
    ]);
    setRowsHidden(sheet, at('2:2'), true);
    const special = (type: Excel.SpecialCellType, value?: Excel.SpecialCellValueType) =>
      addressOf((own) => own.getRange('A1:C3').getSpecialCellsOrNullObject(type, value));
    expect(await special(Excel.SpecialCellType.blanks)).toBe('A!A2,A!B3');
    expect(await special(Excel.SpecialCellType.formulas)).toBe('A!C1:C2');
    expect(await special(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors)).toBe('A!C2');
    expect(await special(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers)).toBe('A!B1:B2,A!C3');
    expect(await special(Excel.SpecialCellType.visible)).toBe('A!A1:C1,A!A3:C3');
    expect((await failure(addressOf((own) => own.getRange('E1').getSpecialCells('Formulas')))).code).toBe(
      'ItemNotFound',
    );
  });
});

describe('cells inserted and deleted', () => {
  test('formulas follow, ranges held by the add-in follow, and what is deleted is #REF!', async () => {
    const { book } = open(['A', 'B']);
    setCells(sheetAt(book, 0), at('A1:B3'), [
      [1, '=SUM(A1:A3)'],
      [2, '=A3'],
      [3, '=$A$1'],
    ]);
    setCells(sheetAt(book, 1), at('A1'), [['=A!A2+A!A3']]);
    await run(async (context, sheet) => {
      const last = sheet.getRange('A3').load('address');
      await context.sync();
      const made = sheet.getRange('2:3').insert('Down').load('address');
      last.load('address,values');
      const formulas = sheet.getRange('B1:B5').load('formulas');
      const other = context.workbook.worksheets.getItem('B').getRange('A1').load('formulas,values');
      await context.sync();
      expect([made.address, last.address, last.values]).toEqual(['A!2:3', 'A!A5', [[3]]]);
      expect(formulas.formulas.flat()).toEqual(['=SUM(A1:A5)', '', '', '=A5', '=$A$1']);
      expect([other.formulas[0]?.[0], other.values[0]?.[0]]).toEqual(['=A!A4+A!A5', 5]);
      sheet.getRange('5:5').delete('Up');
      other.load('formulas,values');
      formulas.load('formulas');
      last.load('address');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
      expect(other.formulas[0]?.[0]).toBe('=A!A4+#REF!');
      expect(other.values[0]?.[0]).toBe('#REF!');
    });
  });

  test('single cells move those below or beside them only', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:C3'), [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    await run(async (context, sheet) => {
      sheet.getRange('B2').insert('Down');
      sheet.getRange('A1').delete('Left');
      await context.sync();
    });
    expect(await valuesOf('A1:C4')).toEqual([
      [2, 3, ''],
      [4, '', 6],
      [7, 5, 9],
      ['', 8, ''],
    ]);
  });
});

describe('copyFrom', () => {
  test('moves relative references, keeps fixed ones, and repeats the source over a multiple of it', async () => {
    const { book } = open(['A']);
    addSheet(book, 'B');
    setCells(sheetAt(book, 0), at('A1:B2'), [
      [1, '=A1*$A$1'],
      [2, '=A2'],
    ]);
    await run(async (context, sheet) => {
      const target = context.workbook.worksheets.getItem('B');
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A:A').format.columnWidth = 200;
      target.getRange('C3:F4').copyFrom('A!A1:B2');
      const copied = target.getRange('C3:F4').load('formulas');
      const bold = target.getRange('E3').load('format/font/bold,format/columnWidth');
      await context.sync();
      expect(copied.formulas).toEqual([
        [1, '=C3*$A$1', 1, '=E3*$A$1'],
        [2, '=C4', 2, '=E4'],
      ]);
      expect([bold.format.font.bold, bold.format.columnWidth]).toEqual([true, 48]);
    });
  });

  test('values, formulas or formats alone; blanks left out; turned on its side', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:B2'), [
      [1, '=A1+1'],
      ['', '=B1'],
    ]);
    setCells(sheetAt(book, 0), at('D1:E2'), [
      [9, 9],
      [9, 9],
    ]);
    await run(async (context, sheet) => {
      sheet.getRange('A1:B2').format.fill.color = '#FFFF00';
      sheet.getRange('D1').copyFrom('A1:B2', Excel.RangeCopyType.values, true);
      sheet.getRange('G1').copyFrom('A1:B2', Excel.RangeCopyType.formulas, false, true);
      sheet.getRange('J1').copyFrom('A1:B2', Excel.RangeCopyType.formats);
      const values = sheet.getRange('D1:E2').load('formulas,format/fill/color');
      const turned = sheet.getRange('G1:H2').load('formulas');
      const formats = sheet.getRange('J1:K2').load('values,format/fill/color');
      await context.sync();
      expect(values.formulas).toEqual([
        [1, 2],
        [9, 2],
      ]);
      expect(values.format.fill.color).toBe('#FFFFFF');
      expect(turned.formulas).toEqual([
        [1, ''],
        ['=G1+1', '=G2'],
      ]);
      expect([formats.values.flat().join(''), formats.format.fill.color]).toEqual(['', '#FFFF00']);
    });
  });
});

describe('other edits', () => {
  test('clear takes content, looks or links', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:C1'), [[1, 2, 3]]);
    await run(async (context, sheet) => {
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const cells = [0, 1, 2].map((column) => sheet.getCell(0, column).load('values,format/font/bold'));
      await context.sync();
      expect(cells.map(({ values, format }) => [values[0]?.[0] as unknown, format.font.bold])).toEqual([
        ['', true],
        [2, false],
        ['', false],
      ]);
    });
  });

  test('merging keeps the first content; what is written under a merge is dropped', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        ['', 'đầu', 3],
        [4, 5, 6],
      ];
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A2:B3').merge(true);
      sheet.getRange('B1').values = [['mất']];
      const values = sheet.getRange('A1:C2').load('values');
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(values.values).toEqual([
        ['đầu', '', ''],
        [4, '', 6],
      ]);
      expect(merged.address).toBe('A!A1:C1,A!A2:B2,A!A3:B3');
      sheet.getRange('A1:C3').unmerge();
      const none = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('links carry an address or a place, a tip and a text', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: "'A'!C3", screenTip: 'đi tới', textToDisplay: 'Xem' };
      sheet.getRange('A2').hyperlink = { address: 'https://example.com/' };
      const links = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('hyperlink,values'));
      await context.sync();
      expect(links.map(({ hyperlink }) => hyperlink)).toEqual([
        { documentReference: "'A'!C3", screenTip: 'đi tới', textToDisplay: 'Xem' },
        { address: 'https://example.com/', screenTip: '', textToDisplay: 'https://example.com/' },
        null,
      ]);
      expect(links.map(({ values }) => values[0]?.[0] as unknown)).toEqual(['Xem', 'https://example.com/', '']);
    });
  });

  test('rows and columns are hidden and shown; a mixture is null', async () => {
    const { book } = open(['A']);
    setColumnsHidden(sheetAt(book, 0), at('B:B'), true);
    await run(async (context, sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      const rows = sheet.getRange('1:3').load('rowHidden');
      const inside = sheet.getRange('A2:A3').load('rowHidden,hidden,height');
      const columns = sheet.getRange('B1').load('columnHidden,width');
      await context.sync();
      expect([rows.rowHidden, inside.rowHidden, inside.hidden, inside.height]).toEqual([null, true, true, 0]);
      expect([columns.columnHidden, columns.width]).toEqual([true, 0]);
    });
  });

  test('selecting brings the sheet to the front', async () => {
    open(['A', 'B']);
    await run(async (context) => {
      context.workbook.worksheets.getItem('B').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      const front = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, active.address, front.name]).toEqual(['B!C3:D4', 'B!C3', 'B']);
    });
  });
});

describe('several areas', () => {
  test('are read and changed together', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2,D4').load('address,areaCount,cellCount');
      areas.format.fill.color = '#00FF00';
      areas.areas.load('items/address');
      const one = sheet.getRange('D4').load('format/fill/color');
      const shifted = areas.getOffsetRangeAreas(1, 0).load('address');
      const common = areas.getIntersectionOrNullObject('B2:D4').load('address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['A!A1:B2,A!D4', 2, 5]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['A!A1:B2', 'A!D4']);
      expect([one.format.fill.color, shifted.address, common.address]).toEqual([
        '#00FF00',
        'A!A2:B3,A!D5',
        'A!B2,A!D4',
      ]);
    });
  });
});
