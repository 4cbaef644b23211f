import { checkReports } from '../../src/app/check/check-reports';
import { consolidate } from '../../src/app/consolidate/consolidate';
import { freezePeriod } from '../../src/app/freeze/freeze-period';
import { reopenPeriod } from '../../src/app/freeze/reopen-period';
import type { SheetRole } from '../../src/app/workbook/sheet-content';
import type { FreezeStanding } from '../../src/domain/freeze/freeze';
import { isAsFrozen } from '../../src/domain/freeze/freeze';
import { quarter } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aPeriod } from '../domain/builders/observation-builder';
import {
  aCount,
  aMilestone,
  anAmount,
  aProgramme,
  aRatio,
  aStock,
  atLeast,
} from '../domain/builders/programme-builder';
import { STAMP, testRun } from './run';
import { filledForm, rowOf, workbookOf, type Row } from './workbook-of';

/** *Chốt số liệu* over the port in memory. The province, its districts and all figures are INVENTED. */
const programme: Programme = aProgramme({
  indicators: [
    aCount('7.2', { targets: [atLeast(9), atLeast(3, { judgedAt: 'huyen' })] }),
    aStock('11.1'),
    aRatio('5.1', { targets: [atLeast(0.9)] }),
    anAmount('10.1', { targets: [atLeast(1e9)] }),
    aMilestone('4.2'),
  ],
});
const Q1 = quarter(2023, 1);
const rows = (houses: number): Readonly<Record<string, Row>> => ({
  '7.2': { inPeriod: houses, toDate: houses, text: 'bàn giao trong quý' },
  '11.1': { toDate: 5 },
  '5.1': { toDate: 9, total: 10 },
  '10.1': { inPeriod: '200.000.000', toDate: 200_000_000 },
  '4.2': { state: 'Đã hoàn thành', date: { date: '2023-03-20' } },
});
const report = (unit: string, houses = 3, period = Q1) => filledForm(programme, unit, period, rows(houses));
const request = (code = '2023-Q1') => ({ programme, period: aPeriod(code), today: '2023-04-05' });
const reasonable = { at: '2023-04-05T03:00:00.000Z', by: 'Nguyễn Thị Mai', printed: '10:00 ngày 05/04/2023' };

async function standing(workbook: InMemoryWorkbook, code?: string): Promise<FreezeStanding | null> {
  const outcome = await checkReports(workbook, request(code), testRun());
  return outcome.kind === 'done' ? outcome.freeze : null;
}
async function freeze(workbook: InMemoryWorkbook, code?: string) {
  const outcome = await freezePeriod(workbook, request(code), reasonable, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.freeze;
}
const consolidated = async (workbook: InMemoryWorkbook, code?: string) =>
  consolidate(workbook, request(code), STAMP, testRun());

const SUMMARY = 'Tổng hợp Quý I-2023';
const DETAIL = 'Chi tiết Quý I-2023';
const cellsOf = (workbook: InMemoryWorkbook, sheet: string) =>
  workbook.find(sheet).cells.map((line) => line.map(({ value, format }) => [value ?? '', format]));
const formulasOf = (workbook: InMemoryWorkbook, sheet: string) =>
  workbook.find(sheet).cells.flatMap((line) => line.flatMap(({ formula }) => formula ?? []));
const allReports = () => workbookOf([report('suoi-bac', 3), report('nam-la', 2), report('phieng-ban', 5)]);

describe('freezing', () => {
  let workbook: InMemoryWorkbook;
  let live: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    workbook = allReports();
    await consolidated(workbook);
    live = { [SUMMARY]: cellsOf(workbook, SUMMARY), [DETAIL]: cellsOf(workbook, DETAIL) };
    await freeze(workbook);
  });

  test.each([
    [SUMMARY, 7, 0],
    [DETAIL, 2, 2],
  ])('%s holds the same values in the same looks, no formula, and is locked', (sheet, remark, column) => {
    expect(formulasOf(workbook, sheet)).toEqual([]);
    const [now, before] = [cellsOf(workbook, sheet), live[sheet] as ReturnType<typeof cellsOf>];
    const rest = (cells: typeof now) =>
      cells.filter((line, row) => row !== remark && !String(line[0]?.[0]).startsWith('- Tổng hợp lúc'));
    expect(rest(now)).toEqual(rest(before));
    expect(workbook.find(sheet).protected).toBe(true);
    expect(String(now[remark]?.[column]?.[0])).toMatch(
      /Số liệu đã chốt ngày 05\/04\/2023 · mã [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}\./,
    );
  });

  test('what was understood from words goes on standing out, and only that', () => {
    const marked = workbook.find(DETAIL).content?.styles.filter(({ style }) => style === 'understood') ?? [];
    expect(marked).toHaveLength(3);
    expect(workbook.find(DETAIL).content?.highlights.map(({ style }) => style)).not.toContain('constant');
  });

  test('the log says who froze what, when and under which fingerprint', () => {
    const log = workbook.find('Nhật ký').cells.map((line) => line.map(({ value }) => value));
    const line = log.find((cells) => cells[2] === 'Chốt số liệu');
    expect(line?.slice(0, 4)).toEqual([reasonable.at, reasonable.by, 'Chốt số liệu', '2023-Q1']);
    expect(line?.at(-1)).toMatch(/^SHA-256: [0-9a-f]{64}$/);
  });

  test('nothing has changed, says a check', async () => {
    const found = await standing(workbook);
    expect(found && isAsFrozen(found)).toBe(true);
    expect(found?.freeze).toMatchObject({ by: reasonable.by, day: '2023-04-05', period: '2023-Q1', source: '2023-Q1' });
    expect(await standing(workbook, '2023-Q2')).toBeNull();
  });

  test('the period is not consolidated, nor frozen again; nothing changes', async () => {
    const before = JSON.stringify(workbook.sheets);
    expect((await consolidated(workbook)).kind).toBe('frozen');
    expect((await freezePeriod(workbook, request(), reasonable, testRun())).kind).toBe('frozen');
    expect(JSON.stringify(workbook.sheets)).toBe(before);
  });
});

