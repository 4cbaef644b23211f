import { readFileSync } from 'node:fs';
import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import { addSheet, deleteSheet, newBook, saveBook } from '../../src/workbench/model';
import { filledForm } from '../app/workbook-of';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { command, Folder } from '../workbench/headless/command';
import { writeContent } from '../workbench/write-content';
import { codesWhere, expectVerdicts, type VerdictRow } from './hand-table';
import { against, doing, done, flow, NOT_STARTED, of, stock, type Rows } from './invented-rows';
import { readPlainly, rowWith } from './plain-workbook';

/**
 * A province of two levels: 99 communes and wards straight under it. Forms out, filled with INVENTED figures, checked
 * and consolidated by the command, for half a year with one report missing and for the whole year, held against tables
 * made by hand.
 */
const PROGRAMME = 'lao-cai-moi-2026';
const SILENT = 'yen-binh';

/** The first so many communes, in the programme's order, that have done one. */
const PIONEERS = { houses: { H1: 13, Y: 26 }, models: { H1: 3, Y: 9 }, conferences: { H1: 4, Y: 8 } };

interface Half {
  readonly period: string;
  readonly province: Rows;
  readonly commune: (code: string, ordinal: number) => Rows;
}

const one = (when: boolean, inPeriod = 0) => (when ? flow(1, inPeriod) : flow(0));

const HALF_YEAR: Half = {
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

const YEAR: Half = {
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
const TABLES: Readonly<Record<string, readonly VerdictRow[]>> = {
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

const folder = new Folder();
afterAll(folder.remove);

/** All reports of a quarter in one workbook, as a clerk who has received them would have it. */
async function writeReports({ period, province, commune }: Half, silent: string | null): Promise<string> {
  const programme = await builtIn(PROGRAMME);
  const book = newBook();
  const blank = book.active;
  const reporters = indexForPeriod(programme, aPeriod(period)).reporters.filter(({ code }) => code !== silent);
  for (const [i, { code }] of reporters.entries()) {
    const report = filledForm(programme, code, aPeriod(period), code === 'tinh' ? province : commune(code, i - 1));
    writeContent(addSheet(book, report.name), report);
  }
  deleteSheet(blank);
  return folder.put(`${period}.xlsx`, saveBook(book));
}

async function run(verb: string, period: string, ...words: readonly string[]): Promise<ConsolidationResult> {
  const asked = [verb, '--programme', PROGRAMME, '--period', period, '--json', '-', ...words];
  const { code, out, error } = await command(...asked);
  if (code !== 0) throw new Error(error);
  return JSON.parse(out) as ConsolidationResult;
}

const results = new Map<string, ConsolidationResult>();
const resultOf = (period: string): ConsolidationResult => {
  const found = results.get(period);
  if (!found) throw new Error(period);
  return found;
};

beforeAll(async () => {
  results.set('2026-H1', await run('validate', '2026-H1', await writeReports(HALF_YEAR, SILENT)));
  const year = await writeReports(YEAR, null);
  results.set('2026-Q4', await run('consolidate', '2026-Q4', '--out', folder.at('out.xlsx'), year));
}, 120_000);

test.each(Object.keys(TABLES))('%s: verdicts, as worked out by hand', (period) => {
  expectVerdicts(resultOf(period), TABLES[period] ?? []);
});

test('what is late, exceeded or incomplete', () => {
  const codes = (is: Parameters<typeof codesWhere>[1]) => [...results.values()].map((result) => codesWhere(result, is));
  expect(codes('late')).toEqual([[], ['4.2']]);
  expect(codes('exceeded')).toEqual([[], []]); // 108/990 is 10,9 %, within the range
  const byProvince = ['3.1', '4.2', '6.2', '7.1', '8.1', '10.2', '11.3', '11.4', '12.1', '12.2'];
  const byCommunes = TABLES['2026-H1']?.map(([code]) => code).filter((code) => !byProvince.includes(code));
  expect(codes('incomplete')).toEqual([byCommunes, []]);
});

test('a hundred reports are read without a complaint; of the one that is missing every row names its unit', () => {
  const half = resultOf('2026-H1');
  expect([...results.values()].flatMap(({ findings }) => findings)).toEqual([]);
  expect(half.units.filter(({ status }) => status !== 'ready').map(({ code }) => code)).toEqual([SILENT]);
  expect(half.indicators.find(({ code }) => code === '12.3')).toMatchObject({ expected: 99, missing: [SILENT] });
  const values = (code: string) =>
    [...results.values()].map((r) => r.indicators.find((own) => own.code === code)?.value);
  expect(values('4.1')).toEqual([196, 198]);
  expect(values('9.1')).toEqual([98, 99]);
});

test('the form of a commune: the rows that are its business, and no district’s', async () => {
  await command(
    'template',
    '--programme',
    PROGRAMME,
    '--period',
    '2026-Q2',
    '--out',
    folder.at('forms'),
    '--unit',
    'sa-pa',
  );
  const [form] = [...readPlainly(readFileSync(folder.at('forms', '2026-Q2_sa-pa.xlsx'))).values()];
  const heading = rowWith(form ?? [], 'Mã số');
  const codes = form?.slice(heading + 1).flatMap(([code, name]) => (code !== null && name !== null ? [code] : []));
  const rows = YEAR.commune('sa-pa', 0);
  expect(codes).toEqual(Object.keys(rows).sort((a, b) => a.localeCompare(b, 'vi', { numeric: true })));
});
