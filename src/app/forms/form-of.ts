import type { Period } from '../../domain/period/period';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import type { Unit } from '../../domain/programme/unit';
import type { EarlierFigures } from './earlier-figures';

/** Whose form it is, for when, and what is known beforehand. */
export interface FormOf {
  readonly index: ProgrammeIndex;
  readonly period: Period;
  /** One unit, or several with the same rows: which of them reports is then chosen on the form. */
  readonly units: readonly [Unit, ...Unit[]];
  readonly earlier: EarlierFigures;
}
