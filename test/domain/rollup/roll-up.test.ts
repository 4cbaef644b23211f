import { toNumber } from '../../../src/domain/number/fraction';
import { partsOf, valueOf } from '../../../src/domain/rollup/figure';
import type { Summary } from '../../../src/domain/summary/summary';
import {
  aChange,
  aComputed,
  aCount,
  aDistrict,
  anAmount,
  anIndex,
  aNarrative,
  aProgramme,
  aRatio,
  aStock,
  aTally,
  atLeast,
  atMost,
  OFFICE,
  programmeOf,
  type IndicatorInput,
} from '../builders/programme-builder';
import { asNumber, indicatorOf, summaryOf, verdictOn, type Said } from '../builders/observation-builder';

const three = (code: string, first: Said, second: Said, third: Said) => ({
  'suoi-bac': { [code]: first },
  'nam-la': { [code]: second },
  'phieng-ban': { [code]: third },
});
/** The figure's value; `none` and `undefined` as such. */
function valueIn(summary: Summary, code: string): number | string {
  const { figure } = indicatorOf(summary, code);
  const value = valueOf(figure);
  return value ? toNumber(value) : figure.kind;
}
const rolled = (indicator: IndicatorInput, first: Said, second: Said, third: Said) =>
  valueIn(summaryOf(programmeOf(indicator), '2023-Q2', three(indicator.code, first, second, third)), indicator.code);
const of = (toDate: number, total: number): Said => ({ toDate, total });
const from = (baseline: number, toDate: number): Said => ({ toDate, baseline });
const codes = (units: readonly { readonly code: string }[]) => units.map(({ code }) => code);

describe('counts and amounts add up', () => {
  test.each<[string, IndicatorInput, Said, Said, Said, number | string]>([
    ['a flow', aCount('1'), 1, 2, 3, 6],
    ['a stock', aStock('1'), 1, 2, 3, 6],
    ['money', anAmount('1'), 1_000_000, 2_000_000, 3_000_001, 6_000_001],
    ['money beyond 2⁵³', anAmount('1'), 9e14 + 1, 9e14 + 1, 9e15, 1.08e16 + 2],
    ['one missing', aCount('1'), 1, 'missing', 3, 4],
    ['one left out', aCount('1'), 1, 'excluded', 3, 4],
    ['one where it did not arise', aCount('1', { condition: 'khi có' }), 1, 'not-arisen', 3, 4],
    ['zero is a figure', aCount('1'), 0, 'missing', 'missing', 0],
    ['nobody', aCount('1'), 'missing', 'excluded', 'missing', 'none'],
  ])('%s', (_, indicator, first, second, third, value) => {
    expect(rolled(indicator, first, second, third)).toBe(value);
  });

  test('of the period alone, only where every unit that counts gave it', () => {
    const inPeriod = (third: Partial<{ inPeriod: number }>) =>
      partsOf(
        indicatorOf(
          summaryOf(
            programmeOf(aCount('1')),
            '2023-Q2',
            three('1', { inPeriod: 1, toDate: 4 }, { inPeriod: 0, toDate: 2 }, { toDate: 5, ...third }),
          ),
          '1',
        ).figure,
      ).inPeriod;
    expect(asNumber(inPeriod({ inPeriod: 2 }))).toBe(3);
    expect(inPeriod({})).toBeNull();
  });

  test('six months, nine months and the year read the year to date', () => {
    const programme = programmeOf(aCount('1'), aStock('2'));
    const said = { 'suoi-bac': { '1': { inPeriod: 1, toDate: 4 }, '2': { toDate: 7 } } };
    for (const period of ['2023-H1', '2023-9M', '2023-Y']) {
      const summary = summaryOf(programme, period, said);
      expect(asNumber(partsOf(indicatorOf(summary, '1').figure).inPeriod)).toBe(4);
      expect(partsOf(indicatorOf(summary, '2').figure).inPeriod).toBeNull();
    }
  });

  test('where months are reported, a quarter alone is known for the first only', () => {
    const programme = aProgramme({ reporting: 'month', indicators: [aCount('1')] });
    const inPeriod = (period: string) =>
      partsOf(
        indicatorOf(summaryOf(programme, period, { 'suoi-bac': { '1': { inPeriod: 1, toDate: 4 } } }), '1').figure,
      ).inPeriod;
    expect(asNumber(inPeriod('2023-Q1'))).toBe(4);
    expect(asNumber(inPeriod('2023-M06'))).toBe(1);
    expect(inPeriod('2023-Q2')).toBeNull();
    expect(asNumber(inPeriod('2023-H1'))).toBe(4);
  });
});

