import type { CellRef, SheetRef } from '../report/grid';
import type { FindingDetail } from './finding-detail';

/** Lỗi: the figure stays out of the total · Cảnh báo: it counts, look at it · Lưu ý: good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding is: as much of it as is known. */
export interface Place {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly sheet: SheetRef | null;
  readonly cell: CellRef | null;
}

export const NOWHERE: Place = { unit: null, indicator: null, sheet: null, cell: null };

/** A person's reason for letting a figure count all the same. */
export interface Acceptance {
  readonly period: string;
  readonly rule: FindingRule;
  /** Null where the figures of all units together were judged. */
  readonly unit: string | null;
  /** Null for findings about a whole report. */
  readonly indicator: string | null;
  /** What had been found when it was accepted; another value needs another reason. */
  readonly found: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
}

/** What a reader should know before trusting a figure. A value, never an exception; prose is chosen in `locales`. */
export type Finding = FindingDetail & {
  readonly severity: Severity;
  readonly place: Place;
  readonly acceptance: Acceptance | null;
};

export type FindingRule = FindingDetail['rule'];

/** True where a finding keeps figures out of totals. */
export const excludes = (finding: Finding): boolean => finding.severity === 'error' && finding.acceptance === null;
