import { LOG_ACTIONS } from '../../locales/vi/log-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { LogEntry } from '../log/log-entry';
import { extentOf, type SheetContent } from '../workbook/sheet-content';
import type { Line, TableLines } from './table-lines';
import { composeTable } from './table-sheet';

/** Rows below the log in which people may go on writing. */
const OPEN_ROWS = 500;

/**
 * The log as a sheet, oldest first: the lines that stand there, people's own among them, and the new ones. It is locked
 * against slips: acceptances live there.
 */
export function composeLog(log: TableLines, entries: readonly LogEntry[], name: string): SheetContent {
  const content = composeTable({
    role: 'log',
    key: '',
    name,
    tableName: SHEET_WORDS.logTable,
    columns: SHEET_WORDS.logColumns,
    columnStyles: SHEET_WORDS.logColumns.map(() => 'code'),
    columnWidths: [26, 18, 22, 10, 14, 9, 24, 22, 8, 18, 18, 40],
    rows: [...log.inside, ...log.added, ...entries.map(lineOf)],
    standing: log.standing,
  });
  const { rows, columns } = extentOf(content);
  return { ...content, unlocked: [{ top: rows, left: 0, rows: OPEN_ROWS, columns }] };
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
