import type { ConsolidationResult } from '../../src/app/export/result-schema';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { filledForm, type Row } from '../app/workbook-of';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { consolidateYear } from './consolidated-year';
import { codesWhere, expectVerdicts, type Verdict } from './hand-table';
import { against, doing, done, flow, NOT_STARTED, of, stock, type Rows } from './invented-rows';

/**
 * Twelve focal targets through a year: forms out, filled with INVENTED figures quarter by quarter, judged at the end
 * of each, held against a table made by hand. One district sends nothing for the second quarter.
 */
type Quarters<T> = readonly [T, T, T, T];

/** A flow's year to date at the end of each quarter, as the rows of the four quarters. */
const flows = (...toDate: Quarters<number>): Quarters<Row> => [
  flow(toDate[0], toDate[0]),
  flow(toDate[1], toDate[1] - toDate[0]),
  flow(toDate[2], toDate[2] - toDate[1]),
  flow(toDate[3], toDate[3] - toDate[2]),
];
const always = (row: Row): Quarters<Row> => [row, row, row, row];
const stocks = (...latest: Quarters<number>): Quarters<Row> => [
  stock(latest[0]),
  stock(latest[1]),
  stock(latest[2]),
  stock(latest[3]),
];
const outOf = (total: number, ...achieved: Quarters<number>): Quarters<Row> => [
  of(achieved[0], total),
  of(achieved[1], total),
  of(achieved[2], total),
  of(achieved[3], total),
];
type Year = Readonly<Record<string, Quarters<Row>>>;

const LAUNCHED_LATE = done('2023-04-10', 'Phát động tại 02 huyện.');
const PROVINCE: Year = {
  '1.1': always(of(30, 30)),
  '2.3': always(doing('Đăng 40 tin, bài.')),
  '3.1': flows(0, 0, 1, 2),
  '4.2': [NOT_STARTED, NOT_STARTED, doing(), done('2023-10-20')],
  '4.3': flows(0, 0, 0, 30),
  '6.1': always(doing()),
  '6.2': [doing(), LAUNCHED_LATE, LAUNCHED_LATE, LAUNCHED_LATE],
  '7.1': flows(5, 9, 15, 20),
  '8.1': flows(0, 1, 1, 1),
  '10.1': flows(750_000_000, 1_500_000_001, 2_250_000_001, 3_000_000_000),
  '10.2': flows(749_999_999, 1_500_000_000, 2_250_000_000, 2_999_999_999),
  '11.3': stocks(20, 20, 20, 20),
  '11.4': stocks(0, 1, 1, 2),
  '12.1': flows(1, 1, 3, 4),
  '12.2': flows(0, 0, 1, 3),
};
const district = (communes: number, more: Year = {}): Year => ({
  '1.1': always(of(20, 20)),
  '1.2': outOf(1000, 900, 900, 900, 900),
  '2.1a': always(of(1, 1)),
  '2.1b': always(of(communes, communes)),
  '2.2': outOf(100, 50, 60, 60, 60),
  '2.3': always(doing()),
  '3.2': [against(9, 10, 9), against(19, 21, 10), against(25, 30, 6), against(33, 40, 8)],
  '4.1': stocks(12, 12, 12, 12),
  '5.1': outOf(200, 0, 0, 0, 190),
  '5.2': outOf(200, 0, 0, 0, 180),
  '5.3': outOf(200, 130, 130, 130, 142),
  '5.4': outOf(10_000, 8000, 8000, 8000, 8299),
  '6.1': always(doing()),
  '7.2': flows(0, 1, 2, 5),
  '8.2': flows(0, 0, 1, 1),
  '9.1': flows(0, 5, 8, 10),
  '10.1': flows(195_000_000, 437_500_000, 600_000_000, 800_000_000),
  '11.1': stocks(11, 11, 11, 11),
  '11.2': stocks(0, 0, 0, 0),
  '12.3': flows(0, 1, 1, 2),
  '12.4': flows(0, 0, 1, 1),
  '12.5': outOf(communes, 0, 0, communes, communes),
  ...more,
});
const UNITS: Readonly<Record<string, Year>> = {
  tinh: PROVINCE,
  'tp-yen-bai': district(15, { '11.1': stocks(11, 11, 11, 12) }),
  'nghia-lo': district(14, { '8.2': flows(0, 0, 0, 0) }),
  'luc-yen': district(24, { '11.2': stocks(0, 3, 3, 3), '12.3': flows(0, 0, 1, 1) }),
  'mu-cang-chai': district(14, {
    '2.1a': always(of(0, 1)),
    '7.2': flows(0, 0, 1, 2),
    '10.1': flows(190_000_000, 300_000_000, 449_999_999, 800_000_000),
  }),
  'tram-tau': district(12, {
    '1.1': outOf(20, 19, 20, 20, 20),
    '2.2': outOf(100, 49, 60, 60, 60),
    '7.2': flows(0, 0, 1, 5),
  }),
  'tran-yen': district(21),
  'van-chan': district(24, { '11.2': stocks(0, 0, 0, 2) }),
  'van-yen': district(25, { '7.2': flows(3, 3, 3, 5) }),
  'yen-binh': district(24, {
    '1.2': outOf(1000, 900, 899, 900, 899),
    '10.1': flows(195_000_000, 437_499_998, 600_000_000, 800_000_000),
    '12.4': flows(1, 1, 1, 1),
    '12.5': outOf(24, 0, 0, 23, 23),
  }),
};
/** Who sends nothing, in which quarter. */
const SILENT = { unit: 'mu-cang-chai', quarter: 1 };

