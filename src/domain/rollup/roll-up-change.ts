import type { IndicatorOf } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { FigurePart, Observation } from '../report/observation';
import { compareChange } from './compare-change';
import { figure, NO_FIGURE, undefinedFigure, valueOf, type Figure } from './figure';
import { rollUpIndex } from './roll-up-index';
import { sumOpening } from './sum-opening';
import { sumIfAll, sumPart } from './sum-part';

/** Now and baseline roll up first, then they are compared. */
export function rollUpChange(
  indicator: IndicatorOf<'change'>,
  observations: readonly Observation[],
  index: ProgrammeIndex,
): Figure {
  const side = (part: FigurePart): Figure => {
    if (indicator.of.kind === 'index') return rollUpIndex(indicator.of.rollUp, observations, part, index);
    const total = sumPart(observations, part);
    return total === null ? NO_FIGURE : figure(total);
  };
  const sides = [side('toDate'), side('baseline')];
  if (sides.some(({ kind }) => kind === 'none')) return NO_FIGURE;
  const [now, baseline] = sides.map(valueOf);
  if (!now || !baseline) return undefinedFigure({});
  const opening = sumOpening(observations, indicator.opening, (reached) => [reached.now, reached.baseline]);
  return compareChange(indicator.as, now, baseline, { inPeriod: sumIfAll(observations, 'inPeriod'), opening });
}
