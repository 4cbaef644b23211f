import { consolidate } from '../../src/app/consolidate/consolidate';
import { freezePeriod } from '../../src/app/freeze/freeze-period';
import { removeReports } from '../../src/app/freeze/remove-reports';
import { composeLog } from '../../src/app/sheets/log-sheet';
import { NO_LINES } from '../../src/app/sheets/table-lines';
import { quarter } from '../../src/domain/period/period';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice } from '../../src/workbench/host';
import { newBook, openBook, rect, renameSheet, saveBook, setCells, type Book } from '../../src/workbench/model';
import { STAMP, testRun } from '../app/run';
import { filledForm } from '../app/workbook-of';
import { aPeriod } from '../domain/builders/observation-builder';
import { aCount, aDistrict, aProgramme, OFFICE } from '../domain/builders/programme-builder';
import { bookOf } from '../workbench/write-content';

/** What still leads to report sheets, found through Microsoft's own library. Units and figures are INVENTED. */
const programme = aProgramme({
  units: [OFFICE, aDistrict('suoi-bac'), aDistrict('nam-la')],
  indicators: [aCount('7.2')],
});
/** Milliseconds that a step may take while the machine is busy. */
const LONG = 60_000;

/** One unit's year to date of the third quarter is left to what came before. */
const report = (ordinal: number, unit: string) =>
  filledForm(programme, unit, quarter(2023, ordinal), {
    '7.2': ordinal === 3 && unit === 'suoi-bac' ? { inPeriod: 2 } : { inPeriod: 2, toDate: ordinal * 2 },
  });

const request = (code: string) => ({ programme, period: aPeriod(code) });

/** A year whose first two quarters are frozen, as a file: made once, which takes longest. */
let settled: Uint8Array;
beforeAll(async () => {
  const book = bookOf([1, 2, 3].flatMap((ordinal) => ['suoi-bac', 'nam-la'].map((unit) => report(ordinal, unit))));
  const session = connectOffice(book);
  const workbook = excelWorkbook();
  for (const code of ['2023-Q1', '2023-Q2', '2023-Q3'])
    expect((await consolidate(workbook, request(code), STAMP, testRun())).kind).toBe('done');
  for (const code of ['2023-Q1', '2023-Q2'])
    expect((await freezePeriod(workbook, request(code), STAMP, testRun())).kind).toBe('done');
  session.close();
  settled = saveBook(book);
}, LONG);

function settledBook() {
  const book = openBook(settled);
  connectOffice(book);
  const workbook = excelWorkbook();
  return {
    book,
    sumUp: (code: string) => consolidate(workbook, request(code), STAMP, testRun()),
    remove: (code: string) => removeReports(workbook, request(code), STAMP, testRun()),
  };
}

function rename(book: Book, from: string, to: string): void {
  const sheet = book.findSheet(from);
  if (!sheet) throw new Error(from);
  renameSheet(sheet, to);
}

test(
  'a quarter’s sheets go although later ones stand; those that a later figure leads to stay, whatever their names',
  async () => {
    const { book, sumUp, remove } = settledBook();
    rename(book, 'Suối Bạc Quý II-2023', 'Y’Lang, Y\'Lang "cũ"');
    rename(book, 'Chi tiết Quý III-2023', 'Đủ quý 3');
    expect(await remove('2023-Q1')).toEqual({ kind: 'done', removed: 2, kept: [] });
    expect(await remove('2023-Q2')).toEqual({ kind: 'linked', links: [{ sheet: 'Đủ quý 3', address: 'E7' }] });
    await sumUp('2023-Q3');
    expect(await remove('2023-Q2')).toMatchObject({ kind: 'done', removed: 2 });
    expect(book.sheets.filter(({ name }) => /^(?:Suối Bạc|Nậm Lả|Y’Lang)/.test(name))).toHaveLength(2);
  },
  LONG,
);

test(
  'a formula of the clerk’s beside a detail’s table leads there too',
  async () => {
    const { book, remove } = settledBook();
    const type = (sheet: string, row: number, column: number, formula: string) => {
      const found = book.findSheet(sheet);
      if (found) setCells(found, rect(row, column), [[formula]]);
    };
    type('Chi tiết Quý III-2023', 10, 8, "='Suối Bạc Quý I-2023'!F12");
    expect(await remove('2023-Q1')).toEqual({
      kind: 'linked',
      links: [{ sheet: 'Chi tiết Quý III-2023', address: 'I11' }],
    });
    type('Chi tiết Quý III-2023', 10, 8, 'đã thay bằng số');
    expect(await remove('2023-Q1')).toMatchObject({ kind: 'done', removed: 2 });
  },
  LONG,
);

test('a detail that comes in several pieces comes with all its formulas', async () => {
  connectOffice(newBook());
  const workbook = excelWorkbook();
  const rows = Array.from({ length: 200 }, (_, i) => [
    ...Array.from({ length: 59 }, () => 1),
    { formula: `=${i}+1`, value: i + 1 },
  ]);
  const detail = {
    ...composeLog(NO_LINES, [], 'Chi tiết'),
    role: 'detail',
    table: null,
    styles: [],
    inputs: [],
    rows,
  } as const;
  await (await workbook.stage([detail], { aborted: false })).commit();
  const { sheets } = await workbook.open();
  const grids = [];
  for await (const piece of workbook.read(
    sheets.filter(({ mark }) => mark?.role === 'detail'),
    { aborted: false },
  ))
    grids.push(...piece);
  expect(grids).toHaveLength(1);
  expect(grids[0]?.formulas.slice(0, 200).map((line) => line[59])).toEqual(rows.map((_, i) => `=${i}+1`));
  expect(grids[0]?.values.slice(0, 200).map((line) => line[59])).toEqual(rows.map((_, i) => i + 1));
});
