import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import type { VerdictRow } from '../hand-table';
import { against, doing, done, flow, NOT_STARTED, of, stock, type Rows } from '../invented-rows';
import { reportsOf } from './reports-of';

/**
 * A province of two levels: 99 communes and wards straight under it. What they write, INVENTED, for half
 * a year with one report missing and for the whole year, and verdicts made by hand.
 */
export const PROGRAMME = 'lao-cai-moi-2026';
/** Sends nothing for the half year. */
export const SILENT = 'yen-binh';

/** The first so many communes, in the programme's order, that have done one. */
const PIONEERS = { houses: { H1: 13, Y: 26 }, models: { H1: 3, Y: 9 }, conferences: { H1: 4, Y: 8 } };

export interface Half {
  readonly period: string;
  readonly province: Rows;
  readonly commune: (code: string, ordinal: number) => Rows;
}

const one = (when: boolean, inPeriod = 0) => (when ? flow(1, inPeriod) : flow(0));

export const HALF_YEAR: Half = {
  period: '2026-Q2',
  province: {
    '1.1': of(40, 40),
    '2.3': doing(),
    '3.1': flow(1),
    '4.2': NOT_STARTED,
    '4.3': flow(0),
    '6.1': doing(),
    '6.2': done('2026-03-31'),
    '7.1': flow(10),
    '8.1': flow(0),
    '10.1': flow(2_000_000_000),
    '10.2': flow(1_500_000_000),
    '11.3': stock(19),
    '11.4': stock(0),
    '12.1': flow(2),
    '12.2': flow(2),
  },
  commune: (code, ordinal) => ({
    '1.1': of(code === 'sa-pa' ? 9 : 10, 10),
    '1.2': of(90, 100),
    '2.1b': of(code === 'y-ty' ? 0 : 1, 1),
    '2.2': of(5, 10),
    '2.3': doing(),
    '3.2': against(code === 'bat-xat' ? 10 : 9, 10, 4),
    '4.1': stock(2),
    '5.1': of(0, 8),
    '5.2': of(0, 8),
    '5.3': of(6, 8),
    '5.4': of(code === 'bac-ha' ? 82 : 83, 100),
    '6.1': doing(),
    '7.2': one(ordinal < PIONEERS.houses.H1),
    '8.2': one(ordinal < PIONEERS.models.H1),
    '9.1': flow(1),
    '10.1': flow(30_000_000),
    '11.1': stock(1),
    '11.2': stock(0),
    '12.4': one(ordinal < PIONEERS.conferences.H1),
    '12.5': one(code !== 'lao-chai'),
  }),
};

export const YEAR: Half = {
  period: '2026-Q4',
  province: {
    ...HALF_YEAR.province,
    '3.1': flow(2),
    '4.2': done('2026-11-01'),
    '7.1': flow(20),
    '8.1': flow(2),
    '10.1': flow(4_000_000_000),
    '10.2': flow(3_000_000_000),
    '11.3': stock(20),
    '11.4': stock(1),
    '12.1': flow(3),
  },
  commune: (code, ordinal) => ({
    ...HALF_YEAR.commune(code, ordinal),
    '3.2': code === 'bat-xat' ? against(0, 10, 0) : against(9, 10, 2),
    '5.1': of(8, 8),
    '5.2': of(code === 'y-ty' ? 0 : 8, 8),
    '7.2': one(ordinal < PIONEERS.houses.Y),
    '8.2': one(ordinal < PIONEERS.models.Y),
    '10.1': flow(61_000_000),
    '11.2': stock(code === 'y-ty' ? 1 : 0),
    '12.4': one(ordinal < PIONEERS.conferences.Y),
  }),
};

/** By hand. */
export const TABLES: Readonly<Record<string, readonly VerdictRow[]>> = {
  // 98 communes have reported; half of a year's flow is expected, rounded down
  '2026-H1': [
    ['1.1', 'not-due', 1019 / 1020, 1 / 1020], // 40 + 98 × 10
    ['1.2', 'met', 0.9, 0],
    ['2.1b', 'not-due', 97 / 98, 1 / 98],
    ['2.2', 'met', 0.5, 0],
    ['3.1', 'on-track', 1, 1],
    ['3.2', 'behind', -97 / 980, 1 / 980], // 883 of 980; 882 would be a tenth fewer
    ['4.2', 'not-due', null, null],
    ['5.1', 'not-due', 0, 0.95],
    ['5.2', 'not-due', 0, 0.9],
    ['5.3', 'met', 0.75, 0],
    ['5.4', 'not-due', 8133 / 9800, 1 / 9800],
    ['6.2', 'met', null, null], // on its very day
    ['7.1', 'on-track', 10, 10],
    ['7.2', 'on-track', 13, 14], // of 27 half is 13,5: 13
    ['8.1', 'behind', 0, 2],
    ['8.2', 'behind', 3, 6], // of 9 half is 4,5: 4
    ['9.1', 'no-target', null, null],
    ['10.1', 'behind', 4_940_000_000, 5_060_000_000], // 2 tỷ + 98 × 30 triệu
    ['10.2', 'on-track', 1_500_000_000, 1_500_000_000],
    ['11.1', 'no-target', null, null],
    ['11.2', 'no-target', null, null],
    ['11.3', 'not-due', 19, 1],
    ['11.4', 'not-due', 0, 2],
    ['12.1', 'on-track', 2, 2],
    ['12.2', 'met', 2, 0],
    ['12.3', 'met', 97, 0], // computed: the sum of 12.5
    ['12.4', 'on-track', 4, 5],
    ['12.5', 'no-data', 97, 0], // half of one is none, so nobody is behind; of one commune nobody knows
  ],
  '2026-Q4': [
    ['1.1', 'unmet', 1029 / 1030, 1 / 1030],
    ['1.2', 'met', 0.9, 0],
    ['2.1b', 'unmet', 98 / 99, 1 / 99],
    ['2.2', 'met', 0.5, 0],
    ['3.1', 'met', 2, 0],
    ['3.2', 'met', -108 / 990, 0], // 98 × 9 = 882 of 990
    ['4.2', 'met', null, null], // a day late
    ['5.1', 'met', 1, 0],
    ['5.2', 'met', 98 / 99, 0],
    ['5.3', 'met', 0.75, 0],
    ['5.4', 'unmet', 8216 / 9900, 1 / 9900],
    ['6.2', 'met', null, null],
    ['7.1', 'met', 20, 0],
    ['7.2', 'unmet', 26, 1],
    ['8.1', 'met', 2, 0],
    ['8.2', 'met', 9, 0],
    ['9.1', 'no-target', null, null],
    ['10.1', 'met', 10_039_000_000, 0], // 4 tỷ + 99 × 61 triệu
    ['10.2', 'met', 3_000_000_000, 0],
    ['11.1', 'no-target', null, null],
    ['11.2', 'no-target', null, null],
    ['11.3', 'met', 20, 0],
    ['11.4', 'unmet', 1, 1],
    ['12.1', 'unmet', 3, 1],
    ['12.2', 'met', 2, 0],
    ['12.3', 'met', 98, 0],
    ['12.4', 'unmet', 8, 1],
    ['12.5', 'unmet', 98, 1, 'lao-chai'],
  ],
};

/** A quarter's reports of all, or of all but one. */
export const communeReports = (
  { period, province, commune }: Half,
  silent: string | null = null,
): Promise<readonly SheetContent[]> =>
  reportsOf(PROGRAMME, period, (unit, place) => {
    if (unit === silent) return null;
    return unit === 'tinh' ? province : commune(unit, place - 1);
  });
