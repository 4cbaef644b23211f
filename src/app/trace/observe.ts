import type { OtherReports } from '../../domain/examination/examination';
import { sourcePeriod, type Period } from '../../domain/period/period';
import type { Indicator } from '../../domain/programme/indicator';
import type { Unit } from '../../domain/programme/unit';
import { missingObservation, type Observation } from '../../domain/report/observation';
import type { Known, ReportsOf } from './traced-figure';

/** What a unit said of an indicator, in the reports that a figure is made of. */
export function observe(known: Known, from: ReportsOf, period: Period, unit: Unit, { code }: Indicator): Observation {
  const { examination } = known.summary;
  if (from === 'period') {
    const report = examination.units.find((candidate) => candidate.unit.code === unit.code);
    return report?.observations.get(code) ?? missingObservation(unit.code, code);
  }
  const source = sourcePeriod(period, examination.index.programme.reporting);
  return reportsOf(known, from).find(unit.code, source)?.get(code) ?? missingObservation(unit.code, code);
}

/** Reports of other periods. */
export function reportsOf({ summary: { examination } }: Known, from: ReportsOf): OtherReports {
  return from === 'estimates' ? examination.estimates : examination.earlier;
}
