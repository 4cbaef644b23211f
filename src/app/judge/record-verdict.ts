import type { PersonalVerdict } from '../../domain/summary/summary';
import { VERDICT_WORDS } from '../../locales/vi/log-words';
import { appendToLog } from '../log/append-to-log';
import { NO_ENTRY } from '../log/log-entry';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import type { Workbook } from '../workbook/workbook';

/** A person's verdict where no figure decides, before it is known who gave it and when. */
export type GivenVerdict = Omit<PersonalVerdict, 'by' | 'at'>;

/** Puts a person's verdict on record; the next check heeds it. A later one on the same takes its place. */
export async function recordVerdict(workbook: Workbook, given: GivenVerdict, stamp: Stamp, run: Run): Promise<void> {
  const { period, indicator, judgedAt, unit, met, reason } = given;
  const entry = {
    ...NO_ENTRY,
    at: stamp.at,
    by: stamp.by,
    action: 'judged' as const,
    period,
    unit: unit ?? '',
    indicator,
    subject: judgedAt,
    to: met ? VERDICT_WORDS.met : VERDICT_WORDS.unmet,
    reason,
  };
  await appendToLog(workbook, [entry], run);
}
