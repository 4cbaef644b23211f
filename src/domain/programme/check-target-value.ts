import { SMALLEST_AMOUNT } from '../report/accept-number';
import type { Indicator } from './indicator';
import { unfit, type Path } from './known-codes';
import type { ProgrammeProblem } from './problem';
import { isValueTarget, type Target, type TargetValue } from './target';

/**
 * Values that no figure can reach, or that every figure reaches: 95 where 95 % is 0.95, 2500 for 2 500 triệu đồng. Taken
 * as they stand they would be judged for a whole year, and nobody would know why.
 */
export function checkTargetValues(indicator: Indicator, target: Target, path: Path): ProgrammeProblem[] {
  if (!isValueTarget(target)) return [];
  const places: readonly (readonly [TargetValue | null, Path])[] = [
    [target.value, [...path, 'value']],
    ...Object.entries(target.overrides).map(([unit, value]) => [value, [...path, 'overrides', unit]] as const),
  ];
  return places.flatMap(([value, at]) => {
    const ends = value === null ? [] : typeof value === 'number' ? [value] : value;
    const wrong = ends.find((end) => impossible(indicator, end) !== null);
    const what = wrong === undefined ? null : impossible(indicator, wrong);
    return wrong === undefined || what === null ? [] : [unfit(what, String(wrong), at)];
  });
}

type Impossible = 'share-beyond-whole' | 'change-beyond-whole' | 'money-too-small';

/** Why no target of the indicator can have this value; null where one can. */
function impossible(indicator: Indicator, value: number): Impossible | null {
  switch (indicator.measure) {
    case 'ratio':
      return value < 0 || value > 1 ? 'share-beyond-whole' : null;
    case 'tally':
      return indicator.as === 'share' && (value < 0 || value > 1) ? 'share-beyond-whole' : null;
    case 'change':
      // Nothing falls by more than all of it; a rise in percent has no such bound.
      if (indicator.as === 'difference') return indicator.of.kind === 'amount' ? money(Math.abs(value)) : null;
      return value < -1 || (indicator.as === 'points' && value > 1) ? 'change-beyond-whole' : null;
    case 'amount':
      return money(value);
    case 'count':
    case 'index':
    case 'computed':
    case 'milestone':
    case 'narrative':
      return null;
  }
}

const money = (dong: number): 'money-too-small' | null =>
  dong !== 0 && dong < SMALLEST_AMOUNT ? 'money-too-small' : null;
