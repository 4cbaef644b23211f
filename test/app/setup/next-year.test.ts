import { consolidate } from '../../../src/app/consolidate/consolidate';
import { composeForm } from '../../../src/app/forms/compose-form';
import { FORM_COLUMN } from '../../../src/app/forms/form-layout';
import { indexForPeriod } from '../../../src/app/forms/form-rows';
import { prepareNextYear } from '../../../src/app/setup/next-year';
import { loadProgramme } from '../../../src/domain/programme/load-programme';
import type { Programme } from '../../../src/domain/programme/programme';
import { aPeriod } from '../../domain/builders/observation-builder';
import {
  aChange,
  aCount,
  aDistrict,
  aProgramme,
  aRatio,
  atLeast,
  OFFICE,
} from '../../domain/builders/programme-builder';
import { STAMP, testRun } from '../run';
import { filledForm, rowOf, workbookOf } from '../workbook-of';
import { outcomeOf, readBack, workbookWith } from './written-programme';

/** Two quarters of a year are consolidated; what *Số liệu* remembers of them goes into the next. INVENTED. */
const term = { window: 'term', due: '2025-12-31' } as const;
const programme = aProgramme({
  units: [OFFICE, aDistrict('suoi-bac'), aDistrict('nam-la')],
  indicators: [
    aChange('1'),
    aCount('2', { targets: [atLeast(100, term)], opening: { 'suoi-bac': 40 } }),
    aRatio('3', {
      accumulation: 'flow',
      targets: [atLeast(0.9, term)],
      opening: { 'suoi-bac': { achieved: 80, total: 100 } },
    }),
    aChange('4', {
      targets: [{ comparator: '<=', judgedAt: 'whole', value: -0.1, ...term }],
      baseline: { fixed: '2020' },
    }),
  ],
});
const REPORTS = [
  ['2023-Q1', 'suoi-bac', { toDate: 3, baseline: 4, inPeriod: 3 }, 5, [10, 20], [6, 9]],
  ['2023-Q1', 'nam-la', { toDate: 7, baseline: 8, inPeriod: 7 }, 6, [5, 5], [1, 2]],
  ['2023-Q4', 'suoi-bac', { toDate: 11, baseline: 12, inPeriod: 8 }, 25, [45, 50], [16, 20]],
  ['2023-Q4', 'nam-la', { toDate: 13, baseline: 14, inPeriod: 6 }, 26, [15, 30], [7, 8]],
] as const;

let next: Programme;
beforeAll(async () => {
  const workbook = workbookOf(
    REPORTS.map(([period, unit, change, count, [achieved, total], [now, baseline]]) =>
      filledForm(programme, unit, aPeriod(period), {
        '1': change,
        '2': { inPeriod: period === '2023-Q1' ? count : 20, toDate: count },
        '3': { inPeriod: achieved, toDate: achieved, total },
        '4': { inPeriod: now, toDate: now, baseline },
      }),
    ),
  );
  for (const period of ['2023-Q1', '2023-Q4'])
    await consolidate(workbook, { programme, period: aPeriod(period) }, STAMP, testRun());
  next = await prepareNextYear(workbook, programme, true, testRun());
});

test('this year’s figures, quarter by quarter, are what next year’s are compared with, in the forms, too', () => {
  expect(next.indicators[0]).toMatchObject({
    baselines: { '2023-Q1': { 'suoi-bac': 3, 'nam-la': 7 }, '2023-Q4': { 'suoi-bac': 11, 'nam-la': 13 } },
  });
  const baselineIn = (unit: string, code: string) => {
    const period = aPeriod(code);
    const index = indexForPeriod(next, period);
    const found = index.unit(unit);
    if (!found) throw new Error(unit);
    const form = composeForm(index, found, period);
    return form.rows[rowOf(form, '1')]?.[FORM_COLUMN.baseline] ?? null;
  };
  expect(baselineIn('suoi-bac', '2024-Q1')).toBe(3);
  expect(baselineIn('nam-la', '2024-Q4')).toBe(13);
  expect(baselineIn('nam-la', '2024-Q2')).toBeNull(); // nobody consolidated that quarter
});

test('terms carry in what was reached: of counts, of both sides of ratios and of changes', () => {
  expect(next.indicators[1]).toMatchObject({ opening: { 'suoi-bac': 65, 'nam-la': 26 } });
  expect(next.indicators[2]).toMatchObject({
    opening: { 'suoi-bac': { achieved: 125, total: 150 }, 'nam-la': { achieved: 15, total: 30 } },
  });
  expect(next.indicators[3]).toMatchObject({
    opening: { 'suoi-bac': { now: 16, baseline: 20 }, 'nam-la': { now: 7, baseline: 8 } },
  });
});

test('it loads as a programme of its own, and lives in a workbook', async () => {
  expect(loadProgramme(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true, programme: next });
  expect(outcomeOf(await readBack(await workbookWith(next)))).toEqual(next);
});
