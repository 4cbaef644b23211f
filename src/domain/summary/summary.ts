import type { Finding } from '../finding/finding';
import type { Examination } from '../examination/examination';
import type { Fraction } from '../number/fraction';
import type { Indicator } from '../programme/indicator';
import type { Target, TargetValue } from '../programme/target';
import type { Unit } from '../programme/unit';
import type { State } from '../report/form-words';
import type { Observation } from '../report/observation';
import type { Figure } from '../rollup/figure';
import type { Status } from '../verdict/status';

/** The verdict on one target, with what it rests on. */
export interface TargetVerdict {
  readonly target: Target;
  /** The value that was compared with; null where none is assigned, or none is compared. */
  readonly value: TargetValue | null;
  /** The figure that was judged; judged per unit: the number of units that meet the target. */
  readonly actual: Fraction | null;
  readonly status: Status;
  /** What is still lacking, in the target's unit; judged per unit: the sum of the short units' gaps. */
  readonly gap: Fraction | null;
  /**
   * Of a share: how many of the things it counts are lacking, months or households; judged per unit: those of the
   * short units added up, which shares themselves cannot be. Null where the figure is no share.
   */
  readonly thingsLacking: Fraction | null;
  readonly exceeded: boolean;
  readonly late: boolean;
  /** Units are missing or left out: the verdict rests on an incomplete total. */
  readonly incomplete: boolean;
  /** Judged per unit: the units that are unmet or behind. */
  readonly short: readonly UnitVerdict[];
  /** Judged per unit: every unit's verdict, in the programme's order; else empty. */
  readonly units: readonly UnitVerdict[];
  /** A person's reason, where a person judged. */
  readonly reason: string | null;
}

export interface UnitVerdict {
  readonly unit: Unit;
  readonly status: Status;
  readonly actual: Fraction | null;
  readonly value: TargetValue | null;
  readonly gap: Fraction | null;
  readonly thingsLacking: Fraction | null;
  readonly exceeded: boolean;
  readonly late: boolean;
}

/** What one unit contributes to an indicator. */
export interface UnitFigure {
  readonly unit: Unit;
  readonly observation: Observation;
  readonly figure: Figure;
  /** The unit's verdict where the indicator is judged per unit. */
  readonly verdict: UnitVerdict | null;
}

/** One indicator over all its units. */
export interface IndicatorSummary {
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** How many units are expected to report = reported + missing + excluded + notArisen. */
  readonly expected: number;
  readonly reported: number;
  readonly missing: readonly Unit[];
  readonly excluded: readonly Unit[];
  readonly notArisen: readonly Unit[];
  readonly targets: readonly TargetVerdict[];
  readonly units: readonly UnitFigure[];
  /** How many reporting units are in each state (milestones, narratives). */
  readonly states: Readonly<Record<State, number>>;
}

/** Everything that is known of a period: what outputs, exports and the pane show. */
export interface Summary {
  readonly examination: Examination;
  readonly indicators: readonly IndicatorSummary[];
  /** Those of the examination, and those that only totals show. */
  readonly findings: readonly Finding[];
}

/** A person's verdict on a target that no figure decides. */
export interface PersonalVerdict {
  readonly period: string;
  readonly indicator: string;
  readonly judgedAt: string;
  /** Null for the whole. */
  readonly unit: string | null;
  readonly met: boolean;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
