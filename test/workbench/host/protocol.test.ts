import { addSheet, deleteSheet, renameSheet, setCells } from '../../../src/workbench/model';
import { at, failure, open, run, settled, sheetAt } from './office';

describe('objects', () => {
  test('a property that was not loaded is refused by the library itself, without a trip', async () => {
    const { session } = open(['A']);
    const error = await failure(Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem('A').name)));
    expect(error.code).toBe('PropertyNotLoaded');
    expect(session.recorder.trips).toHaveLength(0);
  });

  test('nested loads, collections with $top and $skip, and toJSON answer with the members asked for', async () => {
    open(['A', 'B', 'D']);
    await Excel.run(async (context) => {
      const some = context.workbook.worksheets.load({ name: true, position: true, $top: 1, $skip: 1 });
      const sheet = context.workbook.worksheets.getItem('D');
      sheet.load({ name: true, tables: { name: true }, protection: { protected: true } });
      const range = sheet.getRange('A1').load('format/fill/color,format/font/bold,address');
      await context.sync();
      expect(some.items.map(({ name, position }) => [name, position])).toEqual([['B', 1]]);
      expect(sheet.toJSON()).toMatchObject({ name: 'D', protection: { protected: false } });
      expect(range.toJSON()).toEqual({
        address: 'D!A1',
        format: { fill: { color: '#FFFFFF' }, font: { bold: false } },
      });
    });
  });

  test('follow their sheet through a change of name, and are not found once it is deleted', async () => {
    const { book } = open(['A', 'B']);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A').load('name');
      const range = sheet.getRange('B2').load('address');
      await context.sync();
      renameSheet(sheetAt(book, 0), 'Khác');
      sheet.load('name');
      range.load('address');
      await context.sync();
      expect([sheet.name, range.address]).toEqual(['Khác', 'Khác!B2']);
      deleteSheet(sheetAt(book, 0));
      sheet.load('name');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
      range.load('address');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    });
  });

  test('what add() gives stays usable after the sync', async () => {
    open(['A']);
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add('Mới');
      const table = sheet.tables.add('A1:B3', true);
      const name = sheet.names.add('khu', sheet.getRange('A1'));
      const property = sheet.customProperties.add('k', 'v');
      const setting = workbook.settings.add('s', { a: 1 });
      const rule = sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      await context.sync();
      for (const object of [sheet, table, name, property, setting, rule]) object.load();
      await context.sync();
      expect([sheet.name, table.name, name.name, property.value, setting.value, rule.type]).toEqual([
        'Mới',
        'Table1',
        'khu',
        'v',
        { a: 1 },
        'Custom',
      ]);
    });
  });
});

describe('objects that are not there', () => {
  test('say so, and so does what hangs on them', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      const none = context.workbook.worksheets.getItemOrNullObject('không có');
      const range = none.getRange('A1').load('values');
      const used = sheet.getUsedRangeOrNullObject(true);
      const fill = used.format.fill.load('color');
      const count = none.tables.getCount();
      await context.sync();
      expect([none.isNullObject, range.isNullObject, used.isNullObject, fill.isNullObject]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(count.value).toBeFalsy();
    });
  });

  test('take no harm from being written to', async () => {
    open(['A']);
    await run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('không có').getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  test('fail with ItemNotFound where they are asked for by name', async () => {
    open(['A']);
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getItem('không có').load('name');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
  });
});

