import { consolidate } from '../../src/app/consolidate/consolidate';
import { takeHistory } from '../../src/app/history/take-history';
import { directFileReader } from '../../src/files/direct-file-reader';
import { quarter } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aCount, aProgramme, aStock } from '../domain/builders/programme-builder';
import { incoming, reportBytes } from '../files/report-file';
import { STAMP, testRun } from './run';
import { filledForm, workbookOf } from './workbook-of';

/** Last year's figures out of last year's workbook. Its codes were others; one of its indicators is no more. INVENTED. */
const UNITS = ['suoi-bac', 'nam-la', 'phieng-ban'];
const named = (code: string, name: string) => aCount(code, { name });
const now = aProgramme({ indicators: [named('7.2', 'Nhà đại đoàn kết'), aStock('11.1')] });
const then = aProgramme({
  id: 'muong-hoa-2022',
  year: 2022,
  indicators: [named('6.1', 'Nhà đại đoàn kết'), named('7.2', 'Việc khác')],
});
const of = (programme: Programme, codes: readonly string[], houses: number): InMemoryWorkbook =>
  workbookOf(
    UNITS.map((unit) =>
      filledForm(
        programme,
        unit,
        quarter(programme.year, 1),
        Object.fromEntries(codes.map((code) => [code, { inPeriod: houses, toDate: houses }])),
      ),
    ),
  );
const run = (workbook: InMemoryWorkbook, programme: Programme) =>
  consolidate(workbook, { programme, period: quarter(programme.year, 1) }, STAMP, testRun());

async function lastYearsFile() {
  const workbook = of(then, ['6.1', '7.2'], 4);
  await run(workbook, then);
  const { content } = workbook.find('Số liệu');
  if (!content) throw new Error('Nothing was written');
  return incoming('so-2022.xlsx', reportBytes(content));
}
const take = (workbook: InMemoryWorkbook, file: Awaited<ReturnType<typeof lastYearsFile>>) =>
  takeHistory(workbook, now, file, directFileReader(), STAMP, testRun());
const SUMMARY = 'Tổng hợp Quý I-2023';
const houses = (workbook: InMemoryWorkbook) =>
  workbook
    .find(SUMMARY)
    .cells.find((line) => line[0]?.value === '7.2')
    ?.map(({ value }) => value);

test('figures of the same name are compared with from the next run on; the rest is counted; the log tells', async () => {
  const workbook = of(now, ['7.2'], 5);
  await run(workbook, now);
  expect(JSON.stringify(workbook.find(SUMMARY).cells)).toContain('Chưa có số liệu cùng kỳ năm trước');
  expect(await take(workbook, await lastYearsFile())).toEqual({
    kind: 'done',
    periods: ['2022-Q1'],
    lines: 6,
    passedOver: 6,
  });
  await run(workbook, now);
  expect(houses(workbook)?.slice(5, 11)).toEqual([15, null, null, null, 12, 0.25]);
  await run(workbook, now);
  expect(houses(workbook)?.[9]).toBe(12);
  const line = workbook.find('Nhật ký').cells.find((cells) => cells[2]?.value === 'Lấy số liệu năm trước');
  expect(line?.map(({ value }) => value)).toEqual(expect.arrayContaining(['2022-Q1', 'so-2022.xlsx', '6']));
});

test('taken twice, they are there once; a workbook that was never consolidated has them as well', async () => {
  const workbook = of(now, ['7.2'], 5);
  await take(workbook, await lastYearsFile());
  await take(workbook, await lastYearsFile());
  const lines = workbook.find('Số liệu').cells.filter((cells) => cells[0]?.value === '2022-Q1');
  expect(lines).toHaveLength(6);
});

test('a file without last year’s figures changes nothing, nor does one that cannot be read', async () => {
  const workbook = of(now, ['7.2'], 5);
  const before = JSON.stringify(workbook.sheets);
  const report = filledForm(now, 'suoi-bac', quarter(2023, 1), {});
  expect((await take(workbook, incoming('bao-cao.xlsx', reportBytes(report)))).kind).toBe('nothing');
  expect((await take(workbook, incoming('hong.xlsx', new Uint8Array([1, 2, 3])))).kind).toBe('unreadable');
  expect(JSON.stringify(workbook.sheets)).toBe(before);
});
