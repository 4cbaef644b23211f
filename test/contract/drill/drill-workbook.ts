/** The workbooks that the fault drill begins with, as files: made once each. Units and figures are INVENTED. */
import { acceptReport } from '../../../src/app/board/accept-report';
import { drawCharts } from '../../../src/app/charts/draw-charts';
import { checkReports } from '../../../src/app/check/check-reports';
import { takeIn } from '../../../src/app/collect/take-in';
import { consolidate } from '../../../src/app/consolidate/consolidate';
import { fixFindings } from '../../../src/app/fix/fix-findings';
import { freezePeriod } from '../../../src/app/freeze/freeze-period';
import { composeFigures } from '../../../src/app/sheets/figures-sheet';
import { writeProgrammeToWorkbook } from '../../../src/app/setup/programme-in-workbook';
import type { Workbook } from '../../../src/app/workbook/workbook';
import { readSheet } from '../../../src/domain/report/read-sheet';
import { excelWorkbook } from '../../../src/excel/excel-workbook';
import { connectOffice } from '../../../src/workbench/host';
import { deleteSheet, openBook, saveBook, type Book } from '../../../src/workbench/model';
import { STAMP, testRun } from '../../app/run';
import { filledForm } from '../../app/workbook-of';
import { aPeriod } from '../../domain/builders/observation-builder';
import {
  aCount,
  aDistrict,
  anAmount,
  aProgramme,
  aRatio,
  aTask,
  atLeast,
  byPerson,
  OFFICE,
} from '../../domain/builders/programme-builder';
import { bookOf } from '../../workbench/write-content';

export const TODAY = '2023-04-05';
export const LATER = { ...STAMP, at: '2024-02-01T08:00:00.000Z', printed: '15:00 ngày 01/02/2024' };

const input = {
  units: [OFFICE, aDistrict('suoi-bac'), aDistrict('nam-la')],
  indicators: [
    aCount('7.2', { targets: [atLeast(null)] }),
    aRatio('5.1', { targets: [atLeast(0.9)] }),
    anAmount('10.1'),
    aCount('8.1', { targets: [byPerson()] }),
  ],
};
export const programme = aProgramme(input);
/** Sheets of tasks take as long as all the others: only where they matter. */
export const withTasks = aProgramme({ ...input, tasks: [aTask('I.1')] });
/** Reported by the office alone, as one row of the sample is. */
export const sampleProgramme = aProgramme({
  units: [OFFICE],
  indicators: [aCount('7.1', { reportedBy: { levels: ['tinh'] } })],
});
export const lastYearsFigures = composeFigures(
  [['2022-Q1', 'suoi-bac', 'Suối Bạc', '7.2', 'Chỉ tiêu 7.2', 'Lũy kế', 2, null, 'hộ', 'Được tính', null, null]],
  'Số liệu',
  null,
);
export const UNIT = unitCalled('suoi-bac');
export const request = { programme, period: aPeriod('2023-Q1'), today: TODAY };
const run = testRun();

function unitCalled(code: string) {
  const unit = programme.units.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(code);
  return unit;
}

/** One of them wrote money in words, and more achieved than there is. */
const ROWS = { '7.2': { inPeriod: 3, toDate: 3 }, '5.1': { toDate: 9, total: 10 }, '8.1': { toDate: 1 } };
const MONEY = { '10.1': { inPeriod: 200_000_000, toDate: 200_000_000 } };
const SLIPS = { '10.1': { inPeriod: '200.000.000', toDate: '200.000.000' }, '5.1': { toDate: 12, total: 10 } };

const made = new Map<string, Promise<Uint8Array>>();
function once(name: string, make: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  return () => {
    const known = made.get(name) ?? make();
    made.set(name, known);
    return known;
  };
}

/** The workbook of another step, in which something more is done. */
const then = (name: string, from: () => Promise<Uint8Array>, perform: (workbook: Workbook) => Promise<unknown>) =>
  once(name, async () => {
    const book: Book = openBook(await from());
    const session = connectOffice(book);
    await perform(excelWorkbook());
    session.close();
    return saveBook(book);
  });

export const reports = once('reports', () => {
  const forms = [
    filledForm(programme, 'suoi-bac', request.period, { ...ROWS, ...MONEY }),
    filledForm(programme, 'nam-la', request.period, { ...ROWS, ...SLIPS }),
  ];
  return Promise.resolve(saveBook(bookOf(forms)));
});

export const consolidated = then('consolidated', reports, (workbook) => consolidate(workbook, request, STAMP, run));

export const withProgramme = then('programme', consolidated, (workbook) =>
  writeProgrammeToWorkbook(workbook, programme, [], run),
);

async function takeInAgain(workbook: Workbook, file: string): Promise<void> {
  const outcome = await checkReports(workbook, request, run);
  const own = outcome.kind === 'done' && outcome.summary.examination.units.find(({ unit }) => unit.code === UNIT.code);
  const { sheets } = await workbook.open();
  const info = sheets.filter(({ id }) => own && id === own.sheet?.id);
  for await (const [grid] of workbook.read(info, run.signal)) {
    const reading = grid && readSheet(grid);
    if (!reading) throw new Error('No reading');
    const intake = { unit: UNIT, reading, file, checksum: 'ab12', changes: [], restores: null };
    await takeIn(workbook, request, [{ ...intake, predecessor: { kind: 'none' } }], STAMP, run);
  }
}

/** The unit's report was received as a file, and the sheet that it was before is gone. */
const received = once('received', async () => {
  const book = openBook(await consolidated());
  const session = connectOffice(book);
  await takeInAgain(excelWorkbook(), 'Suối Bạc.xlsx');
  session.close();
  const [first] = book.sheets;
  if (first) deleteSheet(first);
  return saveBook(book);
});

export const takenInTwice = then('twice', received, (workbook) => takeInAgain(workbook, 'Suối Bạc, bản 2.xlsx'));

export const accepted = then('accepted', received, async (workbook) => {
  const { sheets } = await workbook.open();
  const sheet = sheets.find(({ mark }) => mark?.role === 'report');
  if (!sheet) throw new Error('No report');
  const report = { unit: UNIT, sheet: { id: sheet.id, name: sheet.name, file: null } };
  await acceptReport(workbook, request, report, '', STAMP, run);
});

export const fixed = then('fixed', consolidated, async (workbook) => {
  const outcome = await checkReports(workbook, request, run);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const { findings, examination } = outcome.summary;
  await fixFindings(workbook, findings, examination.index, '2023-Q1', STAMP, run);
});

export const charted = then('charted', consolidated, (workbook) => drawCharts(workbook, request, STAMP, run));

export const frozen = then('frozen', consolidated, (workbook) => freezePeriod(workbook, request, STAMP, run));
