import { examine } from '../../domain/examination/examine';
import { NO_MEMORY } from '../../domain/examination/memory';
import type { Finding } from '../../domain/finding/finding';
import { FindingList } from '../../domain/finding/finding-list';
import { reportingPeriods, type Period } from '../../domain/period/period';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import type { Programme } from '../../domain/programme/programme';
import type { Unit } from '../../domain/programme/unit';
import { identifyUnit, statedPeriod } from '../../domain/report/identify-report';
import type { SheetReading } from '../../domain/report/read-sheet';

/** What a unit is told of its own form. */
export interface FormCheck {
  /** The programme as of the form's period. */
  readonly index: ProgrammeIndex;
  /** Null: not chosen or not readable, which a finding says. */
  readonly unit: Unit | null;
  readonly period: Period | null;
  readonly findings: readonly Finding[];
}

/** Checks one form as the province will. `others`: sheets of the same workbook; what they report of earlier periods counts. */
export function checkForm(programme: Programme, form: SheetReading, others: readonly SheetReading[]): FormCheck {
  const period = statedPeriod(form);
  const own = form.grid.sheet.id;
  const { index, findings } = examine({
    programme,
    period: period ?? firstPeriod(programme),
    readings: [form, ...others.filter((other) => statedPeriod(other)?.code !== period?.code)],
    acceptances: [],
    memory: NO_MEMORY,
    findings: [],
  });
  return {
    index,
    unit: identifyUnit(form, index, new FindingList()),
    period,
    findings: findings.filter(({ place }) => place.sheet?.id === own),
  };
}

/** Of a form that does not say its period only that can be told. */
function firstPeriod({ year, reporting }: Programme): Period {
  const [first] = reportingPeriods(year, reporting);
  if (!first) throw new RangeError(`The year ${year} has no reporting periods`);
  return first;
}