describe('batches', () => {
  test('keep what was done before an action failed', async () => {
    const { book } = open(['A']);
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1').values = [[1]];
        sheet.protection.protect();
        sheet.getRange('A2').values = [[2]];
        sheet.getRange('A3').values = [[3]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['AccessDenied', 'Range.values']);
    expect([0, 1, 2].map((row) => sheetAt(book, 0).valueAt(row, 0))).toEqual([1, null, null]);
  });

  test('give results of the actions before the one that failed', async () => {
    open(['A']);
    await run(async (context, sheet) => {
      sheet.load('name');
      sheet.getRange('A1:B2').values = [[1]];
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
      expect(sheet.name).toBe('A');
    });
  });

  test('tell of members that this host does not have, by name', async () => {
    open(['A']);
    const asked = async (ask: (sheet: Excel.Worksheet) => unknown) =>
      (await failure(run(async (context, sheet) => (ask(sheet), await context.sync())))).message;
    expect(await asked((sheet) => sheet.shapes.load('items'))).toBe('This host does not answer Worksheet.shapes.');
    expect(await asked((sheet) => sheet.getRange('A1').load('style'))).toBe('This host does not answer Range.style.');
    expect(await asked((sheet) => sheet.getRange('A1').showCard())).toBe('This host does not answer Range.showCard.');
    expect(await asked((sheet) => sheet.set({ standardWidth: 10 }))).toBe(
      'This host does not answer Worksheet.standardWidth.',
    );
  });

  test('write more than 1,500 cells, which the library cuts into slices', async () => {
    const { book, session } = open(['A']);
    const values = Array.from({ length: 400 }, (_, r) => Array.from({ length: 10 }, (_cell, c) => r * 10 + c));
    await run(async (context, sheet) => {
      sheet.getRange('A1:J400').values = values;
      await context.sync();
    });
    expect(sheetAt(book, 0).valueAt(399, 9)).toBe(3999);
    expect(session.recorder.trips[0]?.actions).toBeGreaterThan(3);
    const error = await failure(
      run(async (context, sheet) => {
        sheet.getRange('A1:J399').values = values;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('take null for "leave it" and an empty text for "empty it"', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:B2'), [
      [1, 2],
      [3, 4],
    ]);
    await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [null, ''],
        [5, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        [5, 4],
      ]);
    });
    expect(sheetAt(book, 0).valueAt(0, 1)).toBeNull();
  });
});

describe('tracking', () => {
  test('ends with Excel.run, in a trip of its own that holds nobody up', async () => {
    const { session } = open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1').load('values');
      await context.sync();
      expect(session.trackedObjects).toBe(1);
    });
    await settled();
    expect(session.trackedObjects).toBe(0);
    expect(session.recorder.totals).toMatchObject({ trips: 1, cleanups: 1 });
  });

  test('is not begun for ranges that are untracked', async () => {
    const { session } = open(['A']);
    await run(async (context, sheet) => {
      sheet.getRange('A1').untrack().load('values');
      await context.sync();
    });
    await settled();
    expect(session.recorder.trips.map(({ cleanup }) => cleanup)).toEqual([false]);
  });

  test('keeps ranges beyond Excel.run when asked to', async () => {
    const { session } = open(['A']);
    let kept: Excel.Range | undefined;
    await run(async (context, sheet) => {
      kept = sheet.getRange('A1');
      context.trackedObjects.add(kept);
      kept.values = [[3]];
      await context.sync();
    });
    await settled();
    expect(session.trackedObjects).toBe(1);
    if (!kept) throw new Error('nothing kept');
    const range = kept;
    await Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[3]]);
      range.untrack();
      await context.sync();
    });
    expect(session.trackedObjects).toBe(0);
  });

  test('150 sheets are read in one trip when their names are known', async () => {
    const { book, session } = open(['S0']);
    for (let i = 1; i < 150; i++) addSheet(book, `S${i}`);
    for (const sheet of book.sheets)
      setCells(sheet, at('A1:B2'), [
        [sheet.name, 1],
        [2, '=B1+A2'],
      ]);
    const values = await Excel.run(async (context) => {
      const ranges = book.sheets.map(({ name }) =>
        context.workbook.worksheets.getItem(name).getUsedRange(true).untrack().load('values'),
      );
      await context.sync();
      return ranges.map((range) => range.values);
    });
    expect(values).toHaveLength(150);
    expect(values[149]).toEqual([
      ['S149', 1],
      [2, 3],
    ]);
    expect(session.recorder.totals.trips).toBe(1);
  });
});
