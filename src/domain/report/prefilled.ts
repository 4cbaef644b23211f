import { dongPerUnit } from '../number/money-text';
import type { Period } from '../period/period';
import type { ReportedIndicator } from '../programme/indicator';
import type { Unit } from '../programme/unit';

/** What a form comes filled with, as its cells have it: money in the row's unit of measure. */

/** A ratio's total, where the unit's facts have it. */
export function prefilledTotal(unit: Unit, indicator: ReportedIndicator): number | null {
  if (indicator.measure !== 'ratio' || indicator.totalFact === undefined) return null;
  return unit.facts[indicator.totalFact] ?? null;
}

/** A change's baseline: what the programme brought along of last year, else what is remembered of it. */
export function prefilledBaseline(
  unit: Unit,
  indicator: ReportedIndicator,
  period: Period,
  yearAgo: number | null,
): number | null {
  if (indicator.measure !== 'change') return null;
  const remembered = indicator.baseline === 'same-window' ? yearAgo : null;
  const figure = indicator.baselines?.[yearBefore(period)]?.[unit.code] ?? remembered;
  return figure === null || indicator.of.kind !== 'amount' ? figure : figure / dongPerUnit(indicator.unitOfMeasure);
}

/** The code of the same period a year earlier. */
export const yearBefore = ({ year, code }: Period): string => `${year - 1}${code.slice(4)}`;
