import { checkReports } from '../../src/app/check/check-reports';
import { makeForms, newForms, type WantedForms } from '../../src/app/forms/make-forms';
import { quarter } from '../../src/domain/period/period';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { openNewWorkbook } from '../../src/excel/new-workbook';
import { writeWorkbook } from '../../src/files/write/write-workbook';
import { connectOffice } from '../../src/workbench/host';
import {
  columnWidthAt,
  newBook,
  rect,
  rowHeightAt,
  setCells,
  type Book,
  type ConditionalFormat,
  type Sheet,
} from '../../src/workbench/model';
import { testRun } from '../app/run';
import { aCount, aDistrict, aProgramme, atLeast, OFFICE } from '../domain/builders/programme-builder';

/** *Tạo biểu mẫu* through Microsoft's own library. All figures are INVENTED. */
const programme = aProgramme({
  units: [OFFICE, ...Array.from({ length: 30 }, (_, i) => aDistrict(`huyen-${i + 1}`, { name: `Suối Bạc ${i + 1}` }))],
  indicators: [
    aCount('7.2', { targets: [atLeast(3, { judgedAt: 'huyen', overrides: { 'huyen-2': 5 } })] }),
    aCount('12.1', { reportedBy: { levels: ['tinh'] } }),
  ],
});
const period = quarter(2023, 1);
const wanted = (more: Partial<WantedForms>): WantedForms => ({
  programme,
  period,
  units: 'all',
  shape: 'each',
  ...more,
});

const sheetNamed = (book: Book, name: string): Sheet => {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`No sheet ${name} among ${book.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
};
const typeAt = (book: Book, name: string, row: number, column: number, value: string | number) =>
  book.changes.batch('user', () => setCells(sheetNamed(book, name), rect(row, column), [[value]]));

test('a shared form is locked but for its inputs, made anew in place, and read once its unit is chosen', async () => {
  const book = newBook();
  connectOffice(book);
  const workbook = excelWorkbook();
  const name = 'Biểu mẫu huyện Quý I-2023';
  for (const round of [1, 2]) {
    const outcome = await makeForms(workbook, wanted({ shape: 'shared' }), testRun());
    expect([round, outcome]).toMatchObject([round, { kind: 'done', kept: [], sheets: [expect.anything(), name] }]);
    expect(book.sheets).toHaveLength(3);
    expect(sheetNamed(book, name).protection).not.toBeNull();
    expect(() => typeAt(book, name, 11, 0, '7.3')).toThrow();
  }
  typeAt(book, name, 3, 2, 'Suối Bạc 2');
  typeAt(book, name, 11, 5, 4);
  const outcome = await checkReports(workbook, { programme, period }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  expect(outcome.summary.findings).toEqual([]);
  const [, , second] = outcome.summary.examination.units;
  expect(second).toMatchObject({ unit: { code: 'huyen-2' }, status: 'ready' });
  expect(sheetNamed(book, name).valueAt(11, 3)).toBe(5);
});

test('thirty forms take few trips, none of them too large', async () => {
  const book = newBook();
  const { recorder } = connectOffice(book);
  const run = testRun();
  await makeForms(excelWorkbook(), wanted({}), run);
  expect(book.sheets).toHaveLength(32);
  expect(run.progress.filter(({ step }) => step === 'forms').at(-1)).toEqual({ step: 'forms', done: 31, total: 31 });
  // No request keeps the pane busy for long. Listing the sheets twice, watching and ceasing to, building, putting in place.
  expect(Math.max(...recorder.trips.map(({ up }) => up))).toBeLessThan(300_000);
  expect(recorder.trips.length).toBeLessThanOrEqual(5 + Math.ceil(recorder.totals.up / 120_000));
  // A form whose like was made before takes a fraction of what the first one takes.
  expect(recorder.totals.up).toBeLessThan(31 * 32_000);
});

/** All that a sheet looks like and asks of who types in it. */
function looksOf(book: Book, name: string) {
  const sheet = sheetNamed(book, name);
  const area = sheet.usedArea();
  if (!area) throw new Error(`${name} is blank`);
  const rows = Array.from({ length: area.rows }, (_, row) => row);
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  const withoutId = (rule: ConditionalFormat) => ({ ...rule, id: '' });
  return {
    area,
    styles: rows.map((row) => columns.map((column) => book.styles.style(sheet.styleIdAt(row, column)))),
    rules: sheet.conditionalFormats.map(withoutId),
    validations: sheet.validations,
    merges: sheet.merges,
    heights: rows.map((row) => rowHeightAt(sheet, row)),
    widths: columns.map((column) => columnWidthAt(sheet, column)),
    page: sheet.page,
    view: sheet.view,
    protection: sheet.protection,
  };
}

test('a form whose looks were copied from another is as one that Excel was told by itself', async () => {
  const [copied, told] = [newBook(), newBook()];
  connectOffice(copied);
  await makeForms(excelWorkbook(), wanted({ units: ['huyen-1', 'huyen-2', 'huyen-3'] }), testRun());
  connectOffice(told);
  await makeForms(excelWorkbook(), wanted({ units: ['huyen-2'] }), testRun());
  const name = 'Suối Bạc 2 Quý I-2023';
  expect(looksOf(copied, name).rules.length).toBeGreaterThan(0);
  expect(looksOf(copied, name).validations.length).toBeGreaterThan(0);
  expect(looksOf(copied, name)).toEqual(looksOf(told, name));
  // What is the unit's own, is not copied.
  expect(sheetNamed(copied, name).valueAt(11, 3)).toBe(5);
});

test('forms open as a workbook beside this one; where nobody opens one, Excel’s refusal comes out', async () => {
  const book = newBook();
  connectOffice(book);
  const forms = await newForms(excelWorkbook(), wanted({ units: ['huyen-1', 'huyen-2'] }), testRun());
  if (!forms) throw new Error('Nobody stopped it');
  const before = book.sheets.length;
  await expect(openNewWorkbook(writeWorkbook(forms))).rejects.toMatchObject({ code: 'refused' });
  const opened: Book[] = [];
  book.openBeside = (other) => opened.push(other);
  await openNewWorkbook(writeWorkbook(forms));
  expect(opened.map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([forms.map(({ name }) => name)]);
  expect(book.sheets).toHaveLength(before);
});
