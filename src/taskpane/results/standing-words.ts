import type { Comparator } from '../../domain/programme/target';
import type { Texts } from '../../locales/texts';
import type { StatusLike } from '../parts/StatusIcon';
import type { UnitRow } from './unit-rows';

/** The unit's verdict, or what keeps its figure out; null where there is nothing to say but the figure. */
export function standingWords(
  { figure, verdict }: UnitRow,
  comparator: Comparator,
  texts: Texts,
): readonly [StatusLike, string] | null {
  const standing = figure?.observation.standing ?? 'reported';
  if (standing !== 'reported') return [standing, texts.pane.results.standing[standing]];
  return verdict && [verdict.late ? 'late' : verdict.status, texts.verdict(verdict, comparator)];
}