/** By hand: what each target's figure and verdict are at the end of quarters I, II (six months), III and of the year. */
const TABLE: Readonly<Record<string, Quarters<Verdict>>> = {
  // 30 + 9 × 20 = 210, one is lacking in quarter I; without Mù Cang Chải 190 of 190
  '1.1': [
    ['not-due', 209 / 210, 1 / 210],
    ['met', 1, 0],
    ['met', 1, 0],
    ['met', 1, 0],
  ],
  // 8100/9000 is 90 % exactly; 7199/8000 and 8099/9000 are not
  '1.2': [
    ['met', 0.9, 0],
    ['not-due', 7199 / 8000, 1 / 8000],
    ['met', 0.9, 0],
    ['unmet', 8099 / 9000, 1 / 9000],
  ],
  '2.1a': [
    ['not-due', 8 / 9, 1 / 9],
    ['met', 1, 0],
    ['not-due', 8 / 9, 1 / 9],
    ['unmet', 8 / 9, 1 / 9],
  ],
  '2.1b': [
    ['met', 1, 0],
    ['met', 1, 0],
    ['met', 1, 0],
    ['met', 1, 0],
  ],
  '2.2': [
    ['not-due', 449 / 900, 1 / 900],
    ['met', 0.6, 0],
    ['met', 0.6, 0],
    ['met', 0.6, 0],
  ],
  // of two, ¼ and ½ and ¾ rounded down are 0, 1, 1
  '3.1': [
    ['not-due', 0, 2],
    ['behind', 0, 2],
    ['on-track', 1, 1],
    ['met', 2, 0],
  ],
  // 81/90 is 10 % fewer; 152/168 is 9,5 %: 16/168 against 16,8/168; 25/30 is 16,7 %; 33/40 is 17,5 %, past the far end
  '3.2': [
    ['on-track', -0.1, 0],
    ['behind', -2 / 21, 1 / 210],
    ['on-track', -1 / 6, 0],
    ['met', -0.175, 0],
  ],
  '4.2': [
    ['not-due', null, null],
    ['not-due', null, null],
    ['not-due', null, null],
    ['met', null, null],
  ],
  '5.1': [
    ['not-due', 0, 0.95],
    ['not-due', 0, 0.95],
    ['not-due', 0, 0.95],
    ['met', 0.95, 0],
  ],
  // “trên 90 %”: 1620/1800 only touches it, one more would do
  '5.2': [
    ['not-due', 0, 0.9],
    ['not-due', 0, 0.9],
    ['not-due', 0, 0.9],
    ['unmet', 0.9, 1 / 1800],
  ],
  '5.3': [
    ['not-due', 0.65, 0.06],
    ['not-due', 0.65, 0.06],
    ['not-due', 0.65, 0.06],
    ['met', 0.71, 0],
  ],
  '5.4': [
    ['not-due', 0.8, 0.03],
    ['not-due', 0.8, 0.03],
    ['not-due', 0.8, 0.03],
    ['unmet', 0.8299, 0.0001],
  ],
  // due on 31/3, done on 10/4
  '6.2': [
    ['unmet', null, null],
    ['met', null, null],
    ['met', null, null],
    ['met', null, null],
  ],
  '7.1': [
    ['on-track', 5, 15],
    ['behind', 9, 11],
    ['on-track', 15, 5],
    ['met', 20, 0],
  ],
  // each 3: ¼, ½ and ¾ are 0, 1, 2. 42 houses in all, and yet Mù Cang Chải is one short
  '7.2': [
    ['not-due', 1, 0],
    ['behind', 1, 3, 'tram-tau'],
    ['behind', 1, 4, 'mu-cang-chai', 'tram-tau'],
    ['unmet', 8, 1, 'mu-cang-chai'],
  ],
  '8.1': [
    ['not-due', 0, 2],
    ['on-track', 1, 1],
    ['on-track', 1, 1],
    ['unmet', 1, 1],
  ],
  // each 1: nothing is expected of anyone before the year ends; without Mù Cang Chải’s report nobody knows
  '8.2': [
    ['not-due', 0, 0],
    ['no-data', 0, 0],
    ['not-due', 8, 0],
    ['unmet', 8, 1, 'nghia-lo'],
  ],
  '9.1': [
    ['no-target', null, null],
    ['no-target', null, null],
    ['no-target', null, null],
    ['no-target', null, null],
  ],
  // in triệu: 750 + 8 × 195 + 190 = 2500; 1500 + 8 × 437,5 = 5000 less one đồng; 2250 + 8 × 600 + 450 = 7500
  '10.1': [
    ['on-track', 2_500_000_000, 7_500_000_000],
    ['behind', 4_999_999_999, 5_000_000_001],
    ['on-track', 7_500_000_000, 2_500_000_000],
    ['met', 10_200_000_000, 0],
  ],
  '10.2': [
    ['behind', 749_999_999, 2_250_000_001],
    ['on-track', 1_500_000_000, 1_500_000_000],
    ['on-track', 2_250_000_000, 750_000_000],
    ['unmet', 2_999_999_999, 1],
  ],
  '11.1': [
    ['not-due', 99, 1],
    ['not-due', 88, 12],
    ['not-due', 99, 1],
    ['met', 100, 0],
  ],
  '11.2': [
    ['not-due', 0, 6],
    ['not-due', 3, 3],
    ['not-due', 3, 3],
    ['unmet', 5, 1],
  ],
  '11.3': [
    ['met', 20, 0],
    ['met', 20, 0],
    ['met', 20, 0],
    ['met', 20, 0],
  ],
  '11.4': [
    ['not-due', 0, 2],
    ['not-due', 1, 1],
    ['not-due', 1, 1],
    ['met', 2, 0],
  ],
  '12.1': [
    ['on-track', 1, 3],
    ['behind', 1, 3],
    ['on-track', 3, 1],
    ['met', 4, 0],
  ],
  '12.2': [
    ['not-due', 0, 2],
    ['behind', 0, 2],
    ['on-track', 1, 1],
    ['met', 3, 0],
  ],
  // each 2: 0, 1, 1, 2
  '12.3': [
    ['not-due', 0, 0],
    ['behind', 0, 2, 'luc-yen'],
    ['on-track', 0, 0],
    ['unmet', 8, 1, 'luc-yen'],
  ],
  '12.4': [
    ['not-due', 1, 0],
    ['no-data', 1, 0],
    ['met', 9, 0],
    ['met', 9, 0],
  ],
  // 173 communes, one has had no supervision
  '12.5': [
    ['not-due', 0, 1],
    ['not-due', 0, 1],
    ['not-due', 172 / 173, 1 / 173],
    ['unmet', 172 / 173, 1 / 173],
  ],
};
const PERIODS = ['2023-Q1', '2023-H1', '2023-9M', '2023-Y'] as const;

