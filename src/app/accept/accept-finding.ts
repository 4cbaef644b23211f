import { foundText } from '../../domain/examination/exclude';
import type { Finding } from '../../domain/finding/finding';
import { isAnswerable } from '../../domain/finding/severity';
import { cellAddress } from '../../domain/report/address';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import { appendToLog } from '../log/append-to-log';
import type { Stamp } from '../run/stamp';
import type { Run } from '../run/run';
import type { Workbook } from '../workbook/workbook';

/** Answered by choosing one of a unit's sheets; a choice may be changed by choosing another. */
const choosesSheet = ({ rule }: Finding): boolean => rule === 'report-duplicated' || rule === 'report-set-aside';

/** About all units' figures together. What else is about no unit, a sheet that is nobody's, is to be mended first. */
const isAboutAll = ({ severity, place: { unit, sheet } }: Finding): boolean =>
  severity === 'warning' && unit === null && sheet === null;

/** True where a person's reason settles the finding, or a choice does. */
export const canAccept = (finding: Finding): boolean =>
  (finding.place.unit !== null || isAboutAll(finding)) && (choosesSheet(finding) || isAnswerable(finding));

/** Writes a person's reason into the log; the next check heeds it. */
export async function acceptFinding(
  workbook: Workbook,
  finding: Finding,
  period: string,
  reason: string,
  stamp: Stamp,
  run: Run,
): Promise<void> {
  await appendToLog(workbook, [acceptance(finding, period, reason, stamp)], run);
}

function acceptance(finding: Finding, period: string, reason: string, { at, by }: Stamp): LogEntry {
  const { unit, indicator, sheet, cell } = finding.place;
  return {
    ...NO_ENTRY,
    at,
    by,
    action: choosesSheet(finding) ? 'sheet-chosen' : 'accepted',
    period,
    unit: unit ?? '',
    indicator: indicator ?? '',
    subject: choosesSheet(finding) ? 'report-duplicated' : finding.rule,
    sheet: sheet?.name ?? '',
    address: cell === null ? '' : cellAddress(cell),
    from: choosesSheet(finding) ? String(finding.found) : foundText(finding),
    reason,
  };
}
