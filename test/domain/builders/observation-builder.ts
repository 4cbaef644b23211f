import type { Examination, UnitStatus } from '../../../src/domain/examination/examination';
import { parsePeriod, periodEnd, sourcePeriod, type Period } from '../../../src/domain/period/period';
import { toNumber, type Fraction } from '../../../src/domain/number/fraction';
import { indexProgramme } from '../../../src/domain/programme/programme-index';
import type { Programme } from '../../../src/domain/programme/programme';
import { missingObservation, type Observation } from '../../../src/domain/report/observation';
import { summarise } from '../../../src/domain/summary/summarise';
import type { PersonalVerdict, Summary, TargetVerdict } from '../../../src/domain/summary/summary';

/** What a unit says of an indicator; a bare number is a figure to date. */
export type Said = number | 'missing' | 'excluded' | 'not-arisen' | Partial<Observation>;
/** By unit, then by indicator. Units and indicators that are not named are missing. */
export type SaidByUnit = Readonly<Record<string, Readonly<Record<string, Said>>>>;

export function anObservation(unit: string, indicator: string, said: Said): Observation {
  if (typeof said === 'string') return missingObservation(unit, indicator, said);
  const given = typeof said === 'number' ? { toDate: said } : said;
  return { ...missingObservation(unit, indicator, 'reported'), ...given };
}

/** @throws when the code names no period: a mistake of the test's own. */
export function aPeriod(code: string): Period {
  const period = parsePeriod(code);
  if (!period) throw new Error(`No period: ${code}`);
  return period;
}

/** An examination as if reports had been read, so that roll-up and verdicts can be tested without sheets. */
export function anExamination(programme: Programme, periodCode: string, said: SaidByUnit): Examination {
  const period = aPeriod(periodCode);
  const source = sourcePeriod(period, programme.reporting);
  const index = indexProgramme(programme, periodEnd(source));
  const units = index.reporters.map((unit) => {
    const own = said[unit.code];
    const observations = new Map(
      index
        .reportedBy(unit.code)
        .map(({ code }) => [code, anObservation(unit.code, code, own?.[code] ?? 'missing')] as const),
    );
    const status: UnitStatus = own ? 'ready' : 'missing';
    return { unit, status, sheet: null, observations, estimate: false, cutOff: null };
  });
  const nothing = { find: () => null, findEarlier: () => null, yearAgo: () => null };
  return { index, period, source, units, findings: [], earlier: nothing, estimates: nothing };
}

export function summaryOf(
  programme: Programme,
  periodCode: string,
  said: SaidByUnit,
  personal: readonly PersonalVerdict[] = [],
): Summary {
  return summarise(anExamination(programme, periodCode, said), personal);
}

/** An indicator's summary. @throws when there is none. */
export function indicatorOf(summary: Summary, code: string) {
  const found = summary.indicators.find(({ indicator }) => indicator.code === code);
  if (!found) throw new Error(`No indicator ${code}`);
  return found;
}

/** The verdict on an indicator's target (the first, unless `which` says otherwise). */
export function verdictOn(summary: Summary, code: string, which = 0): TargetVerdict {
  const found = indicatorOf(summary, code).targets[which];
  if (!found) throw new Error(`No target ${which} of ${code}`);
  return found;
}

/** A figure as a number to compare with; null stays null. */
export const asNumber = (value: Fraction | null): number | null => (value === null ? null : toNumber(value));