describe('after a freeze', () => {
  test('a report that changed is named, by its unit', async () => {
    const workbook = allReports();
    await freeze(workbook);
    const row = rowOf(report('nam-la'), '11.1');
    const [sheet] = workbook.sheets.filter(({ name }) => name.startsWith('Nậm Lả'));
    workbook.type(sheet?.name ?? '', row, 5, 6);
    expect((await standing(workbook))?.changed).toEqual(['nam-la']);
    workbook.type(sheet?.name ?? '', row, 5, 5);
    expect((await standing(workbook))?.changed).toEqual([]);
  });

  test('a report that came in late, or went away, is named, too', async () => {
    const workbook = workbookOf([report('suoi-bac', 3), report('nam-la', 2)]);
    await freeze(workbook);
    workbook.addSheet(report('phieng-ban', 5));
    workbook.sheets.splice(0, 1);
    expect((await standing(workbook))?.changed).toEqual(['suoi-bac', 'phieng-ban']);
  });

  test('six months are consolidated from the frozen quarter’s reports, but not from others', async () => {
    const workbook = workbookOf(['suoi-bac', 'nam-la', 'phieng-ban'].map((unit) => report(unit, 3, quarter(2023, 2))));
    await freeze(workbook, '2023-Q2');
    expect((await consolidated(workbook, '2023-H1')).kind).toBe('done');
    workbook.type(workbook.sheets[0]?.name ?? '', rowOf(report('suoi-bac'), '11.1'), 5, 6);
    expect(await consolidated(workbook, '2023-H1')).toMatchObject({ kind: 'frozen-alike', units: ['suoi-bac'] });
  });

  test('what a later quarter carries on is the frozen figure, whatever the earlier sheet says by now', async () => {
    const second = filledForm(programme, 'suoi-bac', quarter(2023, 2), { ...rows(4), '7.2': { inPeriod: 4 } });
    const workbook = workbookOf([report('suoi-bac', 3), second]);
    await freeze(workbook);
    workbook.type(workbook.sheets[0]?.name ?? '', rowOf(report('suoi-bac'), '7.2'), 5, 30);
    const outcome = await checkReports(workbook, request('2023-Q2'), testRun());
    const unit = outcome.kind === 'done' ? outcome.summary.examination.units[0] : undefined;
    expect(unit?.observations.get('7.2')?.toDate).toBe(7);
  });

  test('reopening makes the sheets live and open again, with its reason on record', async () => {
    const workbook = allReports();
    await freeze(workbook);
    workbook.type(workbook.sheets[1]?.name ?? '', rowOf(report('nam-la'), '11.1'), 5, 6);
    const outcome = await reopenPeriod(workbook, request(), 'Nậm Lả gửi lại', STAMP, testRun());
    expect(outcome).toEqual({ kind: 'done', differences: [] });
    for (const sheet of [SUMMARY, DETAIL]) {
      expect(workbook.find(sheet).protected).toBe(false);
      expect(formulasOf(workbook, sheet).length).toBeGreaterThan(10);
    }
    expect(JSON.stringify(cellsOf(workbook, SUMMARY))).not.toContain('đã chốt');
    const line = workbook.find('Nhật ký').cells.find((cells) => cells[2]?.value === 'Mở lại số liệu đã chốt');
    expect(line?.at(-1)?.value).toBe('Nậm Lả gửi lại');
    expect(await standing(workbook)).toBeNull();
    expect((await consolidated(workbook)).kind).toBe('done');
  });

  test('what a newer version froze is left alone', async () => {
    const workbook = allReports();
    await freeze(workbook);
    const book = workbook.find('Chốt số liệu');
    workbook.type('Chốt số liệu', 1, (book.cells[1]?.length ?? 0) - 1, 2);
    for (const outcome of [
      await consolidated(workbook),
      await freezePeriod(workbook, request(), reasonable, testRun()),
      await reopenPeriod(workbook, request(), 'x', STAMP, testRun()),
    ])
      expect(outcome.kind).toBe('frozen-newer');
  });
});

test('nothing is frozen whose figures Excel contradicts', async () => {
  const workbook = allReports();
  const stage = workbook.stage.bind(workbook);
  let roles: readonly SheetRole[] = [];
  workbook.stage = async (...given) => {
    roles = given[0].map(({ role }) => role);
    const staged = await stage(...given);
    return {
      ...staged,
      recalculated: staged.recalculated.map((values) => values?.map((line) => line.map(() => -1)) ?? null),
    };
  };
  const before = JSON.stringify(workbook.sheets);
  expect((await freezePeriod(workbook, request(), reasonable, testRun())).kind).toBe('differs');
  expect(JSON.stringify(workbook.sheets)).toBe(before);
  // Figures and log hold nothing that could be contradicted: they are not written for this.
  expect(roles).toEqual(['summary', 'detail']);
});
