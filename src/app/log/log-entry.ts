/** What is written down in the log. */
export type LogAction =
  | 'consolidated'
  | 'accepted'
  | 'sheet-chosen'
  | 'corrected'
  | 'judged'
  | 'plan-assigned'
  | 'received'
  | 'resubmitted'
  | 'restored'
  | 'report-accepted'
  | 'report-reopened'
  | 'fixed'
  | 'fix-undone'
  | 'frozen'
  | 'unfrozen'
  | 'report-removed'
  | 'history-taken';

/** One line of the log: what was done, by whom, when, from what to what and why. Unknown fields are empty. */
export interface LogEntry {
  /** ISO date and time. */
  readonly at: string;
  readonly by: string;
  readonly action: LogAction;
  /** Code of the reporting period. */
  readonly period: string;
  /** Unit code; empty for the whole. */
  readonly unit: string;
  /** Indicator code, or empty. */
  readonly indicator: string;
  /** The rule of the finding that was answered, or what was judged. */
  readonly subject: string;
  readonly sheet: string;
  readonly address: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export const NO_ENTRY: Omit<LogEntry, 'at' | 'by' | 'action' | 'period'> = {
  unit: '',
  indicator: '',
  subject: '',
  sheet: '',
  address: '',
  from: '',
  to: '',
  reason: '',
};
