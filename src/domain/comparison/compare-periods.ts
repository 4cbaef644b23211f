import type { Examination, OtherReports } from '../examination/examination';
import { isReportingPeriod, sourcePeriod, type Period } from '../period/period';
import { isFlow, type Indicator } from '../programme/indicator';
import { missingObservation } from '../report/observation';
import { figure, NO_FIGURE, partsOf, type Figure } from '../rollup/figure';
import { RollUps } from '../summary/roll-ups';
import type { Summary } from '../summary/summary';
import { lastOfYear, precedingPeriod, samePeriodLastYear } from './other-periods';

/** An indicator's figure in another period, and how much of it is known. */
export interface OtherFigure {
  readonly figure: Figure;
  /** Units whose figures are known, of those that report it now. */
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

/** Brings together what the workbook knows of other periods. */
export function comparePeriods({ examination }: Summary): Comparison {
  const { period, index, earlier, estimates } = examination;
  const { reporting } = index.programme;
  const preceding = precedingPeriod(period, reporting);
  return {
    preceding: preceding && figuresOf(examination, preceding, earlier, true),
    lastYear: figuresOf(examination, samePeriodLastYear(period), earlier, false),
    estimate: figuresOf(examination, lastOfYear(period, reporting), aheadOnly(examination, estimates), false),
  };
}

/** At the year's end, the figures themselves are the year's. */
function aheadOnly({ source, index }: Examination, estimates: OtherReports): OtherReports {
  return lastOfYear(source, index.programme.reporting).code === source.code ? { find: () => null } : estimates;
}

function figuresOf(examination: Examination, period: Period, reports: OtherReports, alone: boolean): OtherFigures {
  const { index } = examination;
  const { programme } = index;
  const source = sourcePeriod(period, programme.reporting);
  if (index.reporters.every(({ code }) => reports.find(code, source) === null)) return { period, figures: new Map() };
  const units = index.reporters.map((unit) => {
    const known = reports.find(unit.code, source);
    const observations = new Map(
      index.reportedBy(unit.code).map(({ code }) => [code, known?.get(code) ?? missingObservation(unit.code, code)]),
    );
    return { unit, status: 'ready', sheet: null, observations, estimate: false, cutOff: null } as const;
  });
  const rollUps = new RollUps({ ...examination, period, source, units, findings: [] }, []);
  const figures = programme.indicators.flatMap((indicator): [string, OtherFigure][] => {
    const standings = rollUps.standings(indicator);
    const reported = standings.of('reported').length;
    const whole = rollUps.figure(indicator, null);
    const shown = alone && isReportingPeriod(period, programme.reporting) ? inPeriodOf(indicator, whole) : whole;
    const expected = standings.units.length - standings.of('not-arisen').length;
    return shown.kind === 'none' ? [] : [[indicator.code, { figure: shown, reported, expected }]];
  });
  return { period, figures: new Map(figures) };
}

/** Of a flow, what the period alone brought. */
function inPeriodOf(indicator: Indicator, whole: Figure): Figure {
  if (!isFlow(indicator) || indicator.measure === 'ratio') return whole;
  const { inPeriod } = partsOf(whole);
  return inPeriod === null ? NO_FIGURE : figure(inPeriod);
}
