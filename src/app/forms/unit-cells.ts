import { dongPerUnit } from '../../domain/number/money-text';
import { isFirstOfYear, type Period } from '../../domain/period/period';
import { isFlow, type ReportedIndicator } from '../../domain/programme/indicator';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { isValueTarget } from '../../domain/programme/target';
import { unitTarget } from '../../domain/programme/unit-target';
import type { Unit } from '../../domain/programme/unit';
import { prefilledBaseline, prefilledTotal } from '../../domain/report/prefilled';
import { isPercentage, planWords, valueWords } from '../../locales/vi/figure-words';
import type { EarlierFigures } from './earlier-figures';

export type FormValue = string | number | null;

/** What a form knows beforehand of one unit in one row. Money in the row's unit of measure. */
export interface UnitCells {
  readonly plan: FormValue;
  readonly total: FormValue;
  readonly baseline: FormValue;
  /** A flow's year to date before this period. */
  readonly carried: number | null;
}

export function unitCells(
  index: ProgrammeIndex,
  unit: Unit,
  indicator: ReportedIndicator,
  period: Period,
  earlier: EarlierFigures,
): UnitCells {
  return {
    plan: planCell(index, unit, indicator),
    total: prefilledTotal(unit, indicator),
    baseline: prefilledBaseline(index, unit, indicator, period, earlier.yearAgo(unit.code, indicator.code)),
    carried: carriedIn(unit, indicator, period, earlier),
  };
}

/** What the unit itself is to reach: a bare number where it is a plain goal, else words. */
function planCell(index: ProgrammeIndex, unit: Unit, indicator: ReportedIndicator): FormValue {
  const own = unitTarget(index, indicator, unit);
  if (own) {
    if (own.target.comparator !== '>=' || typeof own.value !== 'number' || isPercentage(indicator))
      return valueWords(indicator, own.target, own.value);
    return indicator.measure === 'amount' ? own.value / dongPerUnit(indicator.unitOfMeasure) : own.value;
  }
  const dated = indicator.targets.find((target) => !isValueTarget(target));
  return dated ? planWords(indicator, { ...dated, judgedAt: 'whole' }, '', index.programme.year) : null;
}

function carriedIn(unit: Unit, indicator: ReportedIndicator, period: Period, earlier: EarlierFigures): number | null {
  if (!isFlow(indicator) || isFirstOfYear(period)) return null;
  const toDate = earlier.toDate(unit.code, indicator.code);
  return toDate === null || indicator.measure !== 'amount' ? toDate : toDate / dongPerUnit(indicator.unitOfMeasure);
}
