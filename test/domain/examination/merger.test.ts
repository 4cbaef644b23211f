import { comparePeriods } from '../../../src/domain/comparison/compare-periods';
import type { Programme } from '../../../src/domain/programme/programme';
import { indexProgramme } from '../../../src/domain/programme/programme-index';
import type { Observation } from '../../../src/domain/report/observation';
import { prefilledBaseline, prefilledTotal } from '../../../src/domain/report/prefilled';
import { valueOf } from '../../../src/domain/rollup/figure';
import { runToEnd } from '../../../src/domain/steps/run-to-end';
import type { Summary } from '../../../src/domain/summary/summary';
import { findingSentence } from '../../../src/locales/vi/finding-sentences';
import { check, finding, findingsOf, observationOf } from '../builders/check-sheets';
import { asNumber, indicatorOf, anObservation, aPeriod } from '../builders/observation-builder';
import { aChange, aCount, aDistrict, anIndex, aProgramme, aRatio, OFFICE } from '../builders/programme-builder';
import { aReport, type RowInput } from '../builders/sheet-builder';

/** Nậm Lả (6 communes) merges on 1/7 into Suối Bạc (4 communes), which was there before. INVENTED. */
type Later = { readonly fact: string; readonly from: string; readonly value: number }[];
const both: Later = [
  { fact: 'xa', from: '2023-07-01', value: 10 },
  { fact: 'thang', from: '2023-07-01', value: 12 },
];
const districts = { reportedBy: { levels: ['huyen'] } };
const merging = (laterFacts: Later = both): Programme =>
  aProgramme({
    facts: [
      { code: 'xa', name: 'Số xã' },
      { code: 'thang', name: 'Số tháng' },
    ],
    indicators: [
      aCount('1', districts),
      anIndex('2', { ...districts, rollUp: { by: 'weighted-mean', fact: 'xa' } }),
      aRatio('3', { ...districts, accumulation: 'flow', totalFact: 'thang' }),
      aChange('4', districts),
      aRatio('5', { ...districts, totalFact: 'xa' }),
    ],
    units: [
      OFFICE,
      aDistrict('suoi-bac', { facts: { xa: 4, thang: 12 }, laterFacts }),
      aDistrict('nam-la', { facts: { xa: 6, thang: 12 }, validTo: '2023-06-30', successors: ['suoi-bac'] }),
      aDistrict('phieng-ban', { facts: { xa: 10, thang: 12 } }),
    ],
  });
const rows = (
  flow: readonly [number, number],
  score: number | null,
  months: number,
  communes: readonly [number, number],
): Readonly<Record<string, RowInput>> => ({
  '1': { inPeriod: flow[0], toDate: flow[1] },
  '2': { toDate: score },
  '3': { inPeriod: 3, toDate: months, total: 12 },
  '4': { toDate: 9, baseline: 10 },
  '5': { toDate: communes[0], total: communes[1] },
});
const sheets = (programme: Programme) => [
  aReport(programme, 'suoi-bac', rows([2, 4], 80, 5, [1, 4]), 2),
  aReport(programme, 'nam-la', rows([3, 5], 90, 6, [1, 6]), 2),
  aReport(programme, 'phieng-ban', rows([1, 1], 70, 6, [1, 10]), 2),
  aReport(programme, 'suoi-bac', rows([1, 10], 85, 8, [2, 10]), 3),
  aReport(programme, 'phieng-ban', rows([2, 3], 75, 9, [2, 10]), 3),
];
const figureOf = (summary: Summary, code: string) => asNumber(valueOf(indicatorOf(summary, code).figure));

