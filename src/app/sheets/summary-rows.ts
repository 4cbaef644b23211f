import { WHOLE } from '../../domain/programme/target';
import type { IndicatorSummary, Summary, TargetVerdict } from '../../domain/summary/summary';

export const SUMMARY_COLUMNS = {
  code: 0,
  name: 1,
  unitOfMeasure: 2,
  plan: 3,
  inPeriod: 4,
  value: 5,
  percentOfPlan: 6,
  verdict: 7,
  preceding: 8,
  lastYear: 9,
  change: 10,
  estimate: 11,
  attention: 12,
  reported: 13,
  cause: 14,
  remedy: 15,
} as const;
export const SUMMARY_WIDTH = 16;
/** The table's headings stand below the offices' header, the title, and what the figures rest on. */
export const SUMMARY_HEADING_ROW = 8;

/** A row for one target of an indicator, or for an indicator without one. */
export interface TargetRow {
  readonly kind: 'target';
  readonly summary: IndicatorSummary;
  readonly target: TargetVerdict | null;
  /** Which of the indicator's targets, from 0. */
  readonly ordinal: number;
}
export type SummaryRow = { readonly kind: 'group'; readonly name: string } | TargetRow;

/** One row per indicator and target, in the programme's order, under its headings. */
export function summaryRows(summary: Summary): readonly SummaryRow[] {
  const { groups } = summary.examination.index.programme;
  return groups.flatMap(({ code, name }): SummaryRow[] => {
    const own = summary.indicators.filter(({ indicator }) => indicator.group === code);
    if (own.length === 0) return [];
    const targets = own.flatMap((indicator): SummaryRow[] =>
      indicator.targets.length === 0
        ? [{ kind: 'target', summary: indicator, target: null, ordinal: 0 }]
        : indicator.targets.map((target, ordinal) => ({ kind: 'target', summary: indicator, target, ordinal })),
    );
    return [{ kind: 'group', name }, ...targets];
  });
}

/** A plain goal of the whole is a number, so that the share of it can be worked out; all else is words. */
export function numericPlan({ summary, target }: TargetRow): number | null {
  if (target?.target.judgedAt !== WHOLE || target.target.comparator !== '>=') return null;
  const { measure } = summary.indicator;
  if (measure !== 'count' && measure !== 'amount') return null;
  return typeof target.value === 'number' ? target.value : null;
}
