import { boardOf } from '../../src/app/board/board';
import { checkReports } from '../../src/app/check/check-reports';
import { consolidate, type ConsolidateOutcome } from '../../src/app/consolidate/consolidate';
import { toResult } from '../../src/app/export/to-result';
import { freezePeriod } from '../../src/app/freeze/freeze-period';
import { removeReports } from '../../src/app/freeze/remove-reports';
import { reopenPeriod } from '../../src/app/freeze/reopen-period';
import { composeLog } from '../../src/app/sheets/log-sheet';
import { NO_LINES } from '../../src/app/sheets/table-lines';
import { quarter } from '../../src/domain/period/period';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aPeriod } from '../domain/builders/observation-builder';
import {
  aChange,
  aCount,
  aMilestone,
  aNarrative,
  anAmount,
  aProgramme,
  aRatio,
  atLeast,
  toBeDone,
} from '../domain/builders/programme-builder';
import { STAMP, testRun } from './run';
import { filledForm, rowOf, workbookOf, type Row } from './workbook-of';

/** Report sheets of a frozen period are removed; everything goes on from the sheet of figures. Figures are INVENTED. */
const programme = aProgramme({
  indicators: [
    aCount('7.2', { targets: [atLeast(9), atLeast(3, { judgedAt: 'huyen' })] }),
    aRatio('5.1', { targets: [atLeast(0.9)] }),
    aChange('3.2'),
    anAmount('10.1', { targets: [atLeast(1e9)] }),
    aMilestone('4.2', { targets: [toBeDone()] }),
    aNarrative('6.1'),
  ],
});
const UNITS = ['suoi-bac', 'nam-la', 'phieng-ban'];
const rows = (ordinal: number, unit: number): Readonly<Record<string, Row>> => ({
  // From the third quarter on, the year to date is left to what came before.
  '7.2': ordinal < 3 ? { inPeriod: unit + 1, toDate: ordinal * (unit + 1) } : { inPeriod: unit + 1 },
  '5.1': { toDate: 9 + unit, total: 12 },
  '3.2': { toDate: 8 - unit, baseline: 9 },
  '10.1': { inPeriod: 200_000_000, toDate: `${ordinal * 200}.000.000` },
  '4.2': unit === 0 ? { state: 'Đã hoàn thành', date: { date: '2023-05-20' } } : { state: 'Đang thực hiện' },
  '6.1': { state: 'Đang thực hiện', text: `Kết quả 1/2, đợt ${ordinal}` },
});
const reportsOf = (ordinal: number) =>
  UNITS.map((unit, i) => filledForm(programme, unit, quarter(2023, ordinal), rows(ordinal, i)));
const yearOf = (...ordinals: readonly number[]) => workbookOf(ordinals.flatMap(reportsOf));
const request = (code: string) => ({ programme, period: aPeriod(code), today: '2023-07-05' });
const later = { ...STAMP, at: '2024-02-01T08:00:00.000Z' };

