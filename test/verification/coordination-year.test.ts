import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { builtIn } from '../programmes/load-built-in';
import { consolidateYear } from './consolidated-year';
import { codesWhere, expectVerdicts, statesOf } from './hand-table';
import { coordinationReports, INSPECTOR, YEARS } from './years/coordination';

describe.each(Object.entries(YEARS))('the inspection is planned %s', (_, quarters) => {
  let results: ReadonlyMap<string, ConsolidationResult>;
  beforeAll(async () => {
    const programme = await builtIn('lao-cai-2023');
    const reports = await Promise.all(quarters.map(([period, row]) => coordinationReports(period, row)));
    const periods = quarters.map(([period]) => period);
    results = (await consolidateYear(programme, reports.flat(), periods, periods.slice(-1))).results;
  }, 60_000);

  test('the verdict on the plan’s one dated duty', () => {
    for (const [period, , verdict, late] of quarters) {
      const result = results.get(period);
      if (!result) throw new Error(period);
      expectVerdicts(result, [['5.4', ...verdict]]);
      expect(codesWhere(result, 'late')).toEqual(late ? ['5.4'] : []);
      expect(result.indicators.find(({ code }) => code === '5.4')?.units.map(({ code }) => code)).toEqual([INSPECTOR]);
    }
  });

  test('states of the province, five departments and nine districts', () => {
    for (const [, result] of results) {
      expect(result.units).toHaveLength(15);
      expect(result.findings).toEqual([]);
      expect(statesOf(result, '1.1')).toEqual({ 'in-progress': 15 });
      expect(statesOf(result, '3.4')).toEqual({ 'in-progress': 10 }); // the four themes: province and districts
      expect(statesOf(result, '4.1')).toEqual({ 'in-progress': 1 });
      expect(statesOf(result, '5.1')).toEqual({ done: 13, 'in-progress': 1 }); // 5 + 9, not the province
      expect(statesOf(result, '5.2')).toEqual({ 'not-arisen': 13, 'in-progress': 1 });
      expect(statesOf(result, '5.3')).toEqual({ 'in-progress': 10 }); // the people’s committee and 9 districts
      const dialogue = result.indicators
        .find(({ code }) => code === '5.2')
        ?.units.find(({ code }) => code === 'bat-xat');
      expect(dialogue?.text).toBe('Đối thoại tại 02 xã.');
    }
  });
});
