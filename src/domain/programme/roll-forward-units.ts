import { indexRollUp } from './indicator';
import type { Programme } from './programme';
import type { Unit } from './unit';

/**
 * Units of the year after the programme's: their facts are those of the year's end. What a fact was before it changed
 * is kept where it weighs a mean, since last year's mean is worked out again to be compared with.
 */
export function unitsAfter({ units, indicators, year }: Programme): readonly Unit[] {
  const weights = new Set(
    indicators.flatMap((indicator) => {
      const rollUp = indexRollUp(indicator);
      return rollUp?.by === 'weighted-mean' ? [rollUp.fact] : [];
    }),
  );
  return units.map((unit) => unitAfter(unit, year, weights));
}

function unitAfter({ laterFacts = [], ...unit }: Unit, year: number, weights: ReadonlySet<string>): Unit {
  const settled = laterFacts.filter(
    ({ fact, from }) => from <= `${year}-01-01` || (from <= `${year + 1}-01-01` && !weights.has(fact)),
  );
  const open = laterFacts.filter((later) => !settled.includes(later));
  const inOrder = [...settled].sort((a, b) => a.from.localeCompare(b.from));
  const facts = { ...unit.facts, ...Object.fromEntries(inOrder.map(({ fact, value }) => [fact, value])) };
  return { ...unit, facts, ...(open.length > 0 ? { laterFacts: open } : {}) };
}
