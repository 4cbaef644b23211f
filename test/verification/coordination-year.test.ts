import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import { STATES } from '../../src/domain/report/form-words';
import { filledForm, type Row } from '../app/workbook-of';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { consolidateYear } from './consolidated-year';
import { codesWhere, expectVerdicts, statesOf, type Verdict } from './hand-table';
import { doing, done, NOT_ARISEN, NOT_STARTED } from './invented-rows';

/**
 * A coordination plan of two parties, reported by the province, its departments and districts: INVENTED results. One
 * duty has a day, and it is held by a body outside the Front: to plan an inspection within the third quarter.
 */
const INSPECTOR = 'so-noi-vu';
const SIGNED = done('2023-04-12', 'Chương trình số 05/CTr ngày 12/4/2023.');

/** The inspector's row quarter by quarter, and by hand what the plan's one dated duty comes to: due on 30/9. */
const YEARS: Readonly<
  Record<string, readonly (readonly [period: string, row: Row, verdict: Verdict, late: boolean])[]>
> = {
  'in the quarter that was asked for': [
    ['2023-Q2', NOT_STARTED, ['not-due', null, null], false],
    ['2023-Q3', done('2023-09-30', 'Kế hoạch số 88/KH-SNV.'), ['met', null, null], false],
  ],
  'a day after it': [
    ['2023-Q3', doing(), ['unmet', null, null], false],
    ['2023-Q4', done('2023-10-01'), ['met', null, null], true],
  ],
};

describe.each(Object.entries(YEARS))('the inspection is planned %s', (_, quarters) => {
  let results: ReadonlyMap<string, ConsolidationResult>;
  beforeAll(async () => {
    const programme = await builtIn('lao-cai-2023');
    const reports = quarters.flatMap(([period, inspection]) => {
      const index = indexForPeriod(programme, aPeriod(period));
      return index.reporters.map(({ code }) => {
        const rows = index.reportedBy(code).map((indicator): [string, Row] => {
          if (indicator.code === '5.4') return [indicator.code, inspection];
          if (indicator.code === '5.1') return [indicator.code, code === 'bac-ha' ? doing() : SIGNED];
          // Dialogues are held "khi cần thiết": in one district it was.
          if (indicator.code === '5.2')
            return [indicator.code, code === 'bat-xat' ? doing('Đối thoại tại 02 xã.') : NOT_ARISEN];
          return [indicator.code, { state: STATES['in-progress'], text: `Kết quả của ${code}.` }];
        });
        return filledForm(programme, code, aPeriod(period), Object.fromEntries(rows));
      });
    });
    const periods = quarters.map(([period]) => period);
    results = (await consolidateYear(programme, reports, periods, periods.slice(-1))).results;
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
