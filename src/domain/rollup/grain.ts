import { compare, divide, fromNumber, ZERO, type Fraction } from '../number/fraction';
import type { Indicator } from '../programme/indicator';
import type { Grain } from '../verdict/compare-target';
import { partsOf, type Figure } from './figure';

const ONE = fromNumber(1);
const WHOLE: Grain = { whole: true, step: ONE };
const ENDLESS: Grain = { whole: false, step: null };

/** How finely the indicator's figure is divided. */
export function grainOf(indicator: Indicator, figure: Figure): Grain {
  switch (indicator.measure) {
    case 'count':
      return WHOLE;
    case 'amount':
      return { whole: false, step: ONE };
    case 'ratio':
      return oneOf(partsOf(figure).total);
    case 'tally':
      return indicator.as === 'number' ? WHOLE : oneOf(partsOf(figure).total);
    case 'change':
      return indicator.as === 'difference' && indicator.of.kind === 'count' ? WHOLE : ENDLESS;
    case 'index':
    case 'computed':
    case 'milestone':
    case 'narrative':
      return ENDLESS;
  }
}

const oneOf = (total: Fraction | null): Grain =>
  total !== null && compare(total, ZERO) > 0 ? { whole: false, step: divide(ONE, total) } : ENDLESS;
