import { FindingList } from '../finding/finding-list';
import type { Finding } from '../finding/finding';
import { isReported, type ReportedIndicator } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import { cellOf } from '../report/cell-of';
import type { Observation } from '../report/observation';
import { againstHistory, type Earlier } from './against-history';
import { againstPeers, usualAmong, type Usual } from './against-peers';
import { againstRange } from './against-range';
import { comparedFigure, type Compared, type Reporter } from './compared-figure';

/** Everything that one unit reports, by indicator code. */
interface Reports {
  readonly unit: Unit;
  readonly observations: ReadonlyMap<string, Observation>;
}

/** Finds what a unit said of an indicator in earlier periods. */
export type FindPast = (unit: string, indicator: string) => readonly Earlier[];

/**
 * Figures that can be read but hardly believed: beyond what the programme holds for possible, or far from the unit's
 * own past or from its peers. One warning per figure. Yields after each indicator.
 */
export function* checkPlausibility(
  index: ProgrammeIndex,
  units: readonly Reports[],
  findPast: FindPast,
): Generator<void, readonly Finding[]> {
  const findings = new FindingList();
  for (const indicator of index.programme.indicators) {
    if (!isReported(indicator)) continue;
    const reporters = units.flatMap(({ unit, observations }): Reporter[] => {
      const observation = observations.get(indicator.code);
      return observation?.standing === 'reported' ? [{ unit, observation }] : [];
    });
    checkIndicator(indicator, reporters, findPast, findings);
    yield;
  }
  return findings.all;
}

function checkIndicator(
  indicator: ReportedIndicator,
  reporters: readonly Reporter[],
  findPast: FindPast,
  findings: FindingList,
): void {
  const compared = comparedFigure(indicator);
  if (!compared) return;
  const usual = usualByLevel(reporters, compared);
  for (const reporter of reporters) {
    const { unit, observation } = reporter;
    const detail =
      againstRange(indicator, observation) ??
      againstHistory(compared, observation, findPast(unit.code, indicator.code)) ??
      againstPeers(compared, reporter, usual.get(unit.level) ?? null);
    if (!detail) continue;
    const cell = cellOf(observation, detail.column);
    findings.add({ unit: unit.code, indicator: indicator.code, sheet: observation.sheet, cell }, detail);
  }
}

function usualByLevel(reporters: readonly Reporter[], compared: Compared): ReadonlyMap<string, Usual | null> {
  const byLevel = new Map<string, Reporter[]>();
  for (const reporter of reporters) {
    const level = byLevel.get(reporter.unit.level);
    if (level) level.push(reporter);
    else byLevel.set(reporter.unit.level, [reporter]);
  }
  return new Map([...byLevel].map(([level, own]) => [level, usualAmong(own, compared)]));
}
