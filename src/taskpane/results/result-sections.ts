import type { IndicatorSummary, Summary, TargetVerdict } from '../../domain/summary/summary';
import { STATUSES, type Status } from '../../domain/verdict/status';

/** One target of an indicator, or an indicator without any. */
export interface ResultRow {
  readonly key: string;
  readonly summary: IndicatorSummary;
  readonly verdict: TargetVerdict | null;
}

export type SectionName = Status | 'without-target';

export interface ResultSection {
  readonly name: SectionName;
  readonly rows: readonly ResultRow[];
}

/** What is unfolded as it comes: what somebody has to act on. */
export const UNFOLDED: readonly SectionName[] = ['unmet', 'behind'];

/** All targets by verdict, the worst first; sections without rows are left out. */
export function resultSections({ indicators }: Summary): readonly ResultSection[] {
  const rows = indicators.flatMap((summary): ResultRow[] => {
    const { code } = summary.indicator;
    if (summary.targets.length === 0) return [{ key: code, summary, verdict: null }];
    return summary.targets.map((verdict, ordinal) => ({ key: `${code} ${ordinal}`, summary, verdict }));
  });
  const names: readonly SectionName[] = [...STATUSES, 'without-target'];
  return names.flatMap((name): ResultSection[] => {
    const own = rows.filter(({ verdict }) => (verdict?.status ?? 'without-target') === name);
    return own.length === 0 ? [] : [{ name, rows: own }];
  });
}
