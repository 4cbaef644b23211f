import { checkReports } from '../../src/app/check/check-reports';
import { SAMPLE, writeSample } from '../../src/app/sample/write-sample';
import { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { builtIn } from '../programmes/load-built-in';
import { testRun } from './run';

test('the sample is a workbook with all reports, marked as invented, and with something to find', async () => {
  const programme = await builtIn(SAMPLE.programme);
  const workbook = new InMemoryWorkbook();
  const period = await writeSample(workbook, programme, testRun());
  expect(period.code).toBe('2023-Q4');
  expect(workbook.sheets.map(({ cells }) => cells[7]?.[0]?.value)).toEqual(
    Array<unknown>(10).fill(expect.stringMatching(/MINH HỌA.*không có thật/)),
  );
  const outcome = await checkReports(workbook, { programme, period }, testRun());
  if (outcome.kind === 'cancelled') throw new Error('Nobody cancelled');
  const { units } = outcome.summary.examination;
  expect(units).toHaveLength(10);
  expect(units.map(({ status }) => status)).not.toContain('missing');
  expect(units.filter(({ status }) => status === 'errors').length).toBeGreaterThanOrEqual(3);
  expect(outcome.otherSheets).toEqual([]);
});

test('written twice, it is there once', async () => {
  const programme = await builtIn(SAMPLE.programme);
  const workbook = new InMemoryWorkbook();
  await writeSample(workbook, programme, testRun());
  await writeSample(workbook, programme, testRun());
  expect(workbook.sheets).toHaveLength(10);
});

test('a workbook that takes no sheets gets none', async () => {
  const programme = await builtIn(SAMPLE.programme);
  const workbook = new InMemoryWorkbook();
  workbook.structureProtected = true;
  await expect(writeSample(workbook, programme, testRun())).rejects.toMatchObject({ code: 'structure-protected' });
  expect(workbook.sheets).toHaveLength(0);
});
