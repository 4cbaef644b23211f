import { consolidate } from '../../src/app/consolidate/consolidate';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { STAMP, testRun } from './run';
import { workbookOf } from './workbook-of';

test('a run never tells of more than there is to do', async () => {
  const programme = await builtIn('yen-bai-2023');
  const workbook = workbookOf(([1, 2, 3, 4] as const).flatMap((ordinal) => sampleReports(programme, ordinal)));
  const run = testRun();
  await consolidate(workbook, { programme, period: aPeriod('2023-Q4') }, STAMP, run);
  expect(run.progress.filter(({ step }) => step === 'checking')).not.toEqual([]);
  expect(run.progress.filter(({ done, total }) => done < 0 || done > total)).toEqual([]);
});
