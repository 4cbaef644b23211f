import { LOG_ACTIONS } from '../../locales/vi/log-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { LogEntry } from '../log/log-entry';
import type { SheetContent } from '../workbook/sheet-content';
import type { Line, TableLines } from './table-lines';
import { composeTable } from './table-sheet';

/** The log as a sheet, oldest first: the lines that stand there, people's own among them, and the new ones. */
export function composeLog(log: TableLines, entries: readonly LogEntry[], name: string): SheetContent {
  return composeTable({
    role: 'log',
    key: '',
    name,
    tableName: SHEET_WORDS.logTable,
    columns: SHEET_WORDS.logColumns,
    columnStyles: SHEET_WORDS.logColumns.map(() => 'code'),
    columnWidths: [20, 18, 22, 10, 14, 9, 24, 22, 8, 18, 18, 40],
    rows: [...log.inside, ...log.added, ...entries.map(lineOf)],
    standing: log.standing,
  });
}

function lineOf({
  at,
  by,
  action,
  period,
  unit,
  indicator,
  subject,
  sheet,
  address,
  from,
  to,
  reason,
}: LogEntry): Line {
  const cells = [at, by, LOG_ACTIONS[action], period, unit, indicator, subject, sheet, address, from, to, reason];
  return cells.map((text) => text || null);
}
