import {
  aChange,
  aCount,
  anAmount,
  anIndex,
  aProgramme,
  aRatio,
  aStock,
  above,
  atLeast,
  atMost,
  below,
  between,
  type TargetInput,
} from '../builders/programme-builder';
import { summaryOf, verdictOn, type Said } from '../builders/observation-builder';
import { judge, sayings, table, type Row } from './verdict-rows';

/** The table of design §5, row by row and on both sides of every edge. */
const count = (target: TargetInput, more = {}) => aCount('7.2', { targets: [target], ...more });
const stock = (target: TargetInput, more = {}) => aStock('11.1', { targets: [target], ...more });
const money = (target: TargetInput) => anAmount('10.1', { targets: [target] });
const ratio = (target: TargetInput, more = {}) => aRatio('5.1', { targets: [target], ...more });
const change = (target: TargetInput, more = {}) => aChange('3.2', { targets: [target], ...more });
const index = (target: TargetInput, more = {}) => anIndex('9.9', { targets: [target], ...more });
const of = (toDate: number, total: number): Said => ({ toDate, total });
const from = (baseline: number, toDate: number): Said => ({ toDate, baseline });

describe('no-target: the target has no value', () => {
  table([
    ['before the year is over', count(atLeast(null)), '2023-Q1', [1, 2, 3], { status: 'no-target', gap: null }],
    ['when due', count(atLeast(null)), '2023-Q4', [1, 2, 3], { status: 'no-target', actual: null }],
    ['even when nobody reported', count(atLeast(null)), '2023-Q4', [], { status: 'no-target' }],
  ]);
});

describe('not-applicable: conditional, and every unit declares that it did not arise', () => {
  const conditional = { condition: 'khi có dự thảo' };
  table([
    [
      'all three',
      count(atLeast(1), conditional),
      '2023-Q4',
      ['not-arisen', 'not-arisen', 'not-arisen'],
      { status: 'not-applicable', actual: null, gap: null },
    ],
    [
      'one is missing',
      count(atLeast(1), conditional),
      '2023-Q4',
      ['not-arisen', 'not-arisen'],
      { status: 'no-data', incomplete: true },
    ],
    [
      'for one it arose',
      count(atLeast(1), conditional),
      '2023-Q4',
      ['not-arisen', 'not-arisen', 1],
      { status: 'met', actual: 1, incomplete: false },
    ],
    [
      'for one it arose and was not done',
      count(atLeast(1), conditional),
      '2023-Q4',
      ['not-arisen', 'not-arisen', 0],
      { status: 'unmet', gap: 1 },
    ],
    [
      'no value goes before',
      count(atLeast(null), conditional),
      '2023-Q4',
      ['not-arisen', 'not-arisen', 'not-arisen'],
      { status: 'no-target' },
    ],
  ]);
});

describe('no-data: no usable figure, or a limit that holds so far while units are missing', () => {
  table([
    [
      'nobody reported',
      count(atLeast(3)),
      '2023-Q4',
      [],
      { status: 'no-data', actual: null, gap: null, incomplete: true },
    ],
    ['all figures left out', count(atLeast(3)), '2023-Q4', ['excluded', 'excluded', 'excluded'], { status: 'no-data' }],
    ['a limit holds, one missing, due', stock(atMost(5)), '2023-Q4', [2, 2], { status: 'no-data', incomplete: true }],
    ['a limit holds, one left out', stock(atMost(5)), '2023-Q4', [2, 2, 'excluded'], { status: 'no-data' }],
    ['a limit holds, one missing, not due', stock(atMost(5)), '2023-Q1', [2, 2], { status: 'no-data' }],
    ['a strict limit holds, one missing', stock(below(5)), '2023-Q4', [2, 2], { status: 'no-data' }],
    ['a strict limit is touched, one missing', stock(below(4)), '2023-Q4', [2, 2], { status: 'unmet' }],
    ['a limit is passed though one is missing', stock(atMost(5)), '2023-Q4', [4, 2], { status: 'unmet', gap: 1 }],
    ['a goal is reached though one is missing', count(atLeast(3)), '2023-Q4', [4], { status: 'met', incomplete: true }],
    ['a goal is short and one is missing', count(atLeast(3)), '2023-Q4', [1, 1], { status: 'unmet', incomplete: true }],
    [
      'a descending range is no ≤: it may hold with one missing',
      change(between(-0.1, -0.15)),
      '2023-Q4',
      [from(10, 8), from(10, 9)],
      { status: 'met', actual: -0.15, incomplete: true },
    ],
  ]);
});