describe('a ratio is Σ achieved / Σ total, never a mean of percentages', () => {
  test.each<[string, Said, Said, Said, number | string]>([
    ['unequal units', of(1, 10), of(90, 90), of(0, 0), 0.91],
    ['one missing', of(1, 10), 'missing', of(9, 10), 0.5],
    ['nothing to divide by', of(0, 0), of(0, 0), 'missing', 'undefined'],
    ['nobody', 'missing', 'missing', 'missing', 'none'],
  ])('%s', (_, first, second, third, value) => {
    expect(rolled(aRatio('1'), first, second, third)).toBe(value);
  });
  test('its parts', () => {
    const summary = summaryOf(programmeOf(aRatio('1')), '2023-Q2', three('1', of(1, 10), of(90, 90), of(0, 5)));
    const { achieved, total, baseline } = partsOf(indicatorOf(summary, '1').figure);
    expect([asNumber(achieved), asNumber(total), baseline]).toEqual([91, 105, null]);
  });
});

describe('an index rolls up as the programme says', () => {
  const weighted = (by: 'mean' | 'max' | 'min' | 'none') => anIndex('1', { rollUp: { by } });
  test.each<[string, IndicatorInput, Said, Said, Said, number | string]>([
    ['mean', weighted('mean'), 70, 80, 96, 82],
    ['mean of those who reported', weighted('mean'), 70, 80, 'missing', 75],
    ['mean of decimals, exactly', weighted('mean'), 0.1, 0.2, 0.3, 0.2],
    ['max', weighted('max'), 70, 80, 96, 96],
    ['min', weighted('min'), 70, 80, 96, 70],
    ['min below zero', weighted('min'), -1.5, 0, 2, -1.5],
    ['not at all', weighted('none'), 70, 80, 96, 'none'],
    ['nobody', weighted('mean'), 'missing', 'missing', 'missing', 'none'],
  ])('%s', (_, indicator, first, second, third, value) => {
    expect(rolled(indicator, first, second, third)).toBe(value);
  });

  test('a mean weighted by a fact', () => {
    const programme = aProgramme({
      units: [
        OFFICE,
        aDistrict('suoi-bac', { facts: { xa: 10 } }),
        aDistrict('nam-la', { facts: { xa: 30 } }),
        aDistrict('phieng-ban', { facts: { xa: 60 } }),
      ],
      indicators: [anIndex('1', { rollUp: { by: 'weighted-mean', fact: 'xa' } })],
    });
    expect(valueIn(summaryOf(programme, '2023-Q2', three('1', 50, 70, 90)), '1')).toBe(80);
    expect(valueIn(summaryOf(programme, '2023-Q2', three('1', 50, 70, 'missing')), '1')).toBe(65);
  });

  test('weights that are all zero leave nothing to compute', () => {
    const programme = aProgramme({
      units: [OFFICE, aDistrict('suoi-bac', { facts: { xa: 0 } })],
      indicators: [
        anIndex('1', { rollUp: { by: 'weighted-mean', fact: 'xa' } }),
        aChange('2', { of: { kind: 'index', rollUp: { by: 'weighted-mean', fact: 'xa' } } }),
      ],
    });
    const summary = summaryOf(programme, '2023-Q2', { 'suoi-bac': { '1': 50, '2': from(1, 2) } });
    expect([valueIn(summary, '1'), valueIn(summary, '2')]).toEqual(['undefined', 'undefined']);
  });
});

