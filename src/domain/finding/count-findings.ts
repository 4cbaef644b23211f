import type { Finding, Severity } from './finding';

/** How a finding is shown: one that a person's reason settled is none any more. */
export type FindingKind = Severity | 'accepted';

/** How many findings of each kind there are; `accepted`: those that a person's reason settled. */
export type FindingCounts = Readonly<Record<FindingKind, number>>;

export const kindOf = ({ severity, acceptance }: Finding): FindingKind => (acceptance === null ? severity : 'accepted');

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}
