import { NO_ENTRY } from '../../src/app/log/log-entry';
import { appendToLog } from '../../src/app/log/append-to-log';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice } from '../../src/workbench/host';
import { newBook, rect, setCells } from '../../src/workbench/model';
import { testRun } from '../app/run';

const entry = (reason: string) => ({
  ...NO_ENTRY,
  at: '2023-04-03 08:00',
  by: 'Nguyễn Thị Mai',
  action: 'accepted' as const,
  period: '2023-Q1',
  reason,
});

test('lines that people write below the log stand there once, however often it grows', async () => {
  const book = newBook();
  connectOffice(book);
  const workbook = excelWorkbook();
  await appendToLog(workbook, [entry('một'), entry('hai')], testRun());
  const sheet = book.findSheet('Nhật ký');
  if (!sheet) throw new Error('No log');
  const type = (row: number, text: string) =>
    book.changes.batch('user', () => setCells(sheet, rect(row, 0, 1, 2), [[text, 'Cô Mai']]));
  type(3, 'Ghi tay');
  type(6, 'Ghi chú bên dưới');
  for (const reason of ['ba', 'bốn']) await appendToLog(workbook, [entry(reason), entry(`${reason} nữa`)], testRun());
  expect(sheet.protection).not.toBeNull();
  const column = (at: number) =>
    Array.from({ length: 20 }, (_, row) => sheet.valueAt(row, at)).filter((value) => value !== null && value !== '');
  const at = '2023-04-03 08:00';
  expect(column(0).slice(1)).toEqual([at, at, 'Ghi tay', at, at, at, at, 'Ghi chú bên dưới']);
  expect(column(11).slice(1)).toEqual(['một', 'hai', 'ba', 'ba nữa', 'bốn', 'bốn nữa']);
}, 30_000);
