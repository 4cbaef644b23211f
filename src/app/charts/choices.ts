import { indexRollUp, isReported, type ReportedIndicator } from '../../domain/programme/indicator';
import { isValueTarget, nearEnd, WHOLE, type TargetValue, type ValueTarget } from '../../domain/programme/target';
import type { IndicatorSummary, Summary } from '../../domain/summary/summary';
import { isShort } from '../../domain/verdict/status';
import { unitWord } from '../../locales/vi/figure-words';
import { CHART_WORDS } from '../../locales/vi/chart-words';

export type Way = keyof typeof CHART_WORDS.ways;

/** An indicator that can be chosen to be looked at, with what the sheet's formulas need to know of it. */
export interface Choice {
  readonly indicator: ReportedIndicator;
  readonly summary: IndicatorSummary;
  readonly label: string;
  /** What its figures are counted in, as they are shown here: shares in percent. */
  readonly unitOfMeasure: string;
  /** How a unit's figure comes of its cells, and the whole's of the units'. */
  readonly ofUnit: Way;
  readonly ofAll: Way;
  /** The part that a figure is divided by or compared with. */
  readonly other: 'total' | 'baseline' | null;
  /** What each unit of a level is to reach; of the level `whole`, all that report. Null: nothing is set. */
  readonly unitPlan: {
    readonly level: string;
    readonly value: number;
    readonly own: ReadonlyMap<string, number>;
  } | null;
  readonly yearPlan: number | null;
}

/** All indicators that units report figures of, in the programme's order. */
export function choicesOf(summary: Summary): readonly Choice[] {
  return summary.indicators.flatMap((own): readonly Choice[] => {
    const { indicator } = own;
    if (!isReported(indicator) || indicator.measure === 'milestone' || indicator.measure === 'narrative') return [];
    return [choiceOf(indicator, own)];
  });
}

/** Units that are short of a target of their own are looked at first. */
export const firstChoice = (choices: readonly Choice[]): Choice | null =>
  choices.find(({ summary }) => summary.targets.some(({ short }) => short.some(({ status }) => isShort(status)))) ??
  choices.find(({ unitPlan }) => unitPlan !== null) ??
  choices[0] ??
  null;

function choiceOf(indicator: ReportedIndicator, summary: IndicatorSummary): Choice {
  const ofUnit = wayOfUnit(indicator);
  const { measure } = indicator;
  const inPercent = ofUnit === 'share' || ofUnit === 'growth';
  const isPoints = measure === 'change' && indicator.as === 'points';
  return {
    indicator,
    summary,
    label: `${indicator.code}. ${indicator.name}`,
    unitOfMeasure: inPercent ? CHART_WORDS.percent : isPoints ? CHART_WORDS.points : unitWord(indicator),
    ofUnit,
    ofAll: wayOfAll(indicator),
    other: measure === 'ratio' ? 'total' : measure === 'change' ? 'baseline' : null,
    ...plansOf(indicator, inPercent || isPoints),
  };
}

function wayOfUnit(indicator: ReportedIndicator): Way {
  if (indicator.measure === 'ratio') return 'share';
  if (indicator.measure !== 'change') return 'sum';
  return indicator.as === 'percent' ? 'growth' : 'difference';
}

function wayOfAll(indicator: ReportedIndicator): Way {
  const index = indexRollUp(indicator);
  if (index === null) return wayOfUnit(indicator);
  if (indicator.measure === 'change') return 'none';
  return index.by === 'mean' ? 'mean' : 'none';
}

function plansOf({ targets, measure }: ReportedIndicator, inPercent: boolean): Pick<Choice, 'unitPlan' | 'yearPlan'> {
  const shown = (value: TargetValue) => asShown(nearEnd(value), inPercent);
  const assigned = (target: ValueTarget) => (target.value === null ? null : shown(target.value));
  const valued = targets.filter(isValueTarget);
  const whole = valued.find(({ judgedAt }) => judgedAt === WHOLE);
  const yearPlan = whole ? assigned(whole) : null;
  const perUnit = valued.find(({ judgedAt }) => judgedAt !== WHOLE);
  // A share is the same for one unit as for all; of a sum, a unit's part is not.
  const common = perUnit ?? (measure === 'count' || measure === 'amount' ? undefined : whole);
  const value = common ? assigned(common) : null;
  if (!common || value === null) return { unitPlan: null, yearPlan };
  const own = new Map(Object.entries<TargetValue>(common.overrides).map(([unit, given]) => [unit, shown(given)]));
  return { unitPlan: { level: common.judgedAt, value, own }, yearPlan };
}

/** A share of 0.29 is 29 percent, not 28.999999999999996. */
const asShown = (value: number, inPercent: boolean): number =>
  inPercent ? Number((value * 100).toPrecision(15)) : value;