describe('not-computable: the figure is undefined', () => {
  table([
    [
      'total 0',
      ratio(atLeast(0.9)),
      '2023-Q4',
      [of(0, 0), of(0, 0), of(0, 0)],
      { status: 'not-computable', gap: null },
    ],
    ['a total of 0 beside others', ratio(atLeast(0.9)), '2023-Q4', [of(0, 0), of(9, 10), of(0, 0)], { status: 'met' }],
    ['baseline 0', change(between(-0.1, -0.15)), '2023-Q4', [from(0, 3), from(0, 0)], { status: 'not-computable' }],
    [
      'some baseline 0',
      change(between(-0.1, -0.15)),
      '2023-Q4',
      [from(0, 0), from(10, 9), from(0, 0)],
      { status: 'met' },
    ],
    ['before it is due', ratio(atLeast(0.9)), '2023-Q1', [of(0, 0)], { status: 'not-computable' }],
    [
      'a difference has no quotient to be undefined',
      change(atMost(0), { as: 'difference' }),
      '2023-Q4',
      [from(0, 0), from(0, 0), from(0, 0)],
      { status: 'met', actual: 0 },
    ],
  ]);
});

describe('met, unmet: when due', () => {
  table([
    ['≥ one below', count(atLeast(9)), '2023-Q4', [3, 3, 2], { status: 'unmet', actual: 8, gap: 1 }],
    ['≥ reached', count(atLeast(9)), '2023-Q4', [3, 3, 3], { status: 'met', actual: 9, gap: 0, exceeded: false }],
    [
      '≥ passed: never capped, not "exceeded"',
      count(atLeast(9)),
      '2023-Q4',
      [9, 9, 9],
      { status: 'met', actual: 27, exceeded: false },
    ],
    ['> touched', ratio(above(0.9)), '2023-Q4', [of(3, 4), of(6, 6)], { status: 'unmet', actual: 0.9 }],
    ['> touched: what lacks is one more of the ten', ratio(above(0.9)), '2023-Q4', [of(3, 4), of(6, 6)], { gap: 0.1 }],
    ['> passed', ratio(above(0.9)), '2023-Q4', [of(31, 34), of(6, 6)], { status: 'met', gap: 0 }],
    ['> of a count touched', count(above(9)), '2023-Q4', [3, 3, 3], { status: 'unmet', gap: 1 }],
    ['> of money touched', money(above(3e9)), '2023-Q4', [1e9, 1e9, 1e9], { status: 'unmet', gap: 1 }],
    [
      '< of a difference touched',
      change(below(0), { as: 'difference' }),
      '2023-Q4',
      [from(5, 5)],
      { status: 'unmet', gap: 1 },
    ],
    ['< of a percentage touched', change(below(0)), '2023-Q4', [from(5, 5)], { status: 'unmet', gap: 0 }],
    ['≤ touched', stock(atMost(5)), '2023-Q4', [2, 2, 1], { status: 'met', gap: 0 }],
    ['≤ passed by one', stock(atMost(5)), '2023-Q4', [2, 2, 2], { status: 'unmet', gap: 1 }],
    ['≤ 0 ("không có") kept', stock(atMost(0)), '2023-Q4', [0, 0, 0], { status: 'met' }],
    ['< touched', stock(below(5)), '2023-Q4', [2, 2, 1], { status: 'unmet', gap: 1 }],
    ['< kept', stock(below(5)), '2023-Q4', [2, 2, 0], { status: 'met', gap: 0 }],
    [
      'range below its near end',
      count(between(80, 100)),
      '2023-Q4',
      [79],
      { status: 'unmet', gap: 1, exceeded: false },
    ],
    ['range at its near end', count(between(80, 100)), '2023-Q4', [80], { status: 'met', exceeded: false }],
    ['range at its far end', count(between(80, 100)), '2023-Q4', [100], { status: 'met', exceeded: false }],
    ['range past its far end', count(between(80, 100)), '2023-Q4', [101], { status: 'met', exceeded: true, gap: 0 }],
    ['giảm 10–15 %: 9,9', change(between(-0.1, -0.15)), '2023-Q4', [from(1000, 901)], { status: 'unmet', gap: 0.001 }],
    [
      'giảm 10–15 %: 10',
      change(between(-0.1, -0.15)),
      '2023-Q4',
      [from(1000, 900)],
      { status: 'met', exceeded: false },
    ],
    [
      'giảm 10–15 %: 15',
      change(between(-0.1, -0.15)),
      '2023-Q4',
      [from(1000, 850)],
      { status: 'met', exceeded: false },
    ],
    [
      'giảm 10–15 %: 15,1',
      change(between(-0.1, -0.15)),
      '2023-Q4',
      [from(1000, 849)],
      { status: 'met', exceeded: true },
    ],
    [
      'giảm 10–15 %: an increase',
      change(between(-0.1, -0.15)),
      '2023-Q4',
      [from(10, 11)],
      { status: 'unmet', gap: 0.2 },
    ],
  ]);
});

