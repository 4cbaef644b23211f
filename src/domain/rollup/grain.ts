import { compare, divide, fromNumber, ZERO, type Fraction } from '../number/fraction';
import type { Indicator, IndicatorOf } from '../programme/indicator';
import { NO_FIGURE, partsOf, type Figure } from './figure';

/** What a figure can be: things are counted whole; a figure may have a smallest step (1 đồng, one of a ratio's total). */
export interface Grain {
  readonly whole: boolean;
  readonly step: Fraction | null;
}

const ONE = fromNumber(1);
type FindIndicator = (code: string) => Indicator | undefined;
const WHOLE: Grain = { whole: true, step: ONE };
const ENDLESS: Grain = { whole: false, step: null };

/** How finely the indicator's figure is divided. `find`: the indicators that a computed figure is made of, by code. */
export function grainOf(indicator: Indicator, figure: Figure, find: FindIndicator): Grain {
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
    case 'computed':
      return grainOfComputed(indicator, find);
    case 'index':
    case 'milestone':
    case 'narrative':
      return ENDLESS;
  }
}

/** A sum or difference of things counted whole is whole, one that holds whole đồng has their step; a quotient has none. */
function grainOfComputed({ formula }: IndicatorOf<'computed'>, find: FindIndicator): Grain {
  if (formula.operation === 'ratio' || formula.operation === 'change') return ENDLESS;
  const grains = formula.of.map((code) => {
    const operand = find(code);
    return operand ? grainOf(operand, NO_FIGURE, find) : ENDLESS;
  });
  if (grains.every(({ whole }) => whole)) return WHOLE;
  return grains.every(({ step }) => step !== null && compare(step, ONE) === 0) ? { whole: false, step: ONE } : ENDLESS;
}

const oneOf = (total: Fraction | null): Grain =>
  total !== null && compare(total, ZERO) > 0 ? { whole: false, step: divide(ONE, total) } : ENDLESS;
