import type { EarlierFigure } from '../checks/complete-flow';
import { FindingList } from '../finding/finding-list';
import { sum, toNumber } from '../number/fraction';
import type { Acceptance } from '../finding/finding';
import { lastMonth, periodEnd, reportingPeriods, type Period } from '../period/period';
import { formerUnits } from '../programme/former-units';
import { isReported } from '../programme/indicator';
import { indexProgramme, type ProgrammeIndex } from '../programme/programme-index';
import type { Earlier } from '../plausibility/against-history';
import type { Programme } from '../programme/programme';
import type { Unit } from '../programme/unit';
import { identifyUnit, isOfAnotherProgramme } from '../report/identify-report';
import { isUnfilled } from '../report/is-unfilled';
import type { Observation } from '../report/observation';
import { formerAYearAgo, mergedBaseline, yearBefore } from '../report/prefilled';
import { readReport } from '../report/read-report';
import { excludes } from '../finding/finding';
import { excludeDoubtful } from './exclude';
import { addsUp, addUp, mergedFigure } from './merged-figures';
import type { Memory } from './memory';
import type { EarlierReports } from './examination';
import { settleFindings } from './settle-findings';
import type { OtherSheet } from './sort-sheets';

type Observations = ReadonlyMap<string, Observation>;

/** Reports of other periods, read when somebody first asks for them. */
export class History implements EarlierReports {
  private readonly sheets = new Map<string, OtherSheet[]>();
  private readonly read = new Map<string, Observations | null>();
  /** The units that were an earlier period's part of a unit: asked for each indicator, and always the same. */
  private readonly former = new Map<string, readonly string[]>();
  private readonly periods: readonly Period[];

  constructor(
    private readonly programme: Programme,
    others: readonly OtherSheet[],
    private readonly memory: Memory,
    private readonly acceptances: readonly Acceptance[],
    year: number,
  ) {
    this.periods = reportingPeriods(year, programme.reporting);
    const indexes = new Map<string, ProgrammeIndex>();
    for (const sheet of others) {
      const { code } = sheet.period;
      const index = indexes.get(code) ?? indexProgramme(programme, periodEnd(sheet.period));
      indexes.set(code, index);
      const findings = new FindingList();
      const unit = identifyUnit(sheet.reading, index, findings);
      if (!unit || isOfAnotherProgramme(sheet.reading, index, unit, findings)) continue;
      if (findings.all.some(excludes)) continue;
      // A form that nobody filled says nothing, and hides nothing that is remembered.
      if (isUnfilled(sheet.reading, { index, period: sheet.period, unit, yearAgo: this.yearAgoOf(unit, sheet.period) }))
        continue;
      const key = `${unit.code} ${code}`;
      this.sheets.set(key, [...(this.sheets.get(key) ?? []), sheet]);
    }
  }

  findEarlier(unit: string, indicator: string, period: Period): EarlierFigure | null {
    const before = this.periodsBefore(period);
    for (const [i, candidate] of before.entries()) {
      const former = this.formerOf(unit, candidate, period);
      const figures = former.map((code) => this.figure(code, indicator, candidate));
      const known = figures.filter((figure) => figure !== null);
      if (known.length === 0 || known.length < former.length) continue;
      const sources = known.map((figure) => figure.sources);
      const merged = mergedFigure(this.programme, former, known, indicator);
      return {
        period: candidate,
        isAddable: i === 0 && merged?.adds !== false,
        toDate: toNumber(sum(known.map(({ toDate }) => toDate))),
        merged,
        // A sum leads back to its cells only where all of them are still there.
        sources: sources.every(({ length }) => length > 0) ? sources.flat() : [],
      };
    }
    return null;
  }

  /** The latest first. */
  private periodsBefore(period: Period): readonly Period[] {
    return this.periods.filter((candidate) => lastMonth(candidate) < lastMonth(period)).reverse();
  }

  private formerOf(unit: string, earlier: Period, period: Period): readonly string[] {
    const key = `${unit} ${earlier.code} ${period.code}`;
    const known = this.former.get(key);
    if (known) return known;
    const found = formerUnits(this.programme.units, unit, periodEnd(earlier), periodEnd(period));
    this.former.set(key, found);
    return found;
  }

  private figure(unit: string, indicator: string, period: Period): Pick<EarlierFigure, 'toDate' | 'sources'> | null {
    const observation = this.find(unit, period)?.get(indicator);
    if (observation?.standing !== 'reported' || observation.toDate === null) return null;
    return { toDate: observation.toDate, sources: observation.sources.toDate ?? [] };
  }

  yearAgo(unit: string, indicator: string, period: Period): number | null {
    const of = this.programme.indicators.find(({ code }) => code === indicator);
    if (!of || !isReported(of)) return null;
    const figures = formerAYearAgo(this.programme.units, unit, period).map((former) => {
      const observation = this.memory.find(former, yearBefore(period))?.get(indicator);
      return observation?.standing === 'reported' ? observation.toDate : null;
    });
    return mergedBaseline(of, figures);
  }

  /** {@link yearAgo} of one unit; nobody is remembered under no name. */
  yearAgoOf(unit: Unit | null, period: Period): (indicator: string) => number | null {
    return (indicator) => (unit ? this.yearAgo(unit.code, indicator, period) : null);
  }

  /** All that the unit, or those that have merged into it, reported for the indicator before `period`, in this year. */
  past(unit: string, indicator: string, period: Period): readonly Earlier[] {
    return this.periodsBefore(period).flatMap((candidate): Earlier[] => {
      const former = this.formerOf(unit, candidate, period);
      const said = former.flatMap((code) => this.find(code, candidate)?.get(indicator) ?? []);
      const [observation] = said;
      if (!observation || said.length < former.length) return [];
      if (said.length === 1) return [{ period: candidate, observation }];
      return addsUp(this.programme, indicator) ? [{ period: candidate, observation: addUp(observation, said) }] : [];
    });
  }

  find(unit: string, period: Period): Observations | null {
    const key = `${unit} ${period.code}`;
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const settled = this.memory.isSettled?.(period.code) === true ? this.memory.find(unit, period.code) : null;
    const found = settled ?? this.fromSheets(unit, period);
    this.read.set(key, found);
    return found;
  }

  private fromSheets(unit: string, period: Period): Observations | null {
    const sheets = this.sheets.get(`${unit} ${period.code}`) ?? [];
    const [sheet] = sheets;
    // Two sheets of one unit and period contradict each other: neither is history.
    return sheet && sheets.length === 1 ? this.readSheet(unit, sheet) : this.memory.find(unit, period.code);
  }

  private readSheet(unitCode: string, { reading, period }: OtherSheet): Observations | null {
    const index = indexProgramme(this.programme, periodEnd(period));
    const unit = index.unit(unitCode);
    if (!unit) return null;
    const findings = new FindingList();
    const earlier = (indicator: string) => this.findEarlier(unitCode, indicator, period);
    const report = readReport(reading, unit, period, index, earlier, findings);
    return excludeDoubtful(report, settleFindings(findings.all, period.code, this.acceptances), index).observations;
  }
}
