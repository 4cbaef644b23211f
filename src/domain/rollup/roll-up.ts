import type { ReportedIndicator } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Observation } from '../report/observation';
import { NO_FIGURE, type Figure } from './figure';
import { rollUpChange } from './roll-up-change';
import { rollUpIndex } from './roll-up-index';
import { rollUpRatio } from './roll-up-ratio';
import { rollUpSum } from './roll-up-sum';

/** Brings observations of one indicator, all of them usable, to one figure. States and texts have none. */
export function rollUp(
  indicator: ReportedIndicator,
  observations: readonly Observation[],
  index: ProgrammeIndex,
): Figure {
  switch (indicator.measure) {
    case 'count':
    case 'amount':
      return rollUpSum(indicator, observations);
    case 'ratio':
      return rollUpRatio(indicator, observations);
    case 'index':
      return rollUpIndex(indicator.rollUp, observations, 'toDate', index);
    case 'change':
      return rollUpChange(indicator, observations, index);
    case 'milestone':
    case 'narrative':
      return NO_FIGURE;
  }
}
