import { divide, fromNumber } from '../../../domain/number/fraction';
import { isLimit, isValueTarget, nearEnd, WHOLE } from '../../../domain/programme/target';
import type { IndicatorSummary, Summary, TargetVerdict } from '../../../domain/summary/summary';
import { formatPercent } from '../../../locales/format-number';
import type { Texts } from '../../../locales/texts';
import { barShape } from '../../results/bar-shape';
import type { Bar } from './bars';

/** How far each goal in numbers is reached, in the programme's order. */
export function progressBars({ indicators }: Summary, texts: Texts): readonly Bar[] {
  return indicators.flatMap((summary) =>
    summary.targets.flatMap((verdict, ordinal) => progressBar(summary, verdict, ordinal, texts)),
  );
}

function progressBar(
  { indicator }: IndicatorSummary,
  verdict: TargetVerdict,
  ordinal: number,
  texts: Texts,
): readonly Bar[] {
  const { target, value, actual, units } = verdict;
  const shape = barShape(verdict);
  if (!isValueTarget(target) || actual === null || shape === null) return [];
  // Limits are not to be neared, unless a fall is asked for.
  if (target.judgedAt === WHOLE && (value === null || (isLimit(target, value) && nearEnd(value) > 0))) return [];
  const goal = target.judgedAt === WHOLE && value !== null ? fromNumber(nearEnd(value)) : null;
  const figure =
    goal === null
      ? `${actual.numerator / actual.denominator}/${units.length}`
      : formatPercent(divide(actual, goal), texts.language, 1);
  return [
    {
      key: `${indicator.code} ${ordinal}`,
      name: `${indicator.code} ${indicator.name}`,
      standing: [verdict.late ? 'late' : verdict.status, texts.verdict(verdict, target.comparator)],
      shape,
      figure,
    },
  ];
}
