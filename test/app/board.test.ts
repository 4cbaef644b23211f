import { acceptFinding, canAccept } from '../../src/app/accept/accept-finding';
import { acceptReport, reopenReport } from '../../src/app/board/accept-report';
import { boardOf, incompleteIndicators } from '../../src/app/board/board';
import { readDue, writeDue } from '../../src/app/board/due-dates';
import { judgeFiles } from '../../src/app/collect/judge-files';
import { restoreVersion } from '../../src/app/collect/restore-version';
import { takeIn } from '../../src/app/collect/take-in';
import { readReports } from '../../src/app/reading/read-reports';
import { quarter } from '../../src/domain/period/period';
import { directFileReader } from '../../src/files/direct-file-reader';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aCount, aDistrict, aProgramme, aStock, OFFICE } from '../domain/builders/programme-builder';
import { incoming, reportBytes } from '../files/report-file';
import { STAMP, testRun } from './run';
import { filledForm, workbookOf, type Row } from './workbook-of';

/** The board of units, and what a clerk does about a report. All figures are INVENTED. */
const programme = aProgramme({
  units: [OFFICE, aDistrict('suoi-bac'), aDistrict('nam-la')],
  indicators: [aCount('7.2'), aStock('11.1')],
});
const period = quarter(2023, 1);
const request = { programme, period };
const full: Readonly<Record<string, Row>> = { '7.2': { inPeriod: 3, toDate: 3 }, '11.1': { toDate: 5 } };

async function receive(workbook: InMemoryWorkbook, unit: string, rows: Readonly<Record<string, Row>>, name: string) {
  const file = incoming(name, reportBytes(filledForm(programme, unit, period, rows)));
  const [judged] = await judgeFiles(workbook, request, [file], directFileReader(), testRun());
  if (judged?.verdict.kind !== 'report') throw new Error('No report');
  await takeIn(workbook, request, [{ ...judged.verdict, file: name, restores: null }], STAMP, testRun());
}
const dayOf = (moment: string) => moment.slice(0, 10);
async function board(workbook: InMemoryWorkbook, due: string | null = null, today = '2024-01-05') {
  const { summary, records } = await readReports(workbook, request, testRun());
  return boardOf(summary, records, { due, today, dayOf });
}
async function standing(workbook: InMemoryWorkbook, unit: string) {
  const row = (await board(workbook)).find(({ report }) => report.unit.code === unit);
  if (!row?.report.sheet) throw new Error('No report');
  return { row, report: { unit: row.report.unit, sheet: row.report.sheet } };
}

test('says of every unit how its report stands, how full it is, and from which file it came', async () => {
  const workbook = workbookOf([]);
  await receive(workbook, 'suoi-bac', { '7.2': full['7.2'] ?? {} }, 'a.xlsx');
  const rows = await board(workbook);
  expect(
    rows.map(({ report, standing: how, filled, asked, receipt }) => [
      report.unit.code,
      how,
      filled,
      asked,
      receipt?.file ?? null,
    ]),
  ).toEqual([
    ['suoi-bac', 'ready', 1, 2, 'a.xlsx'],
    ['nam-la', 'missing', 0, 2, null],
  ]);
  const { summary } = await readReports(workbook, request, testRun());
  expect(
    incompleteIndicators(summary).map(({ code, reported, expected, lacking }) => [
      code,
      reported,
      expected,
      lacking.map((unit) => unit.code),
    ]),
  ).toEqual([
    ['11.1', 0, 2, ['suoi-bac', 'nam-la']],
    ['7.2', 1, 2, ['nam-la']],
  ]);
});

test('late is what came in after the due date, or is not there after it', async () => {
  const workbook = workbookOf([]);
  await receive(workbook, 'suoi-bac', full, 'a.xlsx');
  const late = async (due: string | null, today: string) => (await board(workbook, due, today)).map((row) => row.late);
  expect(await late(null, '2024-05-01')).toEqual([false, false]);
  expect(await late('2024-01-03', '2024-01-03')).toEqual([false, false]);
  expect(await late('2024-01-03', '2024-01-04')).toEqual([false, true]);
  expect(await late('2024-01-02', '2024-01-03')).toEqual([true, true]);
});

test('the due date is the workbook’s, by period; what somebody else stored there says nothing', async () => {
  const workbook = workbookOf([]);
  expect(await readDue(workbook, '2023-Q1')).toBeNull();
  await writeDue(workbook, '2023-Q1', '2023-04-05');
  await writeDue(workbook, '2023-Q2', '2023-07-05');
  expect(await readDue(workbook, '2023-Q1')).toBe('2023-04-05');
  await writeDue(workbook, '2023-Q1', null);
  expect([await readDue(workbook, '2023-Q1'), await readDue(workbook, '2023-Q2')]).toEqual([null, '2023-07-05']);
  for (const text of ['no', '{"schemaVersion":2,"due":{"2023-Q1":"2023-04-05"}}']) {
    await workbook.writeSetting('tong-hop.due', text);
    expect(await readDue(workbook, '2023-Q1')).toBeNull();
  }
});

