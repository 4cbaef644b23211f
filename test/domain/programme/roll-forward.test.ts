import { assignValue } from '../../../src/domain/programme/assign-value';
import { rollForward, type YearResults } from '../../../src/domain/programme/roll-forward';
import {
  aChange,
  aCount,
  aDistrict,
  aMilestone,
  anIndex,
  aProgramme,
  atLeast,
  OFFICE,
  toBeDone,
} from '../builders/programme-builder';

const NOTHING: YearResults = { periods: ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'], figures: () => ({}) };
const programme = aProgramme({
  indicators: [
    aCount('1', { targets: [atLeast(5, { judgedAt: 'huyen', overrides: { 'nam-la': 7 } })] }),
    aCount('2', { targets: [atLeast(100, { window: 'term', due: '2025-12-31' })], opening: { 'nam-la': 10 } }),
    aChange('3', { targets: [] }),
    aMilestone('4', { targets: [toBeDone({ due: '2023-06-30' })] }),
  ],
});

test('names, year and days of the year move on; lineage and units stay', () => {
  const next = rollForward(programme, { keepTargets: true, results: NOTHING });
  expect(next).toMatchObject({ year: 2024, id: 'muong-hoa-2024', units: programme.units });
  expect(next.name).toBe('Chương trình công tác Mặt trận năm 2024 (số liệu minh họa)');
  expect(next.indicators.map(({ lineage }) => lineage)).toEqual(programme.indicators.map(({ lineage }) => lineage));
  expect(next.indicators[3]?.targets[0]?.due).toBe('2024-06-30');
  expect(next.indicators[1]?.targets[0]?.due).toBe('2025-12-31');
});

describe('facts that changed within the year', () => {
  const from = (fact: string, day: string, value: number) => ({ fact, from: day, value });
  const facts = [
    { code: 'xa', name: 'Số xã' },
    { code: 'thon', name: 'Số thôn' },
  ];
  const weighted = { rollUp: { by: 'weighted-mean', fact: 'xa' } } as const;
  const unitAfter = (laterFacts: readonly ReturnType<typeof from>[], indicators = [aCount('1')]) => {
    const units = [OFFICE, aDistrict('nam-la', { facts: { xa: 9, thon: 50 }, laterFacts: [...laterFacts] })];
    const own = aProgramme({ facts, units, indicators });
    return rollForward(own, { keepTargets: true, results: NOTHING }).units[1];
  };

  test('are next year’s from its beginning; what is still to come stays to come', () => {
    const later = [from('xa', '2023-10-01', 14), from('xa', '2023-07-01', 13), from('thon', '2024-03-01', 60)];
    expect(unitAfter(later)).toMatchObject({
      facts: { xa: 14, thon: 50 },
      laterFacts: [from('thon', '2024-03-01', 60)],
    });
    expect(unitAfter([from('xa', '2024-01-01', 12)])).not.toHaveProperty('laterFacts');
  });
  test('keep their day for a year where they weigh a mean: last year’s is worked out again', () => {
    const later = [from('xa', '2022-07-01', 10), from('xa', '2023-07-01', 13), from('thon', '2023-07-01', 55)];
    expect(unitAfter(later, [anIndex('1', weighted)])).toMatchObject({
      facts: { xa: 10, thon: 55 },
      laterFacts: [from('xa', '2023-07-01', 13)],
    });
  });
});

test('values are kept, or cleared but for those of a term', () => {
  const kept = rollForward(programme, { keepTargets: true, results: NOTHING });
  expect(kept.indicators[0]?.targets[0]).toMatchObject({ value: 5, overrides: { 'nam-la': 7 } });
  const cleared = rollForward(programme, { keepTargets: false, results: NOTHING });
  expect(cleared.indicators[0]?.targets[0]).toMatchObject({ value: null, overrides: {} });
  expect(cleared.indicators[1]?.targets[0]).toMatchObject({ value: 100 });
});

test('this year’s results become baselines, and what a term carries in', () => {
  const reached: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    '2 2023-Q4': { 'nam-la': 4, 'suoi-bac': 3 },
    '3 2023-Q1': { 'nam-la': 90 },
  };
  const results = { ...NOTHING, figures: (code: string, period: string) => reached[`${code} ${period}`] ?? {} };
  const next = rollForward(programme, { keepTargets: true, results });
  expect(next.indicators[1]).toMatchObject({ opening: { 'nam-la': 14, 'suoi-bac': 3 } });
  expect(next.indicators[2]).toMatchObject({ baselines: { '2023-Q1': { 'nam-la': 90 } } });
});

test('a value is assigned to the target, or to one unit of it', () => {
  const whole = assignValue(programme, { indicator: '1', ordinal: 0, unit: null }, 6);
  expect(whole.indicators[0]?.targets[0]).toMatchObject({ value: 6, overrides: { 'nam-la': 7 } });
  const unit = assignValue(programme, { indicator: '1', ordinal: 0, unit: 'suoi-bac' }, 9);
  expect(unit.indicators[0]?.targets[0]).toMatchObject({ value: 5, overrides: { 'nam-la': 7, 'suoi-bac': 9 } });
  expect(programme.indicators[0]?.targets[0]).toMatchObject({ overrides: { 'nam-la': 7 } });
});