let results: ReadonlyMap<string, ConsolidationResult>;
const resultOf = (period: string): ConsolidationResult => {
  const found = results.get(period);
  if (!found) throw new Error(period);
  return found;
};

beforeAll(async () => {
  const programme = await builtIn('yen-bai-2023');
  const reports = [1, 2, 3, 4].flatMap((ordinal, quarter) =>
    Object.entries(UNITS).flatMap(([unit, year]): SheetContent[] => {
      if (unit === SILENT.unit && quarter === SILENT.quarter) return [];
      const rows: Rows = Object.fromEntries(
        Object.entries(year).map(([code, quarters]) => [code, quarters[quarter] ?? {}]),
      );
      return [filledForm(programme, unit, aPeriod(`2023-Q${ordinal}`), rows)];
    }),
  );
  results = (await consolidateYear(programme, reports, PERIODS, ['2023-Y'])).results;
}, 120_000);

test.each(PERIODS.map((period, i) => [period, i] as const))('%s: verdicts, as worked out by hand', (period, i) => {
  expectVerdicts(
    resultOf(period),
    Object.entries(TABLE).map(([code, quarters]) => [code, ...(quarters[i] ?? (['', null, null] as const))]),
  );
});

test('what is late stays late; only a decrease past its far end is exceeded', () => {
  expect(PERIODS.map((period) => codesWhere(resultOf(period), 'late'))).toEqual([[], ['6.2'], ['6.2'], ['6.2']]);
  expect(PERIODS.map((period) => codesWhere(resultOf(period), 'exceeded'))).toEqual([[], [], [], ['3.2']]);
});

