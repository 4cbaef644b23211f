import { indexRollUp, isFlow, type Indicator } from '../programme/indicator';
import type { FigurePart } from '../report/observation';

/** How units' figures, or other indicators', come to the one figure. */
export type HowMade =
  | { readonly by: 'sum-to-date' | 'sum-of-latest' | 'sum-in-period' | 'sum-of-column' }
  | { readonly by: 'share' | 'states' | 'mean' | 'max' | 'min' | 'not-at-all' }
  | { readonly by: 'weighted-mean'; readonly fact: string }
  | { readonly by: 'change'; readonly as: 'percent' | 'points' | 'difference' }
  | { readonly by: 'sum' | 'difference' | 'ratio' | 'growth'; readonly of: readonly string[] }
  | { readonly by: 'number-of-units' | 'share-of-units'; readonly of: readonly string[] };

/** What a part (null: the figure itself) of an indicator comes from, over all units. */
export function howMade(indicator: Indicator, part: FigurePart | 'state' | 'date' | 'text' | null): HowMade {
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