describe('accepting a report', () => {
  test('locks its sheet and is on record with its reason; reopening unlocks it', async () => {
    const workbook = workbookOf([]);
    await receive(workbook, 'suoi-bac', full, 'a.xlsx');
    const { report } = await standing(workbook, 'suoi-bac');
    await acceptReport(workbook, request, report, 'Đã gọi điện xác nhận', STAMP, testRun());
    const { row } = await standing(workbook, 'suoi-bac');
    expect([row.standing, row.record.acceptance]).toEqual([
      'accepted',
      { at: STAMP.at, by: STAMP.by, reason: 'Đã gọi điện xác nhận' },
    ]);
    expect(workbook.find(report.sheet.name).protected).toBe(true);
    await reopenReport(workbook, request, report, STAMP, testRun());
    expect((await standing(workbook, 'suoi-bac')).row.standing).toBe('ready');
    expect(workbook.find(report.sheet.name).protected).toBe(false);
  });

  test('a report that is sent again after it was accepted is to be accepted again', async () => {
    const workbook = workbookOf([]);
    await receive(workbook, 'suoi-bac', full, 'a.xlsx');
    await acceptReport(workbook, request, (await standing(workbook, 'suoi-bac')).report, '', STAMP, testRun());
    await receive(workbook, 'suoi-bac', { ...full, '11.1': { toDate: 6 } }, 'b.xlsx');
    const { row, report } = await standing(workbook, 'suoi-bac');
    expect([row.standing, row.receipt?.version, workbook.find(report.sheet.name).protected]).toEqual([
      'ready',
      2,
      false,
    ]);
  });
});

test('an earlier version is put back, and the one that stood is kept', async () => {
  const workbook = workbookOf([]);
  await receive(workbook, 'suoi-bac', full, 'a.xlsx');
  await receive(workbook, 'suoi-bac', { ...full, '11.1': { toDate: 6 } }, 'b.xlsx');
  const { row, report } = await standing(workbook, 'suoi-bac');
  expect(row.report.observations.get('11.1')?.toDate).toBe(6);
  await restoreVersion(workbook, request, report.unit, 1, STAMP, testRun());
  const after = await standing(workbook, 'suoi-bac');
  expect([after.row.report.observations.get('11.1')?.toDate, after.row.receipt?.version]).toEqual([5, 3]);
  expect(
    workbook.sheets
      .filter(({ mark }) => mark?.role === 'version')
      .map(({ hidden, mark }) => [hidden, mark?.key.split(' ').at(-1)]),
  ).toEqual([
    [true, '1'],
    [true, '2'],
  ]);
  await expect(restoreVersion(workbook, request, report.unit, 9, STAMP, testRun())).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a warning about all units’ figures together is answered with a reason, until the figure changes', async () => {
  const levels = ['tinh', 'huyen'] as const;
  const parts = aProgramme({
    units: [OFFICE, aDistrict('suoi-bac')],
    indicators: [
      aStock('11.1', { reportedBy: { levels: [levels[1]] } }),
      aStock('11.3', { reportedBy: { levels: [levels[0]] }, partOf: '11.1' }),
    ],
  });
  const sheets = (figure: number) => [
    filledForm(parts, 'suoi-bac', period, { '11.1': { toDate: 5 } }),
    filledForm(parts, OFFICE.code, period, { '11.3': { toDate: figure } }),
  ];
  const workbook = workbookOf(sheets(7));
  const check = async () => {
    const { summary } = await readReports(workbook, { programme: parts, period }, testRun());
    return summary.findings.filter(({ rule }) => rule === 'part-above-whole-total');
  };
  const [found] = await check();
  if (!found) throw new Error('Nothing found');
  expect(canAccept(found)).toBe(true);
  await acceptFinding(workbook, found, '2023-Q1', 'Gồm cả số của đơn vị ngoài tỉnh', STAMP, testRun());
  const reasons = async () => (await check()).map(({ acceptance }) => acceptance?.reason ?? null);
  expect(await reasons()).toEqual(['Gồm cả số của đơn vị ngoài tỉnh']);
  const [, office] = sheets(7);
  const row = office?.rows.findIndex(([code]) => code === '11.3') ?? -1;
  workbook.type(office?.name ?? '', row, 5, 8);
  expect(await reasons()).toEqual([null]);
});