async function consolidated(workbook: InMemoryWorkbook, code: string, stamp = STAMP) {
  const outcome: ConsolidateOutcome = await consolidate(workbook, request(code), stamp, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return toResult(outcome.summary, outcome.differences, (sheet) => sheet);
}
const freeze = (workbook: InMemoryWorkbook, code: string) => freezePeriod(workbook, request(code), STAMP, testRun());
const remove = (workbook: InMemoryWorkbook, code: string) => removeReports(workbook, request(code), later, testRun());
const names = (workbook: InMemoryWorkbook) => workbook.sheets.map(({ name }) => name);
const valuesOf = (workbook: InMemoryWorkbook, sheet: string) =>
  workbook.find(sheet).cells.map((line) => line.map(({ value }) => value ?? ''));

/** What a result says of indicators and units, wherever it was read; remarks on reports go with their sheets. */
const figuresIn = ({ indicators, units }: Awaited<ReturnType<typeof consolidated>>) => ({
  indicators,
  units: units.map(({ code, name, level }) => ({ code, name, level })),
});

describe.each([
  ['2023-Q2', '2023-H1', '6 tháng-2023', '2023-Q3', 'Quý III-2023'],
  ['2023-Q3', '2023-9M', '9 tháng-2023', '2023-Q4', 'Quý IV-2023'],
])('the sheets of %s are removed', (removed, whole, wholeName, next, nextName) => {
  const before = yearOf(1, 2, 3, 4);
  const workbook = yearOf(1, 2, 3, 4);
  const results = new Map<string, Awaited<ReturnType<typeof consolidated>>>();
  beforeAll(async () => {
    for (const code of ['2023-Q1', removed, whole, next]) results.set(code, await consolidated(before, code));
    for (const code of ['2023-Q1', removed]) await consolidated(workbook, code);
    await freeze(workbook, removed);
    await remove(workbook, removed);
  });

  test('they and only they are gone; the log names them', () => {
    const reports = reportsOf(Number(removed.at(-1))).map(({ name }) => name);
    const all = [1, 2, 3, 4].flatMap((ordinal) => reportsOf(ordinal).map(({ name }) => name));
    expect(all.filter((name) => !names(workbook).includes(name))).toEqual(reports);
    const log = workbook.find('Nhật ký').cells.filter((line) => line[2]?.value === 'Gỡ trang báo cáo');
    expect(log.map((line) => line[7]?.value)).toEqual(reports);
  });

  test.each([
    [whole, wholeName],
    [next, nextName],
  ])('%s comes out the same, with its comparisons', async (code, name) => {
    const result = await consolidated(workbook, code, later);
    expect(figuresIn(result)).toEqual(figuresIn(results.get(code) as never));
    const rest = (book: InMemoryWorkbook) =>
      valuesOf(book, `Tổng hợp ${name}`).filter((line) => !String(line[0]).startsWith('- Tổng hợp lúc'));
    expect(rest(workbook)).toEqual(rest(before));
    expect(valuesOf(workbook, `Chi tiết ${name}`)).toEqual(valuesOf(before, `Chi tiết ${name}`));
  });
});

test('a whole year without any report’s sheet comes out the same', async () => {
  const quarters = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
  const longer = ['2023-H1', '2023-9M', '2023-Y'];
  const [before, workbook] = [yearOf(1, 2, 3, 4), yearOf(1, 2, 3, 4)];
  for (const code of [...quarters, ...longer]) await consolidated(before, code);
  for (const code of quarters) await consolidated(workbook, code);
  for (const code of quarters) expect((await freeze(workbook, code)).kind).toBe('done');
  for (const code of quarters)
    expect(await remove(workbook, code)).toEqual({ kind: 'done', removed: UNITS.length, kept: [] });
  for (const code of longer) {
    const expected = figuresIn(await consolidated(before, code));
    expect(figuresIn(await consolidated(workbook, code, later))).toEqual(expected);
    expect(expected.indicators.map(({ reported }) => reported)).toContain(UNITS.length);
  }
  for (const name of ['6 tháng-2023', '9 tháng-2023', 'Năm-2023'])
    expect(valuesOf(workbook, `Chi tiết ${name}`)).toEqual(valuesOf(before, `Chi tiết ${name}`));
});

test('the board shows them as frozen; a report that comes in again counts', async () => {
  const workbook = yearOf(1, 2);
  await freeze(workbook, '2023-Q2');
  await remove(workbook, '2023-Q2');
  const board = async () => {
    const outcome = await checkReports(workbook, request('2023-Q2'), testRun());
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const calendar = { due: '2023-07-01', today: '2023-07-05', dayOf: (moment: string) => moment.slice(0, 10) };
    return boardOf(outcome.summary, outcome.records, calendar).map(({ standing, late }) => [standing, late]);
  };
  expect(await board()).toEqual(UNITS.map(() => ['frozen', false]));
  const [again] = reportsOf(2);
  if (again) workbook.addSheet(again);
  expect(await board()).toEqual([['ready', false], ...UNITS.slice(1).map(() => ['frozen', false])]);
});

test('a reopened period whose sheets are gone is consolidated from what is remembered', async () => {
  const workbook = yearOf(1, 2);
  const before = await consolidated(workbook, '2023-Q2');
  await freeze(workbook, '2023-Q2');
  await remove(workbook, '2023-Q2');
  expect((await reopenPeriod(workbook, request('2023-Q2'), 'Bổ sung', later, testRun())).kind).toBe('done');
  expect(figuresIn(await consolidated(workbook, '2023-Q2'))).toEqual(figuresIn(before));
});

test('a report that differs from what was frozen, or from the sheet of figures, stays', async () => {
  const workbook = yearOf(1);
  await freeze(workbook, '2023-Q1');
  const [form] = reportsOf(1);
  workbook.type(form?.name ?? '', form ? rowOf(form, '5.1') : 0, 5, 10);
  const figures = workbook.find('Số liệu').cells;
  const line = figures.findIndex((cells) => cells[1]?.value === 'nam-la' && cells[3]?.value === '10.1');
  workbook.type('Số liệu', line, 6, 1);
  expect(await remove(workbook, '2023-Q1')).toEqual({ kind: 'done', removed: 1, kept: ['Suối Bạc', 'Nậm Lả'] });
  expect(names(workbook)).toContain(form?.name);
});

test('what leads to the reports is frozen first, or consolidated after the freeze', async () => {
  const workbook = yearOf(1, 2, 3);
  for (const code of ['2023-Q1', '2023-Q2', '2023-H1', '2023-Q3']) await consolidated(workbook, code);
  await freezePeriod(workbook, request('2023-Q2'), later, testRun());
  expect(await remove(workbook, '2023-Q2')).toEqual({
    kind: 'linked',
    links: [
      { sheet: 'Chi tiết 6 tháng-2023', address: 'D7' },
      { sheet: 'Chi tiết Quý III-2023', address: 'E7' },
    ],
  });
  await freeze(workbook, '2023-H1');
  await consolidated(workbook, '2023-Q3', { ...later, at: '2024-02-02T08:00:00.000Z' });
  expect(await remove(workbook, '2023-Q2')).toEqual({ kind: 'done', removed: 3, kept: [] });
});

describe('at the end of a year', () => {
  const removedThen = async (change: (workbook: InMemoryWorkbook) => void = () => undefined) => {
    const workbook = yearOf(1, 2, 3, 4);
    for (const code of ['Q1', 'Q2', 'Q3', 'Q4', 'H1', '9M', 'Y']) await consolidated(workbook, `2023-${code}`);
    await freeze(workbook, '2023-Q1');
    change(workbook);
    return remove(workbook, '2023-Q1');
  };
  const [first, middle, last] = reportsOf(1).map(({ name }) => name);
  const links = (sheet: string, address: string) => ({ kind: 'linked', links: [{ sheet, address }] });
  const note = (formula: string) => (workbook: InMemoryWorkbook) =>
    void workbook.addSheet({ ...composeLog(NO_LINES, [], 'Sổ tay'), rows: [['Ghi chú', { formula, value: 2 }]] });

  test('the first quarter’s sheets go: later periods lead to later sheets', async () => {
    expect(await removedThen()).toEqual({ kind: 'done', removed: 3, kept: [] });
  });
  test('not while a sheet of the clerk’s own leads to one of them', async () => {
    expect(await removedThen(note(`=2*'${first ?? ''}'!F12`))).toEqual(links('Sổ tay', 'B1'));
  });
  test('nor to all from one sheet to another: a sum over them would shrink without a word', async () => {
    expect(await removedThen(note(`=SUM('${first ?? ''}:${last ?? ''}'!F12)`))).toEqual(links('Sổ tay', 'B1'));
    // Ends that stay, and one that goes between them.
    const between = (workbook: InMemoryWorkbook) => {
      const [going] = workbook.sheets.splice(
        workbook.sheets.findIndex(({ name }) => name === middle),
        1,
      );
      const at = workbook.sheets.findIndex(({ name }) => name.endsWith('Quý II-2023'));
      if (going) workbook.sheets.splice(at + 1, 0, going);
      const [from, to] = reportsOf(2).map(({ name }) => name);
      note(`=SUM('${from ?? ''}:${to ?? ''}'!F12)`)(workbook);
    };
    expect(await removedThen(between)).toEqual(links('Sổ tay', 'B1'));
  });
  test('nor while a report of another quarter adds to one of them', async () => {
    const [form] = reportsOf(2);
    const row = form ? rowOf(form, '7.2') : 0;
    const add = (workbook: InMemoryWorkbook) => {
      const cell = workbook.find(form?.name ?? '').cells[row]?.[5];
      if (cell) cell.formula = `=E${row + 1}+'${first ?? ''}'!F${row + 1}`;
    };
    expect(await removedThen(add)).toEqual(links(form?.name ?? '', `F${row + 1}`));
  });
  test('a sheet that stays, whose name is much like theirs, is none of them', async () => {
    const other = (workbook: InMemoryWorkbook) => {
      workbook.addSheet({ ...composeLog(NO_LINES, [], `${first ?? ''} (2)`), rows: [[2]] });
      note(`='${first ?? ''} (2)'!A1`)(workbook);
    };
    expect(await removedThen(other)).toMatchObject({ kind: 'done', removed: 3 });
  });
});
