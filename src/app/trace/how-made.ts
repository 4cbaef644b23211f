import { isFlow, type Indicator } from '../../domain/programme/indicator';
import { indexRollUp } from '../sheets/detail-layout';
import type { TracedFigure } from './traced-figure';

/** How units' figures, or other indicators', come to the one figure. */
export type HowMade =
  | { readonly by: 'sum-to-date' | 'sum-of-latest' | 'sum-in-period' | 'sum-of-column' }
  | { readonly by: 'share' | 'states' | 'mean' | 'max' | 'min' | 'not-at-all' }
  | { readonly by: 'weighted-mean'; readonly fact: string }
  | { readonly by: 'change'; readonly as: 'percent' | 'points' | 'difference' }
  | { readonly by: 'sum' | 'difference' | 'ratio' | 'growth'; readonly of: readonly string[] }
  | { readonly by: 'number-of-units' | 'share-of-units'; readonly of: readonly string[] };

/** Of the figure of all units together. */
export function howMade({ indicator, part }: Pick<TracedFigure, 'indicator' | 'part'>): HowMade {
  if (part === 'inPeriod') return { by: 'sum-in-period' };
  switch (indicator.measure) {
    case 'count':
    case 'amount':
      return { by: isFlow(indicator) ? 'sum-to-date' : 'sum-of-latest' };
    case 'ratio':
      return { by: part === null ? 'share' : 'sum-of-column' };
    case 'index':
      return byRollUp(indicator);
    case 'change':
      return part === null ? { by: 'change', as: indicator.as } : byRollUp(indicator);
    case 'milestone':
    case 'narrative':
      return { by: 'states' };
    case 'computed': {
      const { operation, of } = indicator.formula;
      return { by: operation === 'change' ? 'growth' : operation, of };
    }
    case 'tally':
      return { by: indicator.as === 'number' ? 'number-of-units' : 'share-of-units', of: [indicator.of.indicator] };
  }
}

function byRollUp(indicator: Indicator): HowMade {
  const rollUp = indexRollUp(indicator);
  if (rollUp === null) return { by: 'sum-of-column' };
  switch (rollUp.by) {
    case 'weighted-mean':
      return { by: 'weighted-mean', fact: rollUp.fact };
    case 'none':
      return { by: 'not-at-all' };
    case 'mean':
    case 'max':
    case 'min':
      return { by: rollUp.by };
  }
}
