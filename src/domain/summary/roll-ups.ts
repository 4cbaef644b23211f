import type { Examination } from '../examination/examination';
import { divide, fromNumber } from '../number/fraction';
import { isReported, type Indicator, type IndicatorOf, type ReportedIndicator } from '../programme/indicator';
import type { Target } from '../programme/target';
import { compute } from '../rollup/compute';
import { figure, NO_FIGURE, type Figure } from '../rollup/figure';
import { rollUp } from '../rollup/roll-up';
import { hasVerdict } from '../verdict/status';
import { Observations } from './observations';
import { computedStandings, reportedStandings, tallyStandings, type Standings } from './standings';
import type { PersonalVerdict, UnitVerdict } from './summary';

/** The verdict of each unit at which a target is judged: a tally counts them, and they rest on figures themselves. */
export type JudgeUnits = (rollUps: RollUps, indicator: Indicator, target: Target) => readonly UnitVerdict[];

/** Figures of one examination and what they rest on, for the whole or within a unit, each worked out once. */
export class RollUps {
  readonly observations: Observations;
  private readonly figures = new Map<Indicator, Map<string | null, Figure>>();
  private readonly knownStandings = new Map<string, Standings>();

  constructor(
    readonly examination: Examination,
    readonly personal: readonly PersonalVerdict[],
    private readonly judgeUnits: JudgeUnits,
  ) {
    this.observations = new Observations(examination);
  }

  /** The indicator's figure over all units, or over one unit and those below it. */
  figure(indicator: Indicator, unit: string | null): Figure {
    const known = this.figures.get(indicator) ?? new Map<string | null, Figure>();
    this.figures.set(indicator, known);
    const figure = known.get(unit) ?? this.workOut(indicator, unit);
    known.set(unit, figure);
    return figure;
  }

  /** What the unit itself reported, without those below it. */
  ownFigure(indicator: ReportedIndicator, unit: string): Figure {
    // Nobody is below most units: then it is the figure that was judged.
    if (this.examination.index.withDescendants(unit).size === 1) return this.figure(indicator, unit);
    const own = this.observations.find(unit, indicator.code);
    return own.standing === 'reported' ? rollUp(indicator, [own], this.examination.index) : NO_FIGURE;
  }

  /** Which units the indicator's figure rests on, and which it lacks. */
  standings(indicator: Indicator): Standings {
    const known = this.knownStandings.get(indicator.code) ?? this.workOutStandings(indicator);
    this.knownStandings.set(indicator.code, known);
    return known;
  }

  /** The unit itself and all below it; null for all units. */
  family(unit: string | null): ReadonlySet<string> | null {
    return unit === null ? null : this.examination.index.withDescendants(unit);
  }

  private workOut(indicator: Indicator, unit: string | null): Figure {
    if (isReported(indicator)) {
      const usable = this.observations
        .of(indicator, this.family(unit))
        .filter(({ standing }) => standing === 'reported');
      return rollUp(indicator, usable, this.examination.index);
    }
    if (indicator.measure === 'tally') return this.tally(indicator, unit);
    return compute(
      indicator,
      this.operands(indicator).map((operand) => this.figure(operand, unit)),
    );
  }

  private workOutStandings(indicator: Indicator): Standings {
    const { index } = this.examination;
    if (indicator.measure === 'tally') return tallyStandings(this.tallied(indicator));
    if (indicator.measure === 'computed')
      return computedStandings(
        index.units,
        this.operands(indicator).map((operand) => this.standings(operand)),
      );
    return reportedStandings(index.reportersOf(indicator), (unit) => this.observations.find(unit, indicator.code));
  }

  private operands({ formula }: IndicatorOf<'computed'>): readonly Indicator[] {
    return formula.of.flatMap((code) => this.examination.index.indicator(code) ?? []);
  }

  /** Number or share of the units that meet another indicator's target; units without a verdict do not count. */
  private tally(indicator: IndicatorOf<'tally'>, unit: string | null): Figure {
    const family = this.family(unit);
    const judged = this.tallied(indicator).filter(
      (verdict) => hasVerdict(verdict.status) && (family === null || family.has(verdict.unit.code)),
    );
    if (judged.length === 0) return NO_FIGURE;
    const met = fromNumber(judged.filter(({ status }) => status === 'met').length);
    if (indicator.as === 'number') return figure(met);
    const total = fromNumber(judged.length);
    return figure(divide(met, total), { achieved: met, total });
  }

  /** The verdicts that a tally counts. */
  private tallied(indicator: IndicatorOf<'tally'>): readonly UnitVerdict[] {
    const counted = this.examination.index.indicator(indicator.of.indicator);
    const target = counted?.targets.find(({ judgedAt }) => judgedAt === indicator.of.level);
    return counted && target ? this.judgeUnits(this, counted, target) : [];
  }
}
