import { periodEnd, sourcePeriod, type Period } from '../../domain/period/period';
import type { ReportedIndicator } from '../../domain/programme/indicator';
import { indexProgramme, type ProgrammeIndex } from '../../domain/programme/programme-index';
import type { Programme } from '../../domain/programme/programme';
import type { Unit } from '../../domain/programme/unit';

/** A row of a form: a heading of the programme's, or an indicator that the unit reports. */
export type FormRow =
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'indicator'; readonly indicator: ReportedIndicator };

/** The programme as of the period whose reports are asked for. */
export function indexForPeriod(programme: Programme, period: Period): ProgrammeIndex {
  return indexProgramme(programme, periodEnd(sourcePeriod(period, programme.reporting)));
}

/** The rows of a unit's form, in the programme's order, under those headings that have any. */
export function formRows(index: ProgrammeIndex, unit: Unit): readonly FormRow[] {
  const own = index.reportedBy(unit.code);
  return index.programme.groups.flatMap(({ code, name }): FormRow[] => {
    const rows = own.filter(({ group }) => group === code);
    if (rows.length === 0) return [];
    return [{ kind: 'group', name }, ...rows.map((indicator): FormRow => ({ kind: 'indicator', indicator }))];
  });
}
