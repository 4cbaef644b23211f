import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { filledForm, type Row } from '../app/workbook-of';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { consolidateYear } from './consolidated-year';
import { codesWhere, expectVerdicts, statesOf, type VerdictRow } from './hand-table';
import { doing, done, NOT_ARISEN, NOT_STARTED, type Rows } from './invented-rows';
import { readPlainly, rowWith, type PlainSheet } from './plain-workbook';

/**
 * Eleven focal points, told in words: forms out, filled with INVENTED results, consolidated for two quarters. States
 * are counted, texts stand under their units, only the milestones are judged.
 */
const REPORTERS = ['tinh', 'huyen-1', 'huyen-2', 'huyen-3'];
const NARRATIVES =
  '1.1 2.1 2.2 2.3 3.1 3.2 4.1 4.2 4.3 4.4 4.5 5.1 6.2 6.3 8.1 8.3 8.4 9.1 10.1 10.2 10.3 11.1 11.2 11.3'.split(' ');
const LONG = 'Tổ chức 12 hội nghị tại khu dân cư, 1.450 lượt người dự; cấp 3.000 tờ gấp. '.repeat(6).trim();

/** Each row's cells by reporter; narratives that are not named are in progress everywhere. */
const BY_REPORTER: Readonly<Record<string, Readonly<Record<string, readonly (Row | null)[]>>>> = {
  '2023-Q2': {
    '1.2': [doing()],
    '5.2': [done('2023-06-01')],
    '6.1': [done('2023-05-20'), doing(), doing(), NOT_STARTED],
    '7.1': [NOT_STARTED, NOT_STARTED, NOT_STARTED, NOT_STARTED],
    '7.2': [NOT_STARTED],
    '8.2': [doing()],
  },
  '2023-Q4': {
    '1.2': [doing('Đã trình dự thảo lần 2.')],
    '2.1': [done('2023-12-01', LONG), doing('02 huyện chưa xong.'), doing(), NOT_STARTED],
    '2.2': [doing(), doing(), NOT_ARISEN, doing()],
    '2.3': [doing(), doing(), doing(), null],
    '5.2': [done('2023-06-01')],
    '6.1': [done('2023-05-20'), done('2023-12-30'), done('2023-12-31'), done('2023-10-02')],
    '7.1': [done('2023-11-18'), done('2023-11-15'), done('2023-11-16'), NOT_STARTED],
    '7.2': [done('2023-12-31')],
    '8.2': [done('2024-01-02')],
  },
};

/** By hand; no text names a day, so all are due when the year ends. */
const TABLES: Readonly<Record<string, readonly VerdictRow[]>> = {
  '2023-Q2': [
    ['1.2', 'not-due', null, null],
    ['5.2', 'met', null, null], // done before it was due
    ['6.1', 'not-due', null, null], // 1 of 4
    ['7.1', 'not-due', null, null],
    ['7.2', 'not-due', null, null],
    ['8.2', 'not-due', null, null],
  ],
  '2023-Q4': [
    ['1.2', 'unmet', null, null], // in progress is not done
    ['5.2', 'met', null, null],
    ['6.1', 'met', null, null], // 4 of 4, the last on the last day
    ['7.1', 'unmet', null, null], // 3 of 4
    ['7.2', 'met', null, null], // on the day
    ['8.2', 'met', null, null], // two days late
  ],
};

let results: ReadonlyMap<string, ConsolidationResult>;
let sheets: ReadonlyMap<string, PlainSheet>;
const resultOf = (period: string): ConsolidationResult => {
  const found = results.get(period);
  if (!found) throw new Error(period);
  return found;
};

beforeAll(async () => {
  const programme = await builtIn('11-trong-tam-2023');
  const reports = Object.entries(BY_REPORTER).flatMap(([period, told]) =>
    REPORTERS.map((unit, i) => {
      const own = Object.entries(told).flatMap(([code, cells]): (readonly [string, Rows[string]])[] => {
        const cell = cells[i];
        return cell === undefined ? [] : [[code, cell ?? {}]];
      });
      const rows: Rows = {
        ...Object.fromEntries(NARRATIVES.map((code) => [code, doing()])),
        ...Object.fromEntries(own),
      };
      return filledForm(programme, unit, aPeriod(period), rows);
    }),
  );
  const year = await consolidateYear(programme, reports, Object.keys(BY_REPORTER), ['2023-Q4']);
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
