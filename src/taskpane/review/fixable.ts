import { fixOf } from '../../app/fix/fix-of';
import type { Finding, FindingRule } from '../../domain/finding/finding';
import type { Result } from '../session/snapshot';

const known = new WeakMap<Result, ReadonlyMap<FindingRule, readonly Finding[]>>();

/**
 * The findings whose cells can be fixed, by kind; worked out once for each result. A report that was accepted is opened
 * again first.
 */
export function fixableByRule(result: Result): ReadonlyMap<FindingRule, readonly Finding[]> {
  const found = known.get(result) ?? group(result);
  known.set(result, found);
  return found;
}

function group({ summary: { findings, examination }, records }: Result): ReadonlyMap<FindingRule, readonly Finding[]> {
  const groups = new Map<FindingRule, Finding[]>();
  for (const finding of findings) {
    const isAccepted = records.get(finding.place.unit ?? '')?.acceptance;
    if (isAccepted || fixOf(finding, examination.index) === null) continue;
    const own = groups.get(finding.rule);
    if (own) own.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}