describe('unmet before it is due: only a limit on a flow already passed', () => {
  table([
    ['a limit on a flow passed', count(atMost(2)), '2023-Q1', [1, 1, 1], { status: 'unmet', gap: 1 }],
    ['a strict limit on a flow touched', count(below(3)), '2023-Q1', [1, 1, 1], { status: 'unmet' }],
    ['a descending range of a flow', count(between(2, 0)), '2023-Q1', [1, 1, 1], { status: 'unmet' }],
    ['a limit on money passed', money(atMost(1e9)), '2023-Q2', [2e9, 0, 0], { status: 'unmet', gap: 1e9 }],
    [
      'a limit on a flow ratio passed',
      ratio(atMost(0.5), { accumulation: 'flow' }),
      '2023-Q1',
      [of(6, 10)],
      { status: 'unmet' },
    ],
    ['a goal is never red before it is due', ratio(atLeast(0.9)), '2023-Q3', [of(0, 10)], { status: 'not-due' }],
  ]);
});

describe('behind: not yet due, below a pace above zero, or a limit on a stock or change not held now', () => {
  table([
    ['a limit on a stock not held', stock(atMost(5)), '2023-Q1', [2, 2, 2], { status: 'behind', gap: 1 }],
    ['a strict limit on a stock touched', stock(below(6)), '2023-Q1', [2, 2, 2], { status: 'behind' }],
    ['a limit on a ratio not held', ratio(atMost(0.1)), '2023-Q2', [of(2, 10)], { status: 'behind' }],
    ['a limit on a change not held', change(between(-0.1, -0.15)), '2023-Q2', [from(10, 10)], { status: 'behind' }],
    ['a limit on an index not held', index(atMost(5)), '2023-Q2', [6, 6, 6], { status: 'behind' }],
    ['a quarter of 20 is 5: four', count(atLeast(20)), '2023-Q1', [4], { status: 'behind', gap: 16 }],
    ['half of 20 is 10: nine', count(atLeast(20)), '2023-Q2', [9], { status: 'behind' }],
    ['half of 20 is 10 at six months', count(atLeast(20)), '2023-H1', [9], { status: 'behind' }],
    ['three quarters of 20 are 15', count(atLeast(20)), '2023-Q3', [14], { status: 'behind' }],
    ['three quarters of 20 are 15 at nine months', count(atLeast(20)), '2023-9M', [14], { status: 'behind' }],
    [
      'money is exact: a quarter of 10 tỷ less 1 đồng',
      money(atLeast(1e10)),
      '2023-Q1',
      [2_499_999_999],
      { status: 'behind' },
    ],
    [
      'money is not rounded down: a quarter of 2',
      money(atLeast(10_000_002)),
      '2023-Q1',
      [2_500_000],
      { status: 'behind' },
    ],
    ['half of 3 is 1 (rounded down): none', count(atLeast(3)), '2023-Q2', [0, 0, 0], { status: 'behind' }],
    ['a pace to the near end of a range', count(between(80, 100)), '2023-Q2', [39], { status: 'behind' }],
  ]);
});

describe('on-track: not yet due, at or above a pace above zero, or a limit that holds', () => {
  table([
    ['a limit on a stock held', stock(atMost(5)), '2023-Q1', [2, 2, 1], { status: 'on-track', gap: 0 }],
    ['a limit on a flow held', count(atMost(5)), '2023-Q3', [2, 2, 1], { status: 'on-track' }],
    ['a limit on a change held', change(between(-0.1, -0.15)), '2023-Q2', [from(10, 9)], { status: 'on-track' }],
    [
      '… past its far end: exceeded only when met',
      change(between(-0.1, -0.15)),
      '2023-Q2',
      [from(10, 5)],
      { status: 'on-track', exceeded: false },
    ],
    ['a quarter of 20 is 5: five', count(atLeast(20)), '2023-Q1', [5], { status: 'on-track', gap: 15 }],
    ['half of 20 is 10: ten', count(atLeast(20)), '2023-Q2', [10], { status: 'on-track' }],
    ['half of 20 at six months', count(atLeast(20)), '2023-H1', [10], { status: 'on-track' }],
    ['three quarters of 20 at nine months', count(atLeast(20)), '2023-9M', [15], { status: 'on-track' }],
    ['half of 3 is 1 (rounded down): one', count(atLeast(3)), '2023-Q2', [1, 0, 0], { status: 'on-track' }],
    ['three quarters of 3 are 2 (rounded down): two', count(atLeast(3)), '2023-Q3', [1, 1, 0], { status: 'on-track' }],
    ['money is exact: a quarter of 10 tỷ', money(atLeast(1e10)), '2023-Q1', [2_500_000_000], { status: 'on-track' }],
    ['a goal already reached is met', count(atLeast(20)), '2023-Q1', [20], { status: 'met', gap: 0 }],
  ]);
});