describe('a change rolls up both sides, then compares', () => {
  test.each<[string, Partial<Extract<IndicatorInput, { measure: 'change' }>>, Said, Said, Said, number | string]>([
    ['of a count, percent of the baseline', {}, from(10, 9), from(90, 80), from(0, 0), -0.11],
    ['of a count, difference', { as: 'difference' }, from(10, 9), from(90, 80), from(0, 3), -8],
    ['of money', { of: { kind: 'amount' }, unitOfMeasure: 'đồng' }, from(1e9, 2e9), from(1e9, 1e9), 'missing', 0.5],
    [
      'of an index, in points',
      { of: { kind: 'index', rollUp: { by: 'mean' } }, as: 'points', unitOfMeasure: '%' },
      from(50, 60),
      from(70, 70),
      from(60, 65),
      0.05,
    ],
    [
      'of an index, percent',
      { of: { kind: 'index', rollUp: { by: 'max' } }, unitOfMeasure: 'điểm' },
      from(50, 60),
      from(40, 80),
      'missing',
      0.6,
    ],
    [
      'of an index that is not rolled up',
      { of: { kind: 'index', rollUp: { by: 'none' } } },
      from(5, 6),
      from(5, 6),
      'missing',
      'none',
    ],
    ['from nothing', {}, from(0, 9), from(0, 8), from(0, 0), 'undefined'],
    ['nobody', {}, 'missing', 'missing', 'excluded', 'none'],
  ])('%s', (_, more, first, second, third, value) => {
    expect(rolled(aChange('1', more), first, second, third)).toBe(value);
  });
});

describe('computed figures', () => {
  const programme = (operation: 'sum' | 'difference' | 'ratio' | 'change') =>
    programmeOf(aCount('1'), aCount('2'), aComputed('3', { operation, of: ['1', '2'] } as never));
  const both = (first: Said, second: Said) => ({ 'suoi-bac': { '1': first, '2': second } });
  test.each([
    ['sum', 3, 4, 7],
    ['difference', 3, 4, -1],
    ['ratio', 3, 4, 0.75],
    ['ratio', 3, 0, 'undefined'],
    ['change', 3, 4, -0.25],
    ['change', 3, 0, 'undefined'],
    ['sum', 3, 'missing', 'none'],
  ] as const)('%s of %p and %p', (operation, first, second, value) => {
    expect(valueIn(summaryOf(programme(operation), '2023-Q2', both(first, second)), '3')).toBe(value);
  });

  test('it lacks a unit as soon as one of its operands lacks it', () => {
    const summary = summaryOf(programme('sum'), '2023-Q2', {
      'suoi-bac': { '1': 1, '2': 1 },
      'nam-la': { '1': 1, '2': 'missing' },
      'phieng-ban': { '1': 'excluded', '2': 'missing' },
    });
    const { expected, reported, missing, excluded } = indicatorOf(summary, '3');
    expect({ expected, reported, missing: codes(missing), excluded: codes(excluded) }).toEqual({
      expected: 3,
      reported: 1,
      missing: ['nam-la'],
      excluded: ['phieng-ban'],
    });
  });

  test('a verdict on it is incomplete where an operand is', () => {
    const indicators = [aCount('1'), aCount('2')];
    const total = aComputed('3', { operation: 'sum', of: ['1', '2'] }, { targets: [atMost(9)] });
    const summary = summaryOf(programmeOf(...indicators, total), '2023-Q4', both(1, 1));
    expect(verdictOn(summary, '3')).toMatchObject({ status: 'no-data', incomplete: true });
  });
});

