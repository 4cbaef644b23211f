import { acceptReport, reopenReport } from '../../src/app/board/accept-report';
import { checkReports } from '../../src/app/check/check-reports';
import { fixFindings } from '../../src/app/fix/fix-findings';
import { fixOf } from '../../src/app/fix/fix-of';
import { fromLog, toLog } from '../../src/app/fix/logged-content';
import { undoFix } from '../../src/app/fix/undo-fix';
import { parsePeriod } from '../../src/domain/period/period';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { builtIn } from '../programmes/load-built-in';
import { STAMP, testRun } from './run';

/** The sample's first quarter, in which one unit wrote its figures, state and code in its own way. */
async function damagedSample() {
  const programme = await builtIn('yen-bai-2023');
  const workbook = new InMemoryWorkbook();
  for (const sheet of sampleReports(programme, 1)) workbook.addSheet(sheet);
  const sheet = workbook.sheets.find(({ name }) => name.startsWith('Văn Yên'));
  if (!sheet) throw new Error('No such sheet');
  const rowOf = (code: string) => sheet.cells.findIndex((line) => line[0]?.value === code);
  const money = rowOf('10.2') >= 0 ? rowOf('10.2') : rowOf('10.1');
  const period = parsePeriod('2023-Q1');
  if (!period) throw new Error('No such period');
  const check = async () => {
    const outcome = await checkReports(workbook, { programme, period }, testRun());
    if (outcome.kind === 'cancelled') throw new Error('Nobody cancelled');
    return outcome;
  };
  const valueAt = (row: number, column: number) => workbook.valueAt(sheet.name, row, column);
  const type = (row: number, column: number, value: string | number) => {
    workbook.type(sheet.name, row, column, value);
  };
  return { workbook, programme, sheet, rowOf, money, period, check, valueAt, type };
}

test('what was understood is written, what stood there is on record, and one step takes it back', async () => {
  const { workbook, check, money, valueAt, type, rowOf } = await damagedSample();
  const count = rowOf('7.2');
  const before = valueAt(money, 5);
  type(money, 4, '2 tỷ 791 triệu');
  type(money, 5, '2 tỷ 791 triệu');
  type(count, 0, '7,2');
  const { summary, lastFix } = await check();
  expect(lastFix).toBeNull();
  const { index, source } = summary.examination;
  const fixable = summary.findings.filter((finding) => fixOf(finding, index) !== null);
  expect(await fixFindings(workbook, fixable, index, source.code, STAMP, testRun())).toBe(3);
  expect([valueAt(money, 4), valueAt(money, 5), valueAt(count, 0)]).toEqual([2_791_000_000, 2_791_000_000, '7.2']);
  const after = await check();
  expect(after.summary.findings.filter((finding) => fixOf(finding, index) !== null)).toEqual([]);
  expect(after.lastFix).toEqual({ at: STAMP.at, cells: 3 });
  const log = workbook.find('Nhật ký').cells.map((line) => line.map(({ value }) => value));
  expect(log).toContainEqual(expect.arrayContaining(['Sửa ô', 'van-yen', '2 tỷ 791 triệu', '2791000000']));
  expect(await undoFix(workbook, { ...STAMP, at: '2024-01-03T09:00:00.000Z' }, testRun())).toBe(3);
  expect([valueAt(money, 4), valueAt(money, 5), valueAt(count, 0)]).toEqual([
    '2 tỷ 791 triệu',
    '2 tỷ 791 triệu',
    '7,2',
  ]);
  expect(before).not.toBeNull();
  expect((await check()).lastFix).toBeNull();
});

test('nothing is written, and nothing logged, where a cell was changed after the check', async () => {
  const { workbook, check, money, valueAt, type } = await damagedSample();
  type(money, 4, '2 tỷ 791 triệu');
  type(money, 5, '2 tỷ 791 triệu');
  const { summary } = await check();
  const { index, source } = summary.examination;
  const fixable = summary.findings.filter((finding) => fixOf(finding, index) !== null);
  type(money, 5, '3 tỷ');
  await expect(fixFindings(workbook, fixable, index, source.code, STAMP, testRun())).rejects.toMatchObject({
    code: 'cells-changed',
  });
  expect([valueAt(money, 4), valueAt(money, 5)]).toEqual(['2 tỷ 791 triệu', '3 tỷ']);
  expect(workbook.sheets.some(({ name }) => name === 'Nhật ký')).toBe(false);
});

test('a report that was accepted is opened again on purpose before anything in it is fixed, or a fix undone', async () => {
  const { workbook, sheet, check, money, valueAt, type, period, programme } = await damagedSample();
  type(money, 4, '2 tỷ 791 triệu');
  type(money, 5, '2 tỷ 791 triệu');
  const { summary } = await check();
  const { index, source, units } = summary.examination;
  const fixable = summary.findings.filter((finding) => fixOf(finding, index) !== null);
  const report = units.find(({ unit }) => unit.code === 'van-yen');
  if (!report?.sheet) throw new Error('No report');
  const standing = { unit: report.unit, sheet: report.sheet };
  const fix = () => fixFindings(workbook, fixable, index, source.code, STAMP, testRun());
  const refusal = { code: 'report-accepted', detail: sheet.name };
  await acceptReport(workbook, { programme, period }, standing, '', STAMP, testRun());
  await expect(fix()).rejects.toMatchObject(refusal);
  expect([valueAt(money, 4), valueAt(money, 5)]).toEqual(['2 tỷ 791 triệu', '2 tỷ 791 triệu']);
  await reopenReport(workbook, { programme, period }, standing, STAMP, testRun());
  expect(await fix()).toBe(2);
  await acceptReport(workbook, { programme, period }, standing, '', STAMP, testRun());
  await expect(undoFix(workbook, STAMP, testRun())).rejects.toMatchObject(refusal);
  expect(valueAt(money, 5)).toBe(2_791_000_000);
});

test('a cell that was changed since keeps what it holds', async () => {
  const { workbook, check, money, valueAt, type } = await damagedSample();
  type(money, 4, '2 tỷ 791 triệu');
  type(money, 5, '2 tỷ 791 triệu');
  const { summary } = await check();
  const { index, source } = summary.examination;
  const fixable = summary.findings.filter((finding) => fixOf(finding, index) !== null);
  await fixFindings(workbook, fixable, index, source.code, STAMP, testRun());
  type(money, 5, 2_800_000_000);
  await expect(undoFix(workbook, STAMP, testRun())).rejects.toMatchObject({ code: 'cells-changed' });
  expect([valueAt(money, 4), valueAt(money, 5)]).toEqual([2_791_000_000, 2_800_000_000]);
});

test.each([null, 7.2, -1, '7.2', "'x", '', 'khoảng 20', '2023-03-01', { date: '2023-03-01' }] as const)(
  'the log holds %j so that it comes back',
  (content) => {
    expect(fromLog(toLog(content))).toEqual(content);
  },
);
