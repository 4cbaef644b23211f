import { checkReports } from '../../../src/app/check/check-reports';
import { consolidate } from '../../../src/app/consolidate/consolidate';
import { writeProgrammeToWorkbook } from '../../../src/app/setup/programme-in-workbook';
import type { Programme } from '../../../src/domain/programme/programme';
import { findingSentence } from '../../../src/locales/vi/finding-sentences';
import type { InMemoryWorkbook } from '../../contract/in-memory-workbook';
import { aPeriod } from '../../domain/builders/observation-builder';
import { aCount, programmeOf } from '../../domain/builders/programme-builder';
import { STAMP, testRun } from '../run';
import { filledForm, workbookOf } from '../workbook-of';
import { readBack } from './written-programme';

/** A clerk deletes the line of a unit that has reported. The province and all figures are INVENTED. */
const programme = programmeOf(aCount('7.2'));

async function consolidatedFirstQuarter(): Promise<InMemoryWorkbook> {
  const workbook = workbookOf(
    ['suoi-bac', 'nam-la'].map((unit) => filledForm(programme, unit, aPeriod('2023-Q1'), { '7.2': { toDate: 3 } })),
  );
  await writeProgrammeToWorkbook(workbook, programme, [], testRun());
  await consolidate(workbook, { programme, period: aPeriod('2023-Q1') }, STAMP, testRun());
  return workbook;
}

async function toldOf(workbook: InMemoryWorkbook) {
  const read = await readBack(workbook);
  const own: Programme | null = read.ok ? read.programme : null;
  if (!own) throw new Error('The programme does not load');
  const outcome = await checkReports(workbook, { programme: own, period: aPeriod('2023-Q2') }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.summary.findings.filter(({ rule }) => rule === 'units-removed');
}

/** The line of a unit on the programme's sheet. */
function lineOf(workbook: InMemoryWorkbook, unit: string) {
  const { cells } = workbook.find('Đơn vị');
  const at = cells.findIndex(([code]) => code?.value === unit);
  return { cells, at };
}

test('is told where the units are listed, and what to do instead', async () => {
  const workbook = await consolidatedFirstQuarter();
  const { cells, at } = lineOf(workbook, 'nam-la');
  cells.splice(at, 1);
  const [finding, ...others] = await toldOf(workbook);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'warning',
    place: { unit: null, sheet: { name: 'Đơn vị' }, cell: { row: 0, column: 0 } },
    units: ['Nậm Lả (nam-la)'],
  });
  expect(finding && findingSentence(finding)).toMatch(
    /Nậm Lả \(nam-la\).* ghi ngày ở cột “Đến hết ngày”, không xóa dòng/,
  );
});

test('nothing is told of a unit that has a last day, nor of one that never reported', async () => {
  const workbook = await consolidatedFirstQuarter();
  const gone = lineOf(workbook, 'nam-la');
  const column = gone.cells[0]?.findIndex(({ value }) => value === 'Đến hết ngày') ?? -1;
  workbook.type('Đơn vị', gone.at, column, '31/03/2023');
  const silent = lineOf(workbook, 'phieng-ban');
  silent.cells.splice(silent.at, 1);
  expect(await toldOf(workbook)).toEqual([]);
});
