import type { Examination, OtherReports, UnitReport } from '../examination/examination';
import { isReportingPeriod, sourcePeriod, type Period } from '../period/period';
import { isFlow, type Indicator } from '../programme/indicator';
import { missingObservation, type Observation } from '../report/observation';
import { figure, NO_FIGURE, partsOf, type Figure } from '../rollup/figure';
import { rollUpExamination } from '../summary/roll-up-examination';
import type { RollUps } from '../summary/roll-ups';
import type { Summary } from '../summary/summary';
import { indexIn, lastOfYear, precedingPeriod, samePeriodLastYear } from './other-periods';

/** An indicator's figure in another period, and how much of it is known. */
export interface OtherFigure {
  readonly figure: Figure;
  /** Units whose figures are known, of those that reported it then: who has merged into others since is one of them. */
  readonly reported: number;
  readonly expected: number;
}

/** Figures of another period, by indicator code; an indicator of which nothing is known is not there. */
export interface OtherFigures {
  readonly period: Period;
  readonly figures: ReadonlyMap<string, OtherFigure>;
}

/** What a period's figures can be held against. What is not known is not there: nothing is guessed. */
export interface Comparison {
  /** Null for periods that begin with the year. Flows: the figure of that period alone. */
  readonly preceding: OtherFigures | null;
  readonly lastYear: OtherFigures;
  /** The whole year as units estimate it. */
  readonly estimate: OtherFigures;
}

/** Brings together what the workbook knows of other periods, yielding as it goes, so that the screen can breathe. */
export function* comparePeriods({ examination }: Summary): Generator<void, Comparison> {
  const { period, index, earlier, estimates } = examination;
  const { reporting } = index.programme;
  const preceding = precedingPeriod(period, reporting);
  const ahead = aheadOnly(examination, estimates);
  return {
    preceding: preceding && (yield* figuresOf(examination, preceding, earlier, true)),
    lastYear: yield* figuresOf(examination, samePeriodLastYear(period), earlier, false),
    estimate: yield* figuresOf(examination, lastOfYear(period, reporting), ahead, false),
  };
}

/** At the year's end, the figures themselves are the year's. */
function aheadOnly({ source, index }: Examination, estimates: OtherReports): OtherReports {
  return lastOfYear(source, index.programme.reporting).code === source.code ? { find: () => null } : estimates;
}

function* figuresOf(
  examination: Examination,
  period: Period,
  reports: OtherReports,
  alone: boolean,
): Generator<void, OtherFigures> {
  const figures = new Map<string, OtherFigure>();
  const rollUps = yield* rollUpsOf(examination, period, reports);
  if (!rollUps) return { period, figures };
  for (const indicator of examination.index.programme.indicators) {
    const other = otherFigure(rollUps, indicator, alone);
    if (other) figures.set(indicator.code, other);
    yield;
  }
  return { period, figures };
}

/** What units reported in another period, to be rolled up as its units were then. Null where nothing is known of it. */
export function* rollUpsOf(
  examination: Examination,
  period: Period,
  reports: OtherReports,
): Generator<void, RollUps | null> {
  const index = indexIn(examination.index, period);
  const source = sourcePeriod(period, index.programme.reporting);
  const known = new Map<string, ReadonlyMap<string, Observation>>();
  for (const { code } of index.reporters) {
    const found = reports.find(code, source);
    if (found) known.set(code, found);
    yield;
  }
  if (known.size === 0) return null;
  const units = index.reporters.map((unit): UnitReport => {
    const own = known.get(unit.code);
    const observations = new Map(
      index.reportedBy(unit.code).map(({ code }) => [code, own?.get(code) ?? missingObservation(unit.code, code)]),
    );
    return { unit, status: 'ready', sheet: null, observations, estimate: false, cutOff: null };
  });
  return rollUpExamination({ ...examination, index, period, source, units, findings: [] }, []);
}

/** An indicator's figure there, null where there is none. `alone`: of a flow, what that period alone brought. */
export function otherFigure(rollUps: RollUps, indicator: Indicator, alone: boolean): OtherFigure | null {
  const { period, index } = rollUps.examination;
  const standings = rollUps.standings(indicator);
  const reported = standings.of('reported').length;
  const expected = standings.units.length - standings.of('not-arisen').length;
  const whole = rollUps.figure(indicator, null);
  const shown = alone && isReportingPeriod(period, index.programme.reporting) ? inPeriodOf(indicator, whole) : whole;
  return shown.kind === 'none' ? null : { figure: shown, reported, expected };
}
/** Of a flow, what the period alone brought. */
function inPeriodOf(indicator: Indicator, whole: Figure): Figure {
  if (!isFlow(indicator) || indicator.measure === 'ratio') return whole;
  const { inPeriod } = partsOf(whole);
  return inPeriod === null ? NO_FIGURE : figure(inPeriod);
}
