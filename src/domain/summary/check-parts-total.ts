import type { Finding } from '../finding/finding';
import { compare, toNumber } from '../number/fraction';
import { parentOf } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import { partsOf, valueOf } from '../rollup/figure';
import type { IndicatorSummary } from './summary';

/**
 * "Trong đó" between different reporters: the rolled-up part is compared with the rolled-up whole.
 * Skipped while a reporter of the whole is missing, because the whole may still grow.
 */
export function checkPartsTotal(index: ProgrammeIndex, indicators: readonly IndicatorSummary[]): readonly Finding[] {
  const byCode = new Map(indicators.map((summary) => [summary.indicator.code, summary]));
  return indicators.flatMap((part): Finding[] => {
    const whole = byCode.get(parentOf(part.indicator) ?? '');
    if (!whole || whole.missing.length + whole.excluded.length > 0) return [];
    const reporters = new Set(index.reportersOf(whole.indicator));
    // Units that report both have been compared within their own report.
    if (index.reportersOf(part.indicator).every((unit) => reporters.has(unit))) return [];
    const [found, expected] = [amountOf(part), amountOf(whole)];
    if (found === null || expected === null || compare(found, expected) <= 0) return [];
    return [
      {
        rule: 'part-above-whole-total',
        whole: whole.indicator.code,
        found: toNumber(found),
        expected: toNumber(expected),
        severity: 'warning',
        acceptance: null,
        place: { unit: null, indicator: part.indicator.code, sheet: null, cell: null },
      },
    ];
  });
}

const amountOf = ({ figure }: IndicatorSummary) => partsOf(figure).achieved ?? valueOf(figure);
