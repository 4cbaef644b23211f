import type { LogEntry } from '../log/log-entry';

/** How the report of one unit came in, as the log tells it. */
export interface Receipt {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  /** Counted from 1. */
  readonly version: number;
  readonly checksum: string;
  /** ISO date and time. */
  readonly at: string;
  readonly by: string;
}

/** That a person stands for a report as it is. */
export interface ReportAcceptance {
  readonly at: string;
  readonly by: string;
  /** Given where errors remained. */
  readonly reason: string;
}

/** What the log says of one unit's report. */
export interface ReportRecord {
  /** Oldest first; the last is the one that stands. */
  readonly receipts: readonly Receipt[];
  /** Null: not accepted, or opened again since. */
  readonly acceptance: ReportAcceptance | null;
}

export const NO_RECORD: ReportRecord = { receipts: [], acceptance: null };

/** What the log says of each unit's report of a period, by unit. */
export function recordsIn(log: readonly LogEntry[], period: string): ReadonlyMap<string, ReportRecord> {
  const records = new Map<string, ReportRecord>();
  for (const entry of log) {
    if (entry.period !== period || entry.unit === '') continue;
    const before = records.get(entry.unit) ?? NO_RECORD;
    const after = following(before, entry);
    if (after) records.set(entry.unit, after);
  }
  return records;
}

/** Null where the line is about something else. */
function following(before: ReportRecord, entry: LogEntry): ReportRecord | null {
  const { at, by, reason } = entry;
  switch (entry.action) {
    case 'received':
    case 'restored':
      return { receipts: [...before.receipts, receiptOf(entry, before)], acceptance: null };
    case 'report-accepted':
      return { ...before, acceptance: { at, by, reason } };
    case 'report-reopened':
      return { ...before, acceptance: null };
    case 'resubmitted':
    case 'consolidated':
    case 'accepted':
    case 'sheet-chosen':
    case 'corrected':
    case 'judged':
    case 'fixed':
    case 'fix-undone':
    case 'plan-assigned':
    case 'frozen':
    case 'unfrozen':
    case 'report-removed':
    case 'history-taken':
      return null;
  }
}

function receiptOf({ unit, subject, sheet, to, reason, at, by }: LogEntry, { receipts }: ReportRecord): Receipt {
  const version = Number(to) || (receipts.at(-1)?.version ?? 0) + 1;
  return { unit, file: subject, sheet, version, checksum: reason.replace(/^SHA-256:\s*/, ''), at, by };
}
