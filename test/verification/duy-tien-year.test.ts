import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { builtIn } from '../programmes/load-built-in';
import { consolidateYear } from './consolidated-year';
import { codesWhere, expectVerdicts } from './hand-table';
import { FIGURES, TABLE, townReports } from './years/duy-tien';

/** The town's year, end to end: forms out, filled, consolidated, held against a table made by hand. */
let result: ConsolidationResult;
beforeAll(async () => {
  const year = await consolidateYear(await builtIn('duy-tien-2023'), await townReports(), ['2023-Q4']);
  const found = year.results.get('2023-Q4');
  if (!found) throw new Error('No result');
  result = found;
}, 120_000);

test('every report is read without a complaint, and Excel agrees with every figure', () => {
  expect(result.units.map(({ status }) => status)).toEqual(Array.from({ length: 23 }, () => 'ready'));
  expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('verdicts, as worked out by hand', () => {
  expectVerdicts(result, TABLE);
  expect(codesWhere(result, 'exceeded')).toEqual(['D8']);
});

test('figures that nothing is asked of', () => {
  for (const [code, value] of Object.entries(FIGURES))
    expect(result.indicators.find((indicator) => indicator.code === code)?.value).toBeCloseTo(value, 9);
  expect(result.indicators.find(({ code }) => code === 'D22')).toMatchObject({ expected: 16, reported: 1 });
});