describe('not-due: not yet due and nothing to compare with yet', () => {
  table([
    ['a quarter of 3 is none', count(atLeast(3)), '2023-Q1', [0, 0, 0], { status: 'not-due', gap: 3 }],
    ['a quarter of 1 is none', count(atLeast(1)), '2023-Q3', [0, 0, 0], { status: 'not-due' }],
    ['a stock has no pace', stock(atLeast(100)), '2023-Q3', [1, 1, 1], { status: 'not-due', gap: 97 }],
    ['a ratio has no pace', ratio(atLeast(0.95)), '2023-Q3', [of(0, 10)], { status: 'not-due', gap: 0.95 }],
    ['an index has no pace', index(atLeast(80)), '2023-Q3', [10, 20, 30], { status: 'not-due', gap: 60 }],
    ['a term has no pace', count(atLeast(20, { window: 'term' })), '2023-Q1', [0], { status: 'not-due' }],
    ['a campaign has no pace', count(atLeast(20, { window: 'campaign' })), '2023-Q1', [0], { status: 'not-due' }],
    ['no pace by the programme', count(atLeast(20, { pace: 'none' })), '2023-Q3', [0], { status: 'not-due' }],
    ['an ascending goal on a change', change(atLeast(0.1)), '2023-Q1', [from(10, 10)], { status: 'not-due' }],
    ['reached all the same', stock(atLeast(3)), '2023-Q1', [1, 1, 1], { status: 'met' }],
  ]);
});

describe('paces of the programme', () => {
  const shares: [number, number, number, number] = [0, 0.2, 0.5, 1];
  const paced = (actual: number, period: string): Row => [
    '',
    count(atLeast(10, { pace: shares })),
    period,
    [actual],
    {},
  ];
  test.each([
    ['2023-Q1', 0, 'not-due'],
    ['2023-Q2', 1, 'behind'],
    ['2023-Q2', 2, 'on-track'],
    ['2023-H1', 2, 'on-track'],
    ['2023-Q3', 4, 'behind'],
    ['2023-9M', 5, 'on-track'],
    ['2023-Q4', 9, 'unmet'],
    ['2023-Y', 9, 'unmet'],
    ['2023-Y', 10, 'met'],
  ])('cumulative shares at %s with %d: %s', (period, actual, status) => {
    expect(judge(paced(actual, period)).status).toBe(status);
  });

  table([
    [
      'linear on a stock, if the programme says so',
      stock(atLeast(100, { pace: 'linear' })),
      '2023-Q2',
      [49],
      { status: 'behind' },
    ],
    [
      'linear on a ratio is exact',
      ratio(atLeast(0.9, { pace: 'linear' })),
      '2023-Q2',
      [of(449, 1000)],
      { status: 'behind' },
    ],
    [
      'linear on a ratio, reached',
      ratio(atLeast(0.9, { pace: 'linear' })),
      '2023-Q2',
      [of(450, 1000)],
      { status: 'on-track' },
    ],
    ['linear on a term', count(atLeast(20, { window: 'term', pace: 'linear' })), '2023-Q2', [9], { status: 'behind' }],
    [
      'a limit has no pace, whatever is said',
      count(atMost(20, { pace: 'linear' })),
      '2023-Q1',
      [19, 0, 0],
      { status: 'on-track' },
    ],
  ]);

  test.each([
    ['2023-M02', 0, 'not-due'],
    ['2023-M05', 1, 'behind'],
    ['2023-M05', 2, 'on-track'],
    ['2023-M06', 4, 'behind'],
    ['2023-M07', 5, 'on-track'],
  ])(
    'shares are expected by the end of a quarter, also where months are reported: %s with %d',
    (code, actual, status) => {
      const quarterly: [number, number, number, number] = [0.2, 0.5, 0.7, 1];
      const programme = aProgramme({
        reporting: 'month',
        indicators: [aCount('7.2', { targets: [atLeast(10, { pace: quarterly })] })],
      });
      expect(verdictOn(summaryOf(programme, code, sayings('7.2', [actual])), '7.2').status).toBe(status);
    },
  );
});

