import { acceptFindings } from '../examination/exclude';
import type { Examination } from '../examination/examination';
import type { Acceptance } from '../finding/finding';
import { coversYearToDate, isReportingPeriod, type Period } from '../period/period';
import { isFlow, isReported, type Indicator } from '../programme/indicator';
import type { State } from '../report/form-words';
import type { Observation } from '../report/observation';
import type { Figure } from '../rollup/figure';
import { checkPartsTotal } from './check-parts-total';
import { judgeTarget } from './judge-target';
import { runToEnd } from '../steps/run-to-end';
import { rollUpExamination } from './roll-up-examination';
import type { RollUps } from './roll-ups';
import type { IndicatorSummary, PersonalVerdict, Summary, TargetVerdict, UnitFigure, UnitVerdict } from './summary';

/** Rolls up an examination's figures and judges every target. */
export function summarise(
  examination: Examination,
  personal: readonly PersonalVerdict[],
  acceptances: readonly Acceptance[] = [],
): Summary {
  return runToEnd(summariseInSteps(examination, personal, acceptances));
}

/** As {@link summarise}, yielding after each indicator, so that a caller can let the screen breathe. */
export function* summariseInSteps(
  examination: Examination,
  personal: readonly PersonalVerdict[],
  acceptances: readonly Acceptance[],
): Generator<void, Summary> {
  const rollUps = rollUpExamination(examination, personal);
  const indicators: IndicatorSummary[] = [];
  for (const indicator of examination.index.programme.indicators) {
    indicators.push(summariseIndicator(rollUps, indicator));
    yield;
  }
  const ofTheWhole = acceptFindings(
    checkPartsTotal(examination.index, indicators),
    examination.source.code,
    acceptances,
  );
  return { examination, indicators, findings: [...examination.findings, ...ofTheWhole] };
}

function summariseIndicator(rollUps: RollUps, indicator: Indicator): IndicatorSummary {
  const { period, index } = rollUps.examination;
  const standings = rollUps.standings(indicator);
  const targets = indicator.targets.map((target) => judgeTarget(rollUps, indicator, target));
  const verdicts = verdictsByUnit(targets);
  const reading = (figure: Figure) => readingOf(indicator, figure, period, index.programme.reporting);
  const units = isReported(indicator)
    ? standings.units.map((unit): UnitFigure => ({
        unit,
        observation: rollUps.observations.find(unit.code, indicator.code),
        figure: reading(rollUps.ownFigure(indicator, unit.code)),
        verdict: verdicts.get(unit.code) ?? null,
      }))
    : [];
  return {
    indicator,
    figure: reading(rollUps.figure(indicator, null)),
    expected: standings.units.length,
    reported: standings.of('reported').length,
    missing: standings.of('missing'),
    excluded: standings.of('excluded'),
    notArisen: standings.of('not-arisen'),
    targets,
    units,
    states: countStates(units.map(({ observation }) => observation)),
  };
}

/** Of several targets judged at a unit's level, the first is the one that is shown beside the unit. */
function verdictsByUnit(targets: readonly TargetVerdict[]): ReadonlyMap<string, UnitVerdict> {
  const verdicts = new Map<string, UnitVerdict>();
  for (const { units } of targets)
    for (const verdict of units) if (!verdicts.has(verdict.unit.code)) verdicts.set(verdict.unit.code, verdict);
  return verdicts;
}

/** Periods that nobody reports have no figure of their own but, where they begin with the year, the one to date. */
function readingOf(indicator: Indicator, figure: Figure, period: Period, reporting: 'quarter' | 'month'): Figure {
  if (figure.kind !== 'number' || isReportingPeriod(period, reporting)) return figure;
  const toDate = figure.parts.achieved ?? figure.value;
  const inPeriod = isFlow(indicator) && coversYearToDate(period) ? toDate : null;
  return { ...figure, parts: { ...figure.parts, inPeriod } };
}

/** How many of those that count are in each state. */
export function countStates(observations: readonly Observation[]): Readonly<Record<State, number>> {
  const counts: Record<State, number> = { done: 0, 'in-progress': 0, 'not-started': 0, 'not-arisen': 0 };
  for (const { standing, state } of observations) {
    if (standing === 'not-arisen') counts['not-arisen'] += 1;
    else if (standing === 'reported' && state !== null) counts[state] += 1;
  }
  return counts;
}
