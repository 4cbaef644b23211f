import { readFileSync } from 'node:fs';
import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { saveBook } from '../../src/workbench/model';
import { command, Folder } from '../workbench/headless/command';
import { bookOf } from '../workbench/write-content';
import { codesWhere, expectVerdicts } from './hand-table';
import { readPlainly, rowWith } from './plain-workbook';
import { communeReports, HALF_YEAR, PROGRAMME, SILENT, TABLES, YEAR, type Half } from './years/communes';

/** A hundred units: forms out, filled, checked and consolidated by the command, held against tables made by hand. */
const folder = new Folder();
afterAll(folder.remove);

/** All reports of a quarter in one workbook, as a clerk who has received them would have it. */
async function writeReports(half: Half, silent: string | null): Promise<string> {
  return folder.put(`${half.period}.xlsx`, saveBook(bookOf(await communeReports(half, silent))));
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
