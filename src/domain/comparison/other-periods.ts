import { parsePeriod, periodEnd, reportingPeriods, sourcePeriod, type Period, type Reporting } from '../period/period';
import { indexProgramme, type ProgrammeIndex } from '../programme/programme-index';

/**
 * The reporting period before a reporting period, over the turn of the year. Null for six months, nine months and the
 * year: they begin with the year, so that none stands before them.
 */
export function precedingPeriod(period: Period, reporting: Reporting): Period | null {
  if (period.kind !== reporting) return null;
  if (period.ordinal > 1) return reportingPeriods(period.year, reporting)[period.ordinal - 2] ?? null;
  return reportingPeriods(period.year - 1, reporting).at(-1) ?? null;
}

/** The same stretch of the year before. */
export function samePeriodLastYear({ code, year }: Period): Period {
  const period = parsePeriod(`${year - 1}${code.slice(4)}`);
  if (!period) throw new RangeError(`No period before ${code}`);
  return period;
}

/** The year's last reporting period: what is reported for it is reported for the year. */
export const lastOfYear = (period: Period, reporting: Reporting): Period =>
  sourcePeriod({ code: `${period.year}-Y`, year: period.year, kind: 'year', ordinal: 1 }, reporting);

/** The programme as of another period's end: its units were others where some have merged, begun or ended since. */
export const indexIn = ({ programme }: ProgrammeIndex, period: Period): ProgrammeIndex =>
  indexProgramme(programme, periodEnd(sourcePeriod(period, programme.reporting)));
