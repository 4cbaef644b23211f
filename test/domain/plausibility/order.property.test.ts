import fc from 'fast-check';
import type { UnitReport } from '../../../src/domain/examination/examination';
import type { Finding } from '../../../src/domain/finding/finding';
import { checkPlausibility } from '../../../src/domain/plausibility/check-plausibility';
import { indexProgramme } from '../../../src/domain/programme/programme-index';
import { missingObservation, type Observation } from '../../../src/domain/report/observation';
import { runToEnd } from '../../../src/domain/steps/run-to-end';
import { aCount, aDistrict, anAmount, anIndex, aProgramme, aStock, OFFICE } from '../builders/programme-builder';

const CODES = ['1', '2', '3', '4'];
const programme = aProgramme({
  units: [OFFICE, ...Array.from({ length: 30 }, (_, i) => aDistrict(`huyen-${i}`))],
  indicators: [aCount('1'), anAmount('2'), anIndex('3'), aStock('4')],
});
const index = indexProgramme(programme, '2023-03-31');

const figure = fc.oneof(fc.nat(30), fc.nat(2_000_000), fc.constantFrom(0, null, 1e12));
const said = fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 30 });

const observationOf = (unit: string, indicator: string, toDate: number | null): Observation => ({
  ...missingObservation(unit, indicator, 'reported'),
  inPeriod: toDate,
  toDate,
});
function reportsOf(figures: readonly (readonly (number | null)[])[]): readonly UnitReport[] {
  return figures.flatMap((own, i): UnitReport[] => {
    const unit = index.unit(`huyen-${i}`);
    if (!unit) return [];
    const observations = new Map(CODES.map((code, at) => [code, observationOf(unit.code, code, own[at] ?? null)]));
    return [{ unit, status: 'ready', sheet: null, observations, estimate: false, cutOff: null }];
  });
}
const inOrder = (findings: readonly Finding[]): readonly string[] =>
  findings.map((found) => JSON.stringify(found)).sort();
const plausibilityOf = (reports: readonly UnitReport[], past: typeof reports = []) =>
  inOrder(
    runToEnd(
      checkPlausibility(index, reports, (unit, indicator) =>
        past.flatMap((report) => {
          const observation = report.unit.code === unit ? report.observations.get(indicator) : undefined;
          return observation
            ? [{ period: { code: '2022-Q4', year: 2022, kind: 'quarter', ordinal: 4 }, observation }]
            : [];
        }),
      ),
    ),
  );

test('the order of units never matters', () => {
  let told = 0;
  fc.assert(
    fc.property(said, said, fc.infiniteStream(fc.nat()), (figures, before, chance) => {
      const reports = reportsOf(figures);
      const past = reportsOf(before);
      const shuffled = reports
        .map((report) => [report, chance.next().value as number] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([report]) => report);
      const found = plausibilityOf(reports, past);
      told += found.length;
      expect(plausibilityOf(shuffled, past)).toEqual(found);
    }),
    { numRuns: 200 },
  );
  // Figures as wild as these are doubted now and then; otherwise nothing was compared.
  expect(told).toBeGreaterThan(100);
});
