import {
  activateSheet,
  addSheet,
  deleteSheet,
  EN_US,
  insertCells,
  saveBook,
  selectCells,
  setCells,
  setRowsHidden,
  typeIntoCell,
} from '../../../src/workbench/model';
import { at, failure, open, run, settled, sheetAt } from './office';

describe('events', () => {
  test('tell of the add-in’s own changes, of the person’s and of others’', async () => {
    const { book } = open(['A']);
    const seen: unknown[] = [];
    await run(async (context, sheet) => {
      sheet.onChanged.add((event) => {
        seen.push([
          event.address,
          event.changeType,
          event.source,
          event.triggerSource,
          (event as Partial<typeof event>).details?.valueAfter,
        ]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    typeIntoCell(sheetAt(book, 0), 0, 2, '=A1+B1', EN_US);
    book.changes.batch('remote', () => setCells(sheetAt(book, 0), at('D1'), [['x']]));
    insertCells(sheetAt(book, 0), at('1:1'), 'down');
    insertCells(sheetAt(book, 0), at('A1'), 'right');
    await settled();
    expect(seen).toEqual([
      ['A1:B1', 'RangeEdited', 'Local', 'ThisLocalAddin', undefined],
      ['C1', 'RangeEdited', 'Local', 'Unknown', 3],
      ['D1', 'RangeEdited', 'Remote', 'Unknown', 'x'],
      ['1:1', 'RowInserted', 'Local', 'Unknown', undefined],
      ['A1', 'CellInserted', 'Local', 'Unknown', undefined],
    ]);
  });

  test('lead to the changed range', async () => {
    const { book } = open(['A', 'B']);
    const found: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address,values');
          await inner.sync();
          found.push(`${range.address} ${String(range.values[0]?.[0])}`);
        });
      });
      await context.sync();
    });
    setCells(sheetAt(book, 1), at('C3'), [['xong']]);
    await settled();
    expect(found).toEqual(['B!C3 xong']);
  });

  test('of sheets: added, deleted, brought to the front, selected, calculated, protected, rows hidden', async () => {
    const { book } = open(['A', 'B']);
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      worksheets.onSelectionChanged.add(note('selected'));
      worksheets.onCalculated.add(note('calculated'));
      worksheets.onFormatChanged.add(note('formats'));
      worksheets.onProtectionChanged.add(note('protected'));
      worksheets.getItem('A').onRowHiddenChanged.add(note('hidden'));
      await context.sync();
    });
    const [first, second] = [sheetAt(book, 0), sheetAt(book, 1)];
    const added = addSheet(book);
    deleteSheet(added);
    activateSheet(second);
    selectCells(first, at('B2'));
    setCells(first, at('A1:B1'), [[1, '=A1']]);
    setRowsHidden(first, at('3:3'), true);
    await run(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.protection.protect();
      await context.sync();
    });
    await settled();
    expect(seen.filter((what) => what !== 'calculated')).toEqual([
      'added',
      'deleted',
      'deactivated',
      'activated',
      'deactivated',
      'activated',
      'selected',
      'hidden',
      'formats',
      'protected',
    ]);
    expect(seen).toContain('calculated');
  });

  test('are quiet while switched off, and after a handler is taken away', async () => {
    const { book } = open(['A']);
    const seen: string[] = [];
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await run(async (context, sheet) => {
      handler = sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
    });
    await settled();
    if (!handler) throw new Error('no handler');
    const added = handler;
    await Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
    setCells(sheetAt(book, 0), at('A3'), [[1]]);
    await settled();
    expect(seen).toEqual(['A2']);
  });

  test('of tables', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('A1:B2'), [
      ['a', 'b'],
      [1, 2],
    ]);
    const seen: string[] = [];
    await run(async (context, sheet) => {
      const table = sheet.tables.add('A1:B2', true).load('id');
      await context.sync();
      table.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    setCells(sheetAt(book, 0), at('B2'), [[3]]);
    setCells(sheetAt(book, 0), at('D9'), [[3]]);
    await settled();
    expect(seen).toEqual(['B2']);
  });

  test('that this host never raises are refused instead of being waited for', async () => {
    open(['A']);
    const error = await failure(
      run(async (context, sheet) => {
        sheet.onSingleClicked.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    expect(error.message).toBe('This host does not answer the event Worksheet.SingleClickedEvent.');
  });
});

describe('formulas are worked out only when somebody asks', () => {
  test('a thousand writes cost one recalculation', async () => {
    const { book } = open(['A']);
    setCells(sheetAt(book, 0), at('B1'), [['=SUM(A1:A1000)']]);
    expect(sheetAt(book, 0).valueAt(0, 1)).toBe(0);
    let calculations = 0;
    const stop = book.changes.subscribe(({ kind }) => {
      if (kind === 'calculated') calculations++;
    });
    await run(async (context, sheet) => {
      for (let row = 0; row < 1000; row++) sheet.getCell(row, 0).untrack().values = [[1]];
      await context.sync();
    });
    expect(sheetAt(book, 0).valueAt(0, 1)).toBe(1000);
    expect(calculations).toBe(1);
    stop();
    expect(saveBook(book).length).toBeGreaterThan(0);
  });
});
