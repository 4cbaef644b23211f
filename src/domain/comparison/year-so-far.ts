import { reportingPeriods, type Period } from '../period/period';
import { runToEnd } from '../steps/run-to-end';
import type { IndicatorSummary, Summary } from '../summary/summary';
import { otherFigure, rollUpsOf, type OtherFigure } from './compare-periods';

/** What an indicator had come to by the end of a period; null where nothing is known of it. */
export interface FigureToDate {
  readonly period: Period;
  readonly known: OtherFigure | null;
}

/** An indicator's figures of the year's reporting periods up to the one whose reports were read. */
export function yearSoFar({ examination }: Summary, own: IndicatorSummary): readonly FigureToDate[] {
  const { source, index, earlier } = examination;
  const periods = reportingPeriods(source.year, index.programme.reporting);
  const { indicator, figure, reported, expected, notArisen } = own;
  const now = { figure, reported, expected: expected - notArisen.length };
  return periods
    .filter(({ code }) => code <= source.code)
    .map((period) => {
      if (period.code === source.code) return { period, known: now };
      const rollUps = runToEnd(rollUpsOf(examination, period, earlier));
      return { period, known: rollUps && otherFigure(rollUps, indicator, false) };
    });
}
