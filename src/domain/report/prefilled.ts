import { dongPerUnit } from '../number/money-text';
import { sum, toNumber } from '../number/fraction';
import { periodEnd, type Period } from '../period/period';
import type { ReportedIndicator } from '../programme/indicator';
import { formerUnits } from '../programme/former-units';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';

/** What a form comes filled with, as its cells have it: money in the row's unit of measure. */

/** A ratio's total, where the unit's facts have it. */
export function prefilledTotal(unit: Unit, indicator: ReportedIndicator): number | null {
  if (indicator.measure !== 'ratio' || indicator.totalFact === undefined) return null;
  return unit.facts[indicator.totalFact] ?? null;
}

/** A change's baseline: what the programme brought along of last year, else what is remembered of it. */
export function prefilledBaseline(
  { programme }: ProgrammeIndex,
  unit: Unit,
  indicator: ReportedIndicator,
  period: Period,
  yearAgo: number | null,
): number | null {
  if (indicator.measure !== 'change') return null;
  const remembered = indicator.baseline === 'same-window' ? yearAgo : null;
  const figures = indicator.baselines?.[yearBefore(period)] ?? {};
  const figure =
    broughtAlong(figures, unit, formerAYearAgo(programme.units, unit.code, period), indicator) ?? remembered;
  return figure === null || indicator.of.kind !== 'amount' ? figure : figure / dongPerUnit(indicator.unitOfMeasure);
}

/** The code of the same period a year earlier. */
export const yearBefore = ({ year, code }: Period): string => `${year - 1}${code.slice(4)}`;

/** Who a year before were what is one unit in the period. */
export const formerAYearAgo = (units: readonly Unit[], code: string, period: Period): readonly string[] =>
  formerUnits(units, code, `${period.year - 1}${periodEnd(period).slice(4)}`, periodEnd(period));

/**
 * One figure of several units that have merged: null where one of them is not known, or where what is compared is no
 * sum. Of one unit, its own.
 */
export function mergedBaseline(indicator: ReportedIndicator, figures: readonly (number | null)[]): number | null {
  const known = figures.flatMap((figure) => figure ?? []);
  const adds = indicator.measure === 'change' && indicator.of.kind !== 'index';
  if (known.length === 0 || known.length < figures.length || (known.length > 1 && !adds)) return null;
  return toNumber(sum(known));
}

/** What the programme says of the unit itself stands, unless it says as much of those that have merged into it since. */
function broughtAlong(
  figures: Readonly<Record<string, number>>,
  { code }: Unit,
  former: readonly string[],
  indicator: ReportedIndicator,
): number | null {
  const own = figures[code];
  const ofOthers = former.some((other) => other !== code && figures[other] !== undefined);
  if (own !== undefined && !(ofOthers && former.includes(code))) return own;
  return mergedBaseline(
    indicator,
    former.map((other) => figures[other] ?? null),
  );
}