describe('a tally counts units that meet a target', () => {
  const each = atLeast(3, { judgedAt: 'huyen' });
  const programme = (as: 'number' | 'share', target = atLeast(as === 'share' ? 1 : 3)) =>
    programmeOf(
      aCount('7.2', { targets: [each] }),
      aTally('7.2t', { indicator: '7.2', level: 'huyen' }, { as, targets: [target] }),
    );

  test('how many', () => {
    const summary = summaryOf(programme('number'), '2023-Q4', three('7.2', 3, 2, 5));
    expect(valueIn(summary, '7.2t')).toBe(2);
    expect(verdictOn(summary, '7.2t')).toMatchObject({ status: 'unmet', incomplete: false });
    expect(asNumber(verdictOn(summary, '7.2t').gap)).toBe(1);
  });

  test('what share of those judged; units without a verdict are named, not counted', () => {
    const summary = summaryOf(programme('share'), '2023-Q4', three('7.2', 3, 'missing', 5));
    expect(valueIn(summary, '7.2t')).toBe(1);
    const { expected, reported, missing } = indicatorOf(summary, '7.2t');
    expect({ expected, reported, missing: codes(missing) }).toEqual({ expected: 3, reported: 2, missing: ['nam-la'] });
  });

  test('a verdict on it says that it rests on an incomplete tally', () => {
    const said = three('7.2', 3, 'missing', 5);
    expect(verdictOn(summaryOf(programme('share'), '2023-Q4', said), '7.2t')).toMatchObject({
      status: 'met',
      incomplete: true,
    });
    expect(verdictOn(summaryOf(programme('number', atMost(3)), '2023-Q4', said), '7.2t')).toMatchObject({
      status: 'no-data',
      incomplete: true,
    });
  });

  test('nobody judged', () => {
    const summary = summaryOf(programme('number'), '2023-Q4', {});
    expect(valueIn(summary, '7.2t')).toBe('none');
    expect(verdictOn(summary, '7.2t').status).toBe('no-data');
  });

  test('units for which the duty did not arise are not asked', () => {
    const conditional = programmeOf(
      aCount('7.2', { condition: 'khi có', targets: [each] }),
      aTally('7.2t', { indicator: '7.2', level: 'huyen' }, { as: 'share', targets: [atLeast(1)] }),
    );
    const summary = summaryOf(conditional, '2023-Q4', three('7.2', 3, 'not-arisen', 5));
    expect(valueIn(summary, '7.2t')).toBe(1);
    expect(indicatorOf(summary, '7.2t')).toMatchObject({ expected: 3, reported: 2 });
    expect(codes(indicatorOf(summary, '7.2t').notArisen)).toEqual(['nam-la']);
  });

  test('computed from tallies', () => {
    const sum = programmeOf(
      aCount('1', { targets: [each] }),
      aTally('2', { indicator: '1', level: 'huyen' }),
      aTally('3', { indicator: '1', level: 'huyen' }),
      aComputed('4', { operation: 'sum', of: ['2', '3'] }),
    );
    const summary = summaryOf(sum, '2023-Q4', three('1', 3, 'missing', 5));
    expect(valueIn(summary, '4')).toBe(4);
    expect(indicatorOf(summary, '4')).toMatchObject({ expected: 3, reported: 2 });
  });
});

describe('trong đó', () => {
  const whole = { reportedBy: { levels: ['tinh', 'huyen'] } };
  test('a part is never added to its whole again', () => {
    const programme = programmeOf(
      anAmount('10.1', whole),
      anAmount('10.2', { reportedBy: { levels: ['tinh'] }, partOf: '10.1' }),
    );
    const summary = summaryOf(programme, '2023-Q2', {
      tinh: { '10.1': 5_000_000, '10.2': 3_000_000 },
      'suoi-bac': { '10.1': 1_000_000 },
    });
    expect([valueIn(summary, '10.1'), valueIn(summary, '10.2')]).toEqual([6_000_000, 3_000_000]);
  });

  describe('reported at different levels: the totals are compared', () => {
    const programme = programmeOf(aStock('11.1'), aStock('11.3', { reportedBy: { levels: ['tinh'] }, partOf: '11.1' }));
    const rules = (office: number, ...districts: readonly Said[]) =>
      summaryOf(programme, '2023-Q2', {
        tinh: { '11.3': office },
        ...Object.fromEntries(
          ['suoi-bac', 'nam-la', 'phieng-ban'].map((unit, i) => [unit, { '11.1': districts[i] ?? 'missing' }]),
        ),
      }).findings.map(({ rule, severity, place }) => [rule, severity, place.indicator]);
    test('above: a warning on the part', () => {
      expect(rules(7, 1, 2, 3)).toEqual([['part-above-whole-total', 'warning', '11.3']]);
    });
    test('equal: nothing', () => expect(rules(6, 1, 2, 3)).toEqual([]));
    test('skipped while a reporter of the whole is missing', () => expect(rules(7, 1, 2)).toEqual([]));
    test('skipped while a reporter of the whole is left out', () => expect(rules(7, 1, 2, 'excluded')).toEqual([]));
  });
});

test('expected = reported + missing + excluded + not arisen', () => {
  const programme = programmeOf(aCount('1', { condition: 'khi có' }), aNarrative('2'));
  const summary = summaryOf(programme, '2023-Q2', three('1', 1, 'not-arisen', 'excluded'));
  for (const { expected, reported, missing, excluded, notArisen } of summary.indicators)
    expect(expected).toBe(reported + missing.length + excluded.length + notArisen.length);
});
