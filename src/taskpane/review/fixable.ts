import { fixOf } from '../../app/fix/fix-of';
import type { Finding, FindingRule } from '../../domain/finding/finding';
import type { Summary } from '../../domain/summary/summary';

const known = new WeakMap<Summary, ReadonlyMap<FindingRule, readonly Finding[]>>();

/** The findings whose cells can be fixed, by kind; worked out once for each result. */
export function fixableByRule(summary: Summary): ReadonlyMap<FindingRule, readonly Finding[]> {
  const found = known.get(summary) ?? group(summary);
  known.set(summary, found);
  return found;
}

function group({ findings, examination }: Summary): ReadonlyMap<FindingRule, readonly Finding[]> {
  const groups = new Map<FindingRule, Finding[]>();
  for (const finding of findings) {
    if (fixOf(finding, examination.index) === null) continue;
    const own = groups.get(finding.rule);
    if (own) own.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}
