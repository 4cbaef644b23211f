import { formatCells, openBook, saveBook, setCells } from '../../../src/workbench/model';
import { at, failure, open, run, sheetAt } from './office';

const names = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

describe('worksheets', () => {
  test('are added, found, counted, moved, hidden and deleted', async () => {
    open(['Một', 'Hai']);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add();
      const named = worksheets.add('Ba');
      added.load('name,position');
      named.position = 0;
      named.visibility = 'Hidden';
      const [count, visible, first, last] = [
        worksheets.getCount(),
        worksheets.getCount(true),
        worksheets.getFirst(true).load('name'),
        worksheets.getLast().load('name'),
      ];
      const next = worksheets.getItem('Ba').getNext().load('name');
      const none = worksheets.getItem('Một').getPreviousOrNullObject(true);
      await context.sync();
      expect([added.name, added.position, count.value, visible.value]).toEqual(['Sheet3', 2, 4, 3]);
      expect([first.name, last.name, next.name, none.isNullObject]).toEqual(['Một', 'Sheet3', 'Một', true]);
      worksheets.getItem('HAI').delete();
      await context.sync();
    });
    expect(await names()).toEqual(['Ba', 'Một', 'Sheet3']);
  });

  test('take only names that Excel takes, whatever their case', async () => {
    open(['Một']);
    const add = async (name: string) =>
      (
        await failure(
          run(async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          }),
        )
      ).code;
    expect(await add('MỘT')).toBe('ItemAlreadyExists');
    for (const name of ['', 'x'.repeat(32), 'a/b', 'a:b', 'a[b', "'a", "a'", 'History'])
      expect(await add(name)).toBe('InvalidArgument');
    await run(async (context, sheet) => {
      sheet.name = 'MỘT';
      await context.sync();
    });
    expect(await names()).toEqual(['MỘT']);
  });

  test('one must stay visible, and a hidden one cannot come to the front', async () => {
    open(['A', 'B']);
    const attempt = async (change: (context: Excel.RequestContext) => void) =>
      (
        await failure(
          run(async (context) => {
            change(context);
            await context.sync();
          }),
        )
      ).code;
    await run(async (context, sheet) => {
      sheet.visibility = 'VeryHidden';
      const front = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(front.name).toBe('B');
    });
    expect(await attempt((context) => (context.workbook.worksheets.getItem('B').visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
    expect(await attempt((context) => context.workbook.worksheets.getItem('B').delete())).toBe('InvalidOperation');
    expect(await attempt((context) => context.workbook.worksheets.getItem('A').activate())).toBe('InvalidOperation');
  });

  test('renaming and deleting rewrites what names them', async () => {
    const { book } = open(['A', 'B']);
    setCells(sheetAt(book, 1), at('A1:A2'), [['=A!A1+SUM(A!B:B)'], ['="A!A1"']]);
    await run(async (context, sheet) => {
      context.workbook.names.add('tổng', '=A!$A$1');
      context.workbook.worksheets.getItem('B').getRange('C1').conditionalFormats.add('Custom').custom.rule.formula =
        '=A!$A$1>0';
      context.workbook.worksheets.getItem('B').getRange('C1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=A!$A$1:$A$3' },
      };
      sheet.name = 'Quý I';
      const formulas = context.workbook.worksheets.getItem('B').getRange('A1:A2').load('formulas');
      const name = context.workbook.names.getItem('tổng').load('formula');
      const rule = context.workbook.worksheets
        .getItem('B')
        .getRange('C1')
        .conditionalFormats.getItemAt(0)
        .load('custom/rule/formula');
      const list = context.workbook.worksheets.getItem('B').getRange('C1').dataValidation.load('rule');
      await context.sync();
      expect(formulas.formulas.flat()).toEqual(["='Quý I'!A1+SUM('Quý I'!B:B)", '="A!A1"']);
      expect(name.formula).toBe("='Quý I'!$A$1");
      expect(rule.custom.rule.formula).toBe("='Quý I'!$A$1>0");
      expect(list.rule.list?.source).toBe("='Quý I'!$A$1:$A$3");
      sheet.delete();
      formulas.load('formulas,values');
      name.load('formula,type');
      await context.sync();
      expect(formulas.formulas.flat()).toEqual(['=#REF!+SUM(#REF!)', '="A!A1"']);
      expect([formulas.values[0]?.[0], name.formula, name.type]).toEqual(['#REF!', '=#REF!', 'Error']);
    });
  });

  test('copies carry all but custom properties; their tables have names of their own', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:B3'), [
      ['x', 'y'],
      [1, '=A2*2'],
      [2, '=A!A3'],
    ]);
    await run(async (context, sheet) => {
      sheet.tables.add('A1:B3', true).name = 'SoLieu';
      sheet.customProperties.add('khoá', 'giá trị');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.freezePanes.freezeRows(1);
      sheet.names.add('riêng', sheet.getRange('A1'));
      await context.sync();
      const copy = sheet.copy('Before', sheet).load('name,position');
      copy.customProperties.load('items/key');
      copy.tables.load('items/name');
      const cells = copy.getRange('A1:B3').load('formulas,format/fill/color');
      const first = copy.getRange('A1').load('format/fill/color');
      const frozen = copy.freezePanes.getLocationOrNullObject().load('address');
      const name = copy.names.getItem('riêng').load('formula');
      await context.sync();
      expect([copy.name, copy.position, copy.customProperties.items.length]).toEqual(['A (2)', 0, 0]);
      expect(copy.tables.items.map((table) => table.name)).toEqual(['SoLieu2']);
      expect(cells.formulas[2]).toEqual([2, "='A (2)'!A3"]);
      expect([first.format.fill.color, frozen.address, name.formula]).toEqual([
        '#FF0000',
        "'A (2)'!1:1",
        "='A (2)'!$A$1",
      ]);
    });
  });

  test('of another file are brought in by value', async () => {
    open(['Nhà']);
    const other = open(['Tháng 1', 'Nhà']).book;
    setCells(sheetAt(other, 0), at('A1:B2'), [
      ['a', 1],
      ['b', '=B1+1'],
    ]);
    formatCells(sheetAt(other, 0), at('A1'), { font: { bold: true } });
    const base64 = Buffer.from(saveBook(other)).toString('base64');
    open(['Nhà']);
    await run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'Before', relativeTo: 'Nhà' });
      await context.sync();
      const cells = context.workbook.worksheets
        .getItem(ids.value[0] ?? '')
        .getRange('A1:B2')
        .load('values,format/font/bold');
      await context.sync();
      expect(cells.values).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
    });
    expect(await names()).toEqual(['Tháng 1', 'Nhà (2)', 'Nhà']);
  });

  test('tab colour, gridlines, headings and frozen panes', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.tabColor = '#70AD47';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.freezePanes.freezeAt('A1:B3');
      const both = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings, both.address]).toEqual([
        '#70AD47',
        false,
        false,
        'A!A1:B3',
      ]);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('protection', () => {
  const refused = async (change: (sheet: Excel.Worksheet) => unknown) =>
    (
      await failure(
        run(async (context, sheet) => {
          change(sheet);
          await context.sync();
        }),
      )
    ).code;

  test('of a sheet leaves unlocked cells open, and what its options allow', async () => {
    open(['A', 'B']);
    await run(async (context, sheet) => {
      sheet.getRange('B2:B9').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true, allowInsertRows: true, selectionMode: 'Unlocked' });
      sheet.getRange('B2').values = [[5]];
      sheet.getRange('C:C').format.columnWidth = 80;
      sheet.getRange('20:20').insert('Down');
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatColumns: true,
        allowSort: false,
        selectionMode: 'Unlocked',
      });
    });
    for (const change of [
      (sheet: Excel.Worksheet) => (sheet.getRange('A1').values = [[1]]),
      (sheet: Excel.Worksheet) => (sheet.getRange('A2:B2').values = [[1, 2]]),
      (sheet: Excel.Worksheet) => (sheet.getRange('B2').format.font.bold = true),
      (sheet: Excel.Worksheet) => sheet.getRange('2:2').delete('Up'),
      (sheet: Excel.Worksheet) => sheet.getRange('B2:B3').merge(),
      (sheet: Excel.Worksheet) => sheet.getRange('A1:B2').clear(),
      (sheet: Excel.Worksheet) => sheet.tables.add('D1:E2', true),
      (sheet: Excel.Worksheet) => sheet.getRange('B2').dataValidation.clear(),
      (sheet: Excel.Worksheet) => sheet.getRange('C1').copyFrom('B2'),
    ]) {
      expect(await refused(change)).toBe('AccessDenied');
    }
    expect(await refused((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
  });

  test('with a password opens to that password only', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.protection.protect({}, 'bí mật');
      await context.sync();
    });
    expect(await refused((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
    expect(await refused((sheet) => sheet.protection.unprotect('sai'))).toBe('AccessDenied');
    await run(async (context, sheet) => {
      sheet.protection.unprotect('bí mật');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  test('of the structure keeps sheets as they are, and cells open', async () => {
    open(['A', 'B']);
    await run(async (context, sheet) => {
      context.workbook.protection.protect('x');
      sheet.getRange('A1').values = [[1]];
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    for (const change of [
      (sheet: Excel.Worksheet) => sheet.context.workbook.worksheets.add('C'),
      (sheet: Excel.Worksheet) => (sheet.name = 'C'),
      (sheet: Excel.Worksheet) => (sheet.position = 1),
      (sheet: Excel.Worksheet) => (sheet.visibility = 'Hidden'),
      (sheet: Excel.Worksheet) => sheet.copy(),
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => sheet.context.workbook.protection.unprotect('y'),
    ]) {
      expect(await refused(change)).toBe('AccessDenied');
    }
    expect(await names()).toEqual(['A', 'B']);
  });
});

describe('names, settings and properties', () => {
  test('names belong to the workbook or to a sheet', async () => {
    open(['A', 'B']);
    await run(async (context, sheet) => {
      const { names: own } = sheet;
      const { names: global } = context.workbook;
      global.add('vùng', sheet.getRange('A1:B2'), 'chú thích');
      own.add('vùng', '=A!$C$1');
      global.add('thuế', '=0.1');
      global.add('chữ', '="x"');
      const item = global.getItem('VÙNG').load('name,value,formula,type,scope,comment,visible');
      const local = own.getItem('vùng').load('value,scope,worksheet/name');
      const rate = global.getItem('thuế').load('type,value');
      const range = item.getRange().load('address');
      const none = global.getItem('chữ').getRangeOrNullObject();
      const count = global.getCount();
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        name: 'vùng',
        value: 'A!$A$1:$B$2',
        formula: '=A!$A$1:$B$2',
        type: 'Range',
        scope: 'Workbook',
        comment: 'chú thích',
      });
      expect([local.value, local.scope, rate.type, rate.value]).toEqual(['A!$C$1', 'Worksheet', 'Double', 0.1]);
      expect([range.address, none.isNullObject, count.value]).toEqual(['A!A1:B2', true, 3]);
      item.formula = '=A!$D$4';
      item.visible = false;
      rate.delete();
      item.load('value,visible');
      const left = global.getCount();
      await context.sync();
      expect([item.value, item.visible, left.value]).toEqual(['A!$D$4', false, 2]);
      global.add('A1', '=1');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
      global.add('vùng', '=1');
      expect((await failure(context.sync())).code).toBe('ItemAlreadyExists');
    });
  });

  test('settings and sheet properties come back from the saved file, and so does the rest', async () => {
    const { book } = open(['A']);
    await run(async (context, sheet) => {
      context.workbook.settings.add('trạng thái', { kỳ: '2023-Q1', đơnVị: ['van-yen'] });
      context.workbook.settings.add('số', 5);
      context.workbook.settings.getItem('số').value = 6;
      sheet.customProperties.add('tổng-hợp', '{"loại":"báo cáo"}');
      context.workbook.properties.title = 'Tổng hợp';
      context.workbook.properties.author = 'Văn phòng';
      await context.sync();
    });
    const { session } = open();
    session.close();
    const reopened = openBook(saveBook(book));
    const { connectOffice } = await import('../../../src/workbench/host');
    connectOffice(reopened);
    await run(async (context, sheet) => {
      const { settings, properties } = context.workbook;
      settings.load('items/key,items/value');
      sheet.customProperties.load('items/key,items/value');
      const none = settings.getItemOrNullObject('không có');
      properties.load('title,author');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['trạng thái', { kỳ: '2023-Q1', đơnVị: ['van-yen'] }],
        ['số', 6],
      ]);
      expect(sheet.customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ['tổng-hợp', '{"loại":"báo cáo"}'],
      ]);
      expect([none.isNullObject, properties.title, properties.author]).toEqual([true, 'Tổng hợp', 'Văn phòng']);
      settings.getItem('số').delete();
      sheet.customProperties.getItem('TỔNG-HỢP').delete();
      const counts = [settings.getCount(), sheet.customProperties.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0]);
    });
  });
});

describe('print set-up', () => {
  test('is set in points and centimetres, pages and words, and read back', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$3:$4');
      pageLayout.setPrintTitleColumns('A:B');
      pageLayout.printOrder = 'OverThenDown';
      pageLayout.printErrors = 'Dash';
      pageLayout.headersFooters.defaultForAllPages.centerHeader = 'MTTQ & đoàn thể';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Trang &P/&N';
      pageLayout.load();
      const page = pageLayout.headersFooters.defaultForAllPages.load('centerHeader,leftHeader,rightFooter');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
        leftMargin: 72,
        topMargin: 36,
        printOrder: 'OverThenDown',
        printErrors: 'Dash',
      });
      expect([page.centerHeader, page.leftHeader, page.rightFooter]).toEqual(['MTTQ & đoàn thể', '', 'Trang &P/&N']);
      expect([area.address, rows.address, columns.address]).toEqual(['A!A1:H40', 'A!3:4', 'A!A:B']);
    });
  });
});
