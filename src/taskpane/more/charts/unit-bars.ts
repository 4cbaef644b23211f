import { toNumber } from '../../../domain/number/fraction';
import { isValueTarget, nearEnd, WHOLE } from '../../../domain/programme/target';
import type { IndicatorSummary, UnitFigure } from '../../../domain/summary/summary';
import type { Texts } from '../../../locales/texts';
import { standingWords } from '../../results/standing-words';
import { unitFigureWords } from '../../results/unit-figure-words';
import { onOneScale, type Bar } from './bars';

/** What each unit reported of an indicator, with what it is to reach; in the programme's order. */
export function unitBars({ indicator, units }: IndicatorSummary, texts: Texts): readonly Bar[] {
  const target = indicator.targets.filter(isValueTarget).find(({ judgedAt }) => judgedAt !== WHOLE);
  // A share is to be the same for one unit as for all; of a sum, a unit's part is not.
  const isSum = indicator.measure === 'count' || indicator.measure === 'amount';
  const whole = indicator.targets.filter(isValueTarget).find(({ judgedAt }) => judgedAt === WHOLE);
  const common = isSum || target ? null : (whole?.value ?? null);
  const planOf = ({ verdict }: UnitFigure): number | null => {
    const value = verdict?.value ?? common;
    return value === null ? null : nearEnd(value);
  };
  const shapes = onOneScale(
    units.map((unit) => ({
      figure: unit.figure.kind === 'number' ? toNumber(unit.figure.value) : null,
      plan: planOf(unit),
    })),
  );
  return units.map((figure, i) => {
    const { unit, verdict } = figure;
    const row = { unit, figure, verdict };
    return {
      key: unit.code,
      name: unit.name,
      standing: standingWords(row, target?.comparator ?? '>=', texts),
      shape: shapes[i] ?? null,
      figure: unitFigureWords(row, indicator, texts) || '–',
    };
  });
}
