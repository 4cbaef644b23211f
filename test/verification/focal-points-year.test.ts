import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { builtIn } from '../programmes/load-built-in';
import { consolidateYear } from './consolidated-year';
import { codesWhere, expectVerdicts, statesOf } from './hand-table';
import { readPlainly, rowWith, type PlainSheet } from './plain-workbook';
import { BY_REPORTER, focalPointReports, LONG, NARRATIVES, TABLES } from './years/focal-points';

/**
 * Forms out, filled, consolidated for two quarters. States are counted, texts stand under their units, only the
 * milestones are judged.
 */
let results: ReadonlyMap<string, ConsolidationResult>;
let sheets: ReadonlyMap<string, PlainSheet>;
const resultOf = (period: string): ConsolidationResult => {
  const found = results.get(period);
  if (!found) throw new Error(period);
  return found;
};

beforeAll(async () => {
  const programme = await builtIn('11-trong-tam-2023');
  const reports = await Promise.all(Object.keys(BY_REPORTER).map(focalPointReports));
  const year = await consolidateYear(programme, reports.flat(), Object.keys(BY_REPORTER), ['2023-Q4']);
  results = year.results;
  sheets = readPlainly(year.file);
}, 60_000);

test.each(Object.keys(TABLES))('%s: milestones, as judged by hand', (period) => {
  expectVerdicts(resultOf(period), TABLES[period] ?? []);
  expect(codesWhere(resultOf(period), 'exceeded')).toEqual([]);
});

test('what was done after the last day is late, for good', () => {
  expect(codesWhere(resultOf('2023-Q2'), 'late')).toEqual([]);
  expect(codesWhere(resultOf('2023-Q4'), 'late')).toEqual(['8.2']);
});

test('states are counted per item, nothing is scored', () => {
  const year = resultOf('2023-Q4');
  expect(year.indicators.filter(({ measure }) => measure === 'narrative').map(({ code }) => code)).toEqual(NARRATIVES);
  expect(year.indicators.filter(({ value }) => value !== null)).toEqual([]);
  expect(statesOf(year, '1.1')).toEqual({ 'in-progress': 4 });
  expect(statesOf(year, '2.1')).toEqual({ done: 1, 'in-progress': 2, 'not-started': 1 });
  expect(statesOf(year, '2.2')).toEqual({ 'in-progress': 3, 'not-arisen': 1 });
  expect(statesOf(year, '2.3')).toEqual({ 'in-progress': 3 });
  expect(year.indicators.find(({ code }) => code === '2.3')).toMatchObject({ reported: 3, missing: ['huyen-3'] });
});

test('the summary tells the counts, the detail the texts beside their units', () => {
  const summary = sheets.get('Tổng hợp Quý IV-2023') ?? [];
  const cellsOf = (code: string) => summary.find((cells) => cells[0] === code) ?? [];
  expect(cellsOf('2.1')).toContain('1 đã hoàn thành · 2 đang thực hiện · 1 chưa thực hiện');
  expect(cellsOf('7.1')).toEqual(expect.arrayContaining(['3 đã hoàn thành · 1 chưa thực hiện', 'Quá hạn']));
  expect(cellsOf('8.2')).toContain('Đạt, quá hạn');
  const detail = sheets.get('Chi tiết Quý IV-2023') ?? [];
  const texts = ['tinh', 'huyen-1'].map((unit) => detail[rowWith(detail, unit)]);
  expect(texts[0]).toEqual(expect.arrayContaining([LONG, 'Đã trình dự thảo lần 2.']));
  expect(texts[1]).toContain('02 huyện chưa xong.');
});

test('one blank is asked after, one date lies after the quarter, and nothing else is remarked', () => {
  const told = [...results.values()].flatMap(({ findings }) => findings);
  expect(told.map(({ rule, unit, indicator }) => [rule, unit, indicator])).toEqual([
    ['date-after-period', 'tinh', '8.2'],
    ['value-missing', 'huyen-3', '2.3'],
  ]);
});
