import type { Unit } from '../../domain/programme/unit';
import type { ReportChange } from '../../domain/report/compare-readings';
import { HEADINGS } from '../../domain/report/form-words';
import type { SheetReading } from '../../domain/report/read-sheet';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import { SHEET_CHOSEN_REASON } from '../../locales/vi/log-words';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { Stamp } from '../run/stamp';
import type { Predecessor } from './file-problem';

/** A report that a person decided to take in. */
export interface Intake {
  readonly unit: Unit;
  readonly reading: SheetReading;
  /** Name of the file. */
  readonly file: string;
  readonly checksum: string;
  readonly predecessor: Predecessor;
  readonly changes: readonly ReportChange[];
  /** The version that it was, where an earlier one is put back. */
  readonly restores: number | null;
}

interface ReceiptLine {
  readonly intake: Intake;
  readonly sheet: string;
  readonly version: number;
  readonly period: string;
  readonly stamp: Stamp;
}

/** What the log is told of a report that came in: the receipt, and every cell that it says otherwise than before. */
export function receiptEntries({
  intake,
  sheet,
  version,
  period,
  stamp: { at, by },
}: ReceiptLine): readonly LogEntry[] {
  const { unit, file, checksum, predecessor, changes, restores } = intake;
  const line = { ...NO_ENTRY, at, by, period, unit: unit.code, sheet };
  const received: LogEntry = {
    ...line,
    action: restores === null ? 'received' : 'restored',
    subject: file,
    from: version > 1 ? String(version - 1) : '',
    to: String(version),
    reason: COLLECT_WORDS.checksum(checksum),
  };
  const changed = changes.map(({ code, column, from, to }): LogEntry => ({
    ...line,
    action: 'resubmitted',
    indicator: code,
    subject: HEADINGS[column],
    from: String(from ?? ''),
    to: String(to ?? ''),
  }));
  // A sheet that a person made stays; the one that came in is the one that counts.
  const chosen: LogEntry = {
    ...line,
    action: 'sheet-chosen',
    subject: 'report-duplicated',
    from: sheet,
    reason: SHEET_CHOSEN_REASON,
  };
  return [received, ...changed, ...(predecessor.kind === 'sheet' ? [chosen] : [])];
}