describe('a district merges into one that was there before', () => {
  const programme = merging();
  const before = check(programme, '2023-Q2', sheets(programme));
  const after = check(programme, '2023-Q3', sheets(programme));

  test('what the period before is compared with is what was consolidated then', () => {
    const { preceding } = runToEnd(comparePeriods(after));
    const score = preceding?.figures.get('2');
    // By hand: (4 × 80 + 6 × 90 + 10 × 70) : 20
    expect(score && [asNumber(valueOf(score.figure)), score.reported, score.expected]).toEqual([78, 3, 3]);
    expect(figureOf(before, '2')).toBe(78);
    const flow = preceding?.figures.get('1');
    // What the quarter alone brought: 2 + 3 + 1
    expect(flow && asNumber(valueOf(flow.figure))).toBe(6);
  });

  test('weights and totals are those of the day: (10 × 85 + 10 × 75) : 20', () => {
    expect(figureOf(after, '2')).toBe(80);
    const { index } = after.examination;
    const [unit, indicator] = [index.unit('suoi-bac'), index.reportedBy('suoi-bac').find(({ code }) => code === '5')];
    expect(unit && indicator && prefilledTotal(unit, indicator)).toBe(10);
  });

  test('months of two are not added up: 8 counts, and the note says where 11 comes from', () => {
    expect(findingsOf(after)).toEqual([]);
    const note = finding(after, 'to-date-below-previous');
    expect(note).toMatchObject({ severity: 'info', found: 8, expected: 11 });
    expect(findingSentence(note)).toContain('là 11 = Suối Bạc 5 + Nậm Lả 6 (sáp nhập từ 01/07/2023)');
    expect(observationOf(after, 'suoi-bac', '3').standing).toBe('reported');
  });

  test('… nor carried on where the year to date is blank', () => {
    const blank = aReport(programme, 'suoi-bac', { '3': { inPeriod: 3, total: 12 } }, 3);
    const summary = check(programme, '2023-Q3', [...sheets(programme).slice(0, 3), blank]);
    expect(finding(summary, 'to-date-missing').place.indicator).toBe('3');
  });

  test('its own past is that of both: 1000 after 4 and 5 is far from 5', () => {
    const odd = aReport(programme, 'suoi-bac', { '1': { inPeriod: 5000, toDate: 5009 } }, 3);
    const summary = check(programme, '2023-Q3', [...sheets(programme).slice(0, 3), odd]);
    expect(finding(summary, 'far-from-history')).toMatchObject({ expected: 5 });
  });
});

test('a year later the baseline is that of both: 10 and 20 a year ago', () => {
  const programme = merging();
  const told = (figures: Readonly<Record<string, number>>) => {
    const memory = {
      find: (unit: string, period: string): ReadonlyMap<string, Observation> | null =>
        period === '2022-Q3' && figures[unit] !== undefined
          ? new Map([['4', anObservation(unit, '4', { toDate: figures[unit] })]])
          : null,
    };
    const { earlier } = check(programme, '2023-Q3', [], { memory }).examination;
    return earlier.yearAgo('suoi-bac', '4', aPeriod('2023-Q3'));
  };
  expect(told({ 'suoi-bac': 10, 'nam-la': 20 })).toBe(30);
  expect(told({ 'suoi-bac': 10 })).toBeNull();
  const inProgramme = (figures: Record<string, number>) => {
    const changed = { ...programme.indicators[3], baselines: { '2022-Q3': figures } } as never;
    const index = indexProgramme({ ...programme, indicators: [changed] }, '2023-09-30');
    const [unit, indicator] = [index.unit('suoi-bac'), index.reportedBy('suoi-bac')[0]];
    return unit && indicator && prefilledBaseline(index, unit, indicator, aPeriod('2023-Q3'), null);
  };
  expect(inProgramme({ 'suoi-bac': 10, 'nam-la': 20 })).toBe(30);
  // Only the one that is left is named: it was written for what it is now.
  expect(inProgramme({ 'suoi-bac': 28 })).toBe(28);
});

describe('facts that nobody has brought up to date', () => {
  test('are told of, once, from the day of the merger on', () => {
    const programme = merging([]);
    expect(findingsOf(check(programme, '2023-Q2', sheets(programme)))).toEqual([]);
    const told = finding(check(programme, '2023-Q3', sheets(programme)), 'facts-before-merger');
    expect(told).toMatchObject({ severity: 'warning', place: { unit: 'suoi-bac' }, found: 'Số xã, Số tháng' });
    expect(findingSentence(told)).toContain('Nậm Lả đã sáp nhập vào đơn vị này từ 01/07/2023');
  });

  test('one of them said anew leaves the other', () => {
    const programme = merging(both.slice(0, 1));
    const told = finding(check(programme, '2023-Q3', sheets(programme)), 'facts-before-merger');
    expect(told.found).toBe('Số tháng');
  });

  test('a total that differs says what to do', () => {
    const programme = merging([]);
    const total = finding(check(programme, '2023-Q3', sheets(programme)), 'total-differs-from-fact');
    expect(findingSentence(total)).toMatch(/nếu 10 đúng thì sửa “Số xã” .* ở cột “Số liệu nền thay đổi”/);
  });
});

test('a score that nobody has taken is left blank, not 0', () => {
  const programme = merging();
  const blank = aReport(programme, 'phieng-ban', { ...rows([1, 1], null, 6, [1, 10]) }, 2);
  const missing = finding(check(programme, '2023-Q2', [blank]), 'value-missing');
  expect(findingSentence(missing)).toContain('chưa có thì cứ để trống, không ghi 0');
});
