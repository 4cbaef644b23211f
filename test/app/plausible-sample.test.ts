import { checkReports } from '../../src/app/check/check-reports';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { parsePeriod } from '../../src/domain/period/period';
import { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { builtIn } from '../programmes/load-built-in';
import { testRun } from './run';

const DOUBTS = new Set(['outside-plausible', 'far-from-history', 'far-from-peers']);

test('a whole year of correct reports raises no false alarm', async () => {
  const programme = await builtIn('yen-bai-2023');
  const workbook = new InMemoryWorkbook();
  for (const quarter of [1, 2, 3, 4] as const) {
    for (const sheet of sampleReports(programme, quarter)) workbook.addSheet(sheet);
    const period = parsePeriod(`2023-Q${quarter}`);
    if (!period) throw new Error('No such period');
    const outcome = await checkReports(workbook, { programme, period }, testRun());
    if (outcome.kind === 'cancelled') throw new Error('Nobody cancelled');
    const { findings, examination } = outcome.summary;
    expect(examination.units.filter(({ status }) => status === 'ready')).toHaveLength(10);
    expect(findings.filter(({ rule }) => DOUBTS.has(rule))).toEqual([]);
  }
});
