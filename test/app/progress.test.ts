import { checkReports } from '../../src/app/check/check-reports';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { inventedReports } from '../verification/invented-reports';
import { testRun } from './run';
import { workbookOf } from './workbook-of';

test('a run over many reports never tells of more than there are', async () => {
  const programme = await builtIn('lao-cai-moi-2026');
  const reports = inventedReports(programme, 2, 60);
  const run = testRun();
  await checkReports(workbookOf(reports), { programme, period: aPeriod('2026-Q2') }, run);
  const told = run.progress.filter(({ step }) => step === 'checking');
  expect(told).toContainEqual({ step: 'checking', done: 50, total: reports.length });
  expect(run.progress.filter(({ done, total }) => done < 0 || done > total)).toEqual([]);
});
