import { recordVerdict } from '../../src/app/judge/record-verdict';
import { readReports } from '../../src/app/reading/read-reports';
import { quarter } from '../../src/domain/period/period';
import { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aCount, aProgramme, byPerson } from '../domain/builders/programme-builder';
import { STAMP, testRun } from './run';

/** Due already in the first quarter, so that both words of a person show. */
const programme = aProgramme({ indicators: [aCount('4.1', { targets: [byPerson({ due: '2023-03-31' })] })] });
const period = quarter(2023, 1);

async function verdictIn(workbook: InMemoryWorkbook) {
  const { summary } = await readReports(workbook, { programme, period }, testRun());
  return summary.indicators[0]?.targets[0];
}

test('a person’s verdict is in the log in words, and the next check heeds the latest', async () => {
  const workbook = new InMemoryWorkbook();
  expect((await verdictIn(workbook))?.status).toBe('no-data');
  const given = { period: period.code, indicator: '4.1', judgedAt: 'whole', unit: null };
  await recordVerdict(workbook, { ...given, met: false, reason: 'Còn hai thôn chưa làm' }, STAMP, testRun());
  expect(await verdictIn(workbook)).toMatchObject({ status: 'unmet', reason: 'Còn hai thôn chưa làm' });
  await recordVerdict(workbook, { ...given, met: true, reason: 'Đã kiểm tra thực tế' }, STAMP, testRun());
  expect(await verdictIn(workbook)).toMatchObject({ status: 'met', reason: 'Đã kiểm tra thực tế' });
  const words = workbook.find('Nhật ký').cells.map((line) => line.map(({ value }) => value));
  expect(words.at(-2)).toContain('Chưa đạt');
  expect(words.at(-1)).toContain('Đạt');
});
