import type { Acceptance, FindingRule } from '../../domain/finding/finding';
import { SEVERITY } from '../../domain/finding/severity';
import type { PersonalVerdict } from '../../domain/summary/summary';
import { LOG_ACTIONS, VERDICT_WORDS } from '../../locales/vi/log-words';
import { allLines, type Line, type TableLines } from '../sheets/table-lines';
import type { LogAction, LogEntry } from './log-entry';

const actionByWord = new Map(
  Object.entries(LOG_ACTIONS).map(([action, word]) => [word as string, action as LogAction]),
);

/** Understands the log sheet. Lines that people added or broke mean nothing. */
export function readLog(table: TableLines): readonly LogEntry[] {
  return allLines(table).flatMap((line) => entryOf(line) ?? []);
}

function entryOf(line: Line): LogEntry | null {
  const [at = '', by = '', word = '', period = '', unit = '', indicator = '', subject = '', ...rest] = line.map(
    (value) => String(value ?? ''),
  );
  const [sheet = '', address = '', from = '', to = '', reason = ''] = rest;
  const action = actionByWord.get(word);
  return action ? { at, by, action, period, unit, indicator, subject, sheet, address, from, to, reason } : null;
}

const isRule = (text: string): text is FindingRule => text in SEVERITY;

/** The reasons that people gave for letting figures count. */
export function acceptancesIn(log: readonly LogEntry[]): readonly Acceptance[] {
  return log.flatMap((entry): Acceptance[] => {
    const { period, unit, indicator, subject, from, reason, by, at } = entry;
    if (entry.action !== 'accepted' && entry.action !== 'sheet-chosen') return [];
    if (!isRule(subject) || (unit === '' && entry.action === 'sheet-chosen')) return [];
    return [{ period, rule: subject, unit: unit || null, indicator: indicator || null, found: from, reason, by, at }];
  });
}

/** The verdicts that people entered where no figure decides. `subject` holds what was judged, `to` the verdict. */
export function personalVerdictsIn(log: readonly LogEntry[]): readonly PersonalVerdict[] {
  return log.flatMap((entry): PersonalVerdict[] => {
    const { period, unit, indicator, subject, to, reason, by, at } = entry;
    const met = [VERDICT_WORDS.met, 'met'].includes(to);
    if (entry.action !== 'judged' || !(met || [VERDICT_WORDS.unmet, 'unmet'].includes(to))) return [];
    return [{ period, indicator, judgedAt: subject, unit: unit || null, met, reason, by, at }];
  });
}
