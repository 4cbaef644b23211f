import { add, compare, divide, fromNumber, isZero, multiply, sum, ZERO, type Fraction } from '../number/fraction';
import type { IndexRollUp } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { FigurePart, Observation } from '../report/observation';
import { figure, NO_FIGURE, undefinedFigure, type Figure } from './figure';

/** Rolls up numbers that are no sums, as the programme says. */
export function rollUpIndex(
  rollUp: IndexRollUp,
  observations: readonly Observation[],
  part: FigurePart,
  index: ProgrammeIndex,
): Figure {
  const given = observations.filter((observation) => observation[part] !== null);
  const values = given.map((observation) => fromNumber(observation[part] ?? 0));
  const [first] = values;
  if (first === undefined) return NO_FIGURE;
  switch (rollUp.by) {
    case 'none':
      // A single unit's own figure needs no rolling up.
      return values.length === 1 ? figure(first) : NO_FIGURE;
    case 'mean':
      return figure(divide(values.reduce(add, ZERO), sum([values.length])));
    case 'max':
      return figure(values.reduce((a, b) => (compare(a, b) >= 0 ? a : b)));
    case 'min':
      return figure(values.reduce((a, b) => (compare(a, b) <= 0 ? a : b)));
    case 'weighted-mean':
      return weightedMean(
        values,
        given.map(({ unit }) => index.unit(unit)?.facts[rollUp.fact] ?? 0),
      );
  }
}

function weightedMean(values: readonly Fraction[], weights: readonly number[]): Figure {
  const total = sum(weights);
  const weighted = values.reduce((all, value, i) => add(all, multiply(value, fromNumber(weights[i] ?? 0))), ZERO);
  return isZero(total) ? undefinedFigure({}) : figure(divide(weighted, total));
}
