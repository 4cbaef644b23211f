import { toNumber } from '../../../src/domain/number/fraction';
import { indicatorOf } from '../builders/observation-builder';
import { check } from '../builders/check-sheets';
import {
  aComputed,
  aCount,
  anAmount,
  aProgramme,
  above,
  atLeast,
  type TargetInput,
} from '../builders/programme-builder';
import { aReport } from '../builders/sheet-builder';

/** What is computed of things counted whole is counted whole, too: its pace is rounded down, its gap is a whole number. */
const judged = (operation: 'sum' | 'difference', target: TargetInput, first: number, second: number) => {
  const programme = aProgramme({
    indicators: [aCount('1'), aCount('2'), aComputed('3', { operation, of: ['1', '2'] }, { targets: [target] })],
  });
  const rows = { '1': { toDate: first, inPeriod: first }, '2': { toDate: second, inPeriod: second } };
  const [verdict] = indicatorOf(check(programme, '2023-Q1', [aReport(programme, 'suoi-bac', rows)]), '3').targets;
  return [verdict?.status, verdict?.gap && toNumber(verdict.gap)];
};

test.each([
  [3, 1, 'on-track', 14], // of 18 a quarter is 4,5: 4 is expected
  [2, 1, 'behind', 15],
] as const)('a sum of %d and %d against a pace of 4,5: %s', (first, second, status, gap) => {
  expect(judged('sum', atLeast(18, { pace: 'linear' }), first, second)).toEqual([status, gap]);
});

test('a strict target is reached by one more', () => {
  expect(judged('difference', above(3), 5, 2)).toEqual(['not-due', 1]);
  expect(judged('difference', above(3), 6, 2)).toEqual(['met', 0]);
});

test('of money, by one đồng', () => {
  const programme = aProgramme({
    indicators: [
      anAmount('1'),
      anAmount('2'),
      aComputed('3', { operation: 'sum', of: ['1', '2'] }, { targets: [above(5_000_000)] }),
    ],
  });
  const rows = { '1': { toDate: 2_000_000, inPeriod: 2_000_000 }, '2': { toDate: 3_000_000, inPeriod: 3_000_000 } };
  const [verdict] = indicatorOf(check(programme, '2023-Q1', [aReport(programme, 'suoi-bac', rows)]), '3').targets;
  expect(verdict?.gap && toNumber(verdict.gap)).toBe(1);
});
