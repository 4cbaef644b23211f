import fc from 'fast-check';
import { partsOf, valueOf } from '../../../src/domain/rollup/figure';
import {
  aChange,
  aCount,
  aDistrict,
  anAmount,
  aProgramme,
  aRatio,
  aStock,
  OFFICE,
} from '../builders/programme-builder';
import { asNumber, indicatorOf, summaryOf, type Said } from '../builders/observation-builder';

/** A district that is divided reports in two halves what it would have reported as one. */
const indicators = [
  aCount('1'),
  aStock('2'),
  anAmount('3'),
  aRatio('4'),
  aChange('5'),
  aChange('6', { as: 'difference' }),
];
const programme = (...units: readonly string[]) =>
  aProgramme({ units: [OFFICE, ...units.map((unit) => aDistrict(unit))], indicators });
const CODES = indicators.map(({ code }) => code);

const part = fc.nat(1_000_000_000_000);
const figures = fc.record({ inPeriod: part, toDate: part, total: part, baseline: part });
type Figures = typeof figures extends fc.Arbitrary<infer T> ? T : never;
const said = (of: Figures): Record<string, Said> => Object.fromEntries(CODES.map((code) => [code, of]));
const sum = (a: Figures, b: Figures): Figures => ({
  inPeriod: a.inPeriod + b.inPeriod,
  toDate: a.toDate + b.toDate,
  total: a.total + b.total,
  baseline: a.baseline + b.baseline,
});

test('splitting a unit in two changes no total', () => {
  fc.assert(
    fc.property(figures, figures, figures, (rest, first, second) => {
      const divided = summaryOf(programme('rest', 'first', 'second'), '2023-Q2', {
        rest: said(rest),
        first: said(first),
        second: said(second),
      });
      const undivided = summaryOf(programme('rest', 'both'), '2023-Q2', {
        rest: said(rest),
        both: said(sum(first, second)),
      });
      for (const code of CODES) {
        const [a, b] = [indicatorOf(divided, code).figure, indicatorOf(undivided, code).figure];
        expect(a.kind).toBe(b.kind);
        const values = [a, b].map((figure) => {
          const { inPeriod, achieved, total, baseline } = partsOf(figure);
          return [valueOf(figure), inPeriod, achieved, total, baseline].map(asNumber);
        });
        expect(values[0]).toEqual(values[1]);
      }
    }),
  );
});
