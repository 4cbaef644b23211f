import type { UnitReport } from '../examination/examination';
import { toNumber, type Fraction } from '../number/fraction';
import type { Programme } from '../programme/programme';
import { FIGURE_PARTS } from '../report/observation';
import type { Figure } from '../rollup/figure';
import type { Summary, TargetVerdict } from '../summary/summary';

/**
 * What fingerprints are taken of: texts that are the same as long as what they stand for is, whoever reads it, from
 * wherever. Where a figure stands is no part of it: its sheet may have been removed since.
 */

/** Everything that the programme says; the order of its fields says nothing. */
export const programmeText = (programme: Programme): string => JSON.stringify(inOrder(programme));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, own]) => own !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, inOrder(own)]));
}

/** What a unit reported, as it was read. */
export function reportText({ unit, observations, estimate, cutOff }: UnitReport): string {
  const lines = [...observations.values()]
    .map(({ indicator, standing, state, date, text, ...parts }) =>
      JSON.stringify([indicator, standing, ...FIGURE_PARTS.map((part) => parts[part]), state, date, text]),
    )
    .sort();
  return [JSON.stringify([unit.code, estimate, cutOff]), ...lines].join('\n');
}

/** What came of it: every figure and every verdict. */
export function resultsText({ indicators }: Summary): string {
  return indicators
    .map(({ indicator, figure, expected, reported, targets, states }) =>
      JSON.stringify([
        indicator.code,
        valueIn(figure),
        expected,
        reported,
        Object.entries(states).sort(([a], [b]) => (a < b ? -1 : 1)),
        targets.map(verdictIn),
      ]),
    )
    .join('\n');
}

const valueIn = (figure: Figure) => (figure.kind === 'number' ? numberIn(figure.value) : figure.kind);
const numberIn = (value: Fraction | null) => value && toNumber(value);

const verdictIn = ({ target, actual, status, gap, exceeded, late, short }: TargetVerdict) => [
  target.judgedAt,
  status,
  numberIn(actual),
  numberIn(gap),
  exceeded,
  late,
  short.map(({ unit }) => unit.code),
];
