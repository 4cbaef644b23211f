import { assignValue, type AssignedTarget } from '../../domain/programme/assign-value';
import type { Programme } from '../../domain/programme/programme';
import { assignedValue, isValueTarget, type TargetValue } from '../../domain/programme/target';
import { valueWords } from '../../locales/vi/figure-words';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import type { Workbook } from '../workbook/workbook';
import { writeProgrammeToWorkbook } from './programme-in-workbook';

/**
 * Assigns a target, or a unit's part in it: in the programme that lives in the workbook, which begins to live there
 * with this, and in the log. Returns the programme as it now stands.
 */
export async function assignPlan(
  workbook: Workbook,
  programme: Programme,
  target: AssignedTarget,
  value: TargetValue,
  period: string,
  stamp: Stamp,
  run: Run,
): Promise<Programme> {
  const assigned = assignValue(programme, target, value);
  await writeProgrammeToWorkbook(workbook, assigned, [entryOf(programme, target, value, period, stamp)], run);
  return assigned;
}

function entryOf(
  programme: Programme,
  { indicator: code, ordinal, unit }: AssignedTarget,
  value: TargetValue,
  period: string,
  { at, by }: Stamp,
): LogEntry {
  const indicator = programme.indicators.find((candidate) => candidate.code === code);
  const target = indicator?.targets[ordinal];
  if (!indicator || !target || !isValueTarget(target)) throw new RangeError(`No target ${ordinal} of ${code}`);
  const before = assignedValue(target, unit);
  return {
    ...NO_ENTRY,
    at,
    by,
    action: 'plan-assigned',
    period,
    unit: unit ?? '',
    indicator: code,
    subject: target.judgedAt,
    from: before === null ? '' : valueWords(indicator, target, before),
    to: valueWords(indicator, target, value),
  };
}