test('without a district’s report the half year’s totals say so, and only what the province reports is whole', () => {
  const provinceAlone = ['3.1', '4.2', '6.2', '7.1', '8.1', '10.2', '11.3', '11.4', '12.1', '12.2'];
  const half = resultOf('2023-H1');
  expect(codesWhere(half, 'incomplete')).toEqual(Object.keys(TABLE).filter((code) => !provinceAlone.includes(code)));
  expect(half.indicators.find(({ code }) => code === '7.2')).toMatchObject({
    value: 9, // 6 × 1, Trạm Tấu none, Văn Yên 3
    expected: 9,
    reported: 8,
    missing: ['mu-cang-chai'],
  });
  expect(codesWhere(resultOf('2023-Y'), 'incomplete')).toEqual([]);
});

test('figures that nothing is asked of, and what was told of narratives', () => {
  const year = resultOf('2023-Y');
  const value = (code: string) => year.indicators.find((indicator) => indicator.code === code);
  expect([value('4.1')?.value, value('4.3')?.value, value('9.1')?.value]).toEqual([108, 30, 90]);
  expect(value('7.2')?.value).toBe(42);
  expect(value('2.3')).toMatchObject({ value: null, expected: 10, reported: 10, targets: [] });
  expect(
    value('2.3')
      ?.units.map(({ state, text }) => [state, text])
      .slice(0, 2),
  ).toEqual([
    ['in-progress', 'Đăng 40 tin, bài.'],
    ['in-progress', null],
  ]);
});

test('nobody is told of anything: these reports are as the forms ask', () => {
  const told = PERIODS.flatMap((period) => resultOf(period).findings.filter(({ severity }) => severity !== 'info'));
  expect(told).toEqual([]);
  const missing = PERIODS.map((period) => resultOf(period).units.filter(({ status }) => status !== 'ready'));
  expect(missing.map((units) => units.map(({ code, status }) => [code, status]))).toEqual([
    [],
    [[SILENT.unit, 'missing']],
    [],
    [],
  ]);
});
