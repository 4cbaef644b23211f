import { excludes, type Acceptance, type Finding } from '../finding/finding';
import { isAnswerable } from '../finding/severity';
import { isReported } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import { usedCells } from '../report/used-cells';
import type { Observation } from '../report/observation';
import type { Report } from '../report/report';

/** Attaches to each finding the reason that a person gave: for letting its figure count, or why nothing is amiss. */
export function acceptFindings(
  findings: readonly Finding[],
  period: string,
  acceptances: readonly Acceptance[],
): readonly Finding[] {
  if (acceptances.length === 0) return findings;
  return findings.map((finding) => {
    if (!isAnswerable(finding)) return finding;
    const acceptance = acceptances.findLast(
      ({ rule, unit, indicator, found, period: when }) =>
        rule === finding.rule &&
        when === period &&
        unit === finding.place.unit &&
        indicator === finding.place.indicator &&
        found === foundText(finding),
    );
    return acceptance ? { ...finding, acceptance } : finding;
  });
}

/**
 * What an answer remembers of a finding: of a choice among sheets, the sheet; of a reason, the figure and the figure that
 * it was held against, so that the reason ends when one of them changes.
 */
export function foundText(finding: Finding): string {
  const { found, expected, rule } = finding;
  // What is usual among other units changes with every report that comes in, and is no part of what was explained.
  const heldAgainst = rule !== 'far-from-peers' && typeof expected === 'number' ? ` (${String(expected)})` : '';
  return `${aspect(finding)}${String(found)}${heldAgainst}`;
}

/** What one reason does not answer of another finding by the same rule: another of the programme's rules, another column. */
function aspect(finding: Finding): string {
  if (finding.rule === 'rule-broken') return `${finding.code}: `;
  return finding.severity === 'warning' && 'column' in finding ? `${finding.column}: ` : '';
}

/** Findings about single columns: the rows that need the column are left out as they are read. */
const ROW_BY_ROW: ReadonlySet<Finding['rule']> = new Set<Finding['rule']>([
  'heading-missing',
  'heading-repeated',
  'second-heading',
]);

/** Leaves out what an error makes doubtful: one figure, or all of a report that is doubtful as a whole. */
export function excludeDoubtful(report: Report, findings: readonly Finding[], index: ProgrammeIndex): Report {
  const doubtful = new Set<string>();
  let all = false;
  for (const finding of findings) {
    if (!excludes(finding)) continue;
    if (finding.place.indicator !== null) doubtful.add(finding.place.indicator);
    else if (!ROW_BY_ROW.has(finding.rule)) all = true;
  }
  const observations = new Map<string, Observation>();
  for (const [code, observation] of report.observations) {
    const out = all || doubtful.has(code) || lacksFigure(observation, index);
    observations.set(code, out ? { ...observation, standing: 'excluded' } : observation);
  }
  return { ...report, observations };
}

/** A reason cannot make a figure of what was never read as one. */
function lacksFigure({ standing, toDate, indicator: code }: Observation, index: ProgrammeIndex): boolean {
  const indicator = index.indicator(code);
  if (standing !== 'reported' || !indicator || !isReported(indicator)) return false;
  return usedCells(indicator).needed.length > 0 && toDate === null;
}
