import type { Examination, UnitReport } from '../examination/examination';
import type { Indicator } from '../programme/indicator';
import { missingObservation, type Observation } from '../report/observation';

/** Looks up what units say of an indicator. */
export class Observations {
  private readonly reports: ReadonlyMap<string, UnitReport>;

  constructor(private readonly examination: Examination) {
    this.reports = new Map(examination.units.map((report) => [report.unit.code, report]));
  }

  find(unit: string, indicator: string): Observation {
    return this.reports.get(unit)?.observations.get(indicator) ?? missingObservation(unit, indicator);
  }

  /** What the units of a set (all units without one) say of an indicator that has a row in the form. */
  of(indicator: Indicator, within: ReadonlySet<string> | null): readonly Observation[] {
    const { index } = this.examination;
    const units =
      within === null
        ? index.reportersOf(indicator).map(({ code }) => code)
        : [...within].filter((code) => index.isReporter(indicator, code));
    return units.map((code) => this.find(code, indicator.code));
  }
}
