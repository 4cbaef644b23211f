import type { ReportedIndicator } from '../../domain/programme/indicator';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { carriesIn, isValueTarget, WHOLE } from '../../domain/programme/target';
import { planWords } from '../../locales/vi/figure-words';
import { FORM_TEXT } from '../../locales/vi/form-text';
import type { UnitCells } from './unit-cells';

/**
 * What all units together are to reach in the year, for rows in which a unit has no plan of its own: *Kế hoạch năm* is
 * the unit's alone and stays blank there. Null where nothing is assigned.
 */
export function wholePlan(
  { programme: { wholeName, year } }: ProgrammeIndex,
  indicator: ReportedIndicator,
  known: readonly UnitCells[],
): string | null {
  if (known.every(({ plan }) => plan !== null)) return null;
  const target = indicator.targets.find(
    (own) => own.judgedAt === WHOLE && isValueTarget(own) && own.value !== null && !carriesIn(own),
  );
  return target ? FORM_TEXT.wholePlan(wholeName, planWords(indicator, target, '', year)) : null;
}
