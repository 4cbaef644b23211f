import { excludes, type Acceptance, type Finding, type FindingRule } from '../finding/finding';
import { acceptFindings } from './exclude';

/** The findings of one report with the reasons that people gave, one finding for one cause. */
export const settleFindings = (
  findings: readonly Finding[],
  period: string,
  acceptances: readonly Acceptance[],
): readonly Finding[] => withoutEchoes(acceptFindings(findings, period, acceptances));

/** Rules that hold a figure against others of its row, of its unit's past, or of the row that it is part of. */
const COMPARING: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'first-period-differs',
  'to-date-below-period',
  'to-date-below-previous',
  'to-date-does-not-add-up',
  'part-above-whole',
]);

/**
 * Money that was most likely typed in triệu đồng is smaller than all that it is held against; each comparison would
 * tell of the one slip again. Once a person says that so little is right, comparisons count as they do elsewhere.
 */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const doubted = new Set(
    findings.flatMap((finding) =>
      finding.rule === 'amount-too-small' && excludes(finding) ? [finding.place.indicator] : [],
    ),
  );
  if (doubted.size === 0) return findings;
  return findings.filter(
    (finding) =>
      !COMPARING.has(finding.rule) ||
      (!doubted.has(finding.place.indicator) && !(finding.rule === 'part-above-whole' && doubted.has(finding.whole))),
  );
}