describe('due dates', () => {
  table([
    ['31/12 unless said otherwise: not in quarter III', stock(atLeast(3)), '2023-Q3', [1], { status: 'not-due' }],
    ['31/12: in quarter IV', stock(atLeast(3)), '2023-Q4', [1], { status: 'unmet' }],
    ['31/12: in the year', stock(atLeast(3)), '2023-Y', [1], { status: 'unmet' }],
    ['the day of the period end is due', stock(atLeast(3, { due: '2023-03-31' })), '2023-Q1', [1], { status: 'unmet' }],
    ['the day after is not', stock(atLeast(3, { due: '2023-04-01' })), '2023-Q1', [1], { status: 'not-due' }],
    ['six months end on 30/6', stock(atLeast(3, { due: '2023-06-30' })), '2023-H1', [1], { status: 'unmet' }],
    ['nine months end on 30/9', stock(atLeast(3, { due: '2023-09-30' })), '2023-9M', [1], { status: 'unmet' }],
    [
      'nine months do not reach October',
      stock(atLeast(3, { due: '2023-10-01' })),
      '2023-9M',
      [1],
      { status: 'not-due' },
    ],
    [
      'a standing duty is due every period',
      stock(atLeast(3, { due: 'every-period' })),
      '2023-Q1',
      [1],
      { status: 'unmet' },
    ],
    ['a standing duty kept', stock(atLeast(3, { due: 'every-period' })), '2023-Q1', [3], { status: 'met' }],
    ['a standing limit kept', stock(atMost(3, { due: 'every-period' })), '2023-Q1', [1, 1, 1], { status: 'met' }],
    [
      'a term ends when it ends',
      count(atLeast(30, { window: 'term', due: '2025-12-31' })),
      '2023-Q4',
      [1],
      { status: 'not-due' },
    ],
  ]);
});

describe('figures are compared exactly', () => {
  table([
    ['89,96 % is not 90 %', ratio(atLeast(0.9)), '2023-Q4', [of(8996, 10000)], { status: 'unmet' }],
    [
      '899 999 999 999 of 1 000 000 000 000',
      ratio(atLeast(0.9)),
      '2023-Q4',
      [of(899_999_999_999, 1e12)],
      { status: 'unmet' },
    ],
    ['0,1 + 0,2 reaches 0,3', index(atLeast(0.15)), '2023-Q4', [0.1, 0.2], { status: 'met', actual: 0.15 }],
    ['0,1 + 0,7 over 2 is no more than 0,4', index(above(0.4)), '2023-Q4', [0.1, 0.7], { status: 'unmet' }],
    [
      'money near the edge of what Excel holds',
      money(atLeast(999_999_999_999_999)),
      '2023-Q4',
      [999_999_999_999_998],
      { status: 'unmet', gap: 1 },
    ],
    ['a third is below 33,34 %', ratio(atLeast(0.3334)), '2023-Q4', [of(1, 3)], { status: 'unmet' }],
    ['a third is above 33,33 %', ratio(atLeast(0.3333)), '2023-Q4', [of(1, 3)], { status: 'met' }],
    ['more than all', ratio(atLeast(1)), '2023-Q4', [of(530, 100)], { status: 'met', actual: 5.3 }],
    [
      'a sum beyond what a double holds',
      money(atLeast(3e15)),
      '2023-Q4',
      [999_999_999_999_999, 999_999_999_999_999, 999_999_999_999_999],
      { status: 'unmet', gap: 3 },
    ],
  ]);
});

describe('a term adds what came before the year', () => {
  const opening = { opening: { 'suoi-bac': 10, 'nam-la': 5 } };
  table([
    [
      'with what was carried in',
      count(atLeast(20, { window: 'term' }), opening),
      '2023-Q4',
      [3, 1, 1],
      { status: 'met', actual: 20 },
    ],
    [
      'one short',
      count(atLeast(20, { window: 'term' }), opening),
      '2023-Q4',
      [3, 1, 0],
      { status: 'unmet', actual: 19, gap: 1 },
    ],
    ['the year alone', count(atLeast(20), opening), '2023-Q4', [3, 1, 1], { status: 'unmet', actual: 5, gap: 15 }],
  ]);
});
