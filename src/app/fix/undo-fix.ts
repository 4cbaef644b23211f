import { parseArea } from '../../domain/report/address';
import type { LogEntry } from '../log/log-entry';
import { readLogSheet } from '../log/append-to-log';
import { readLog } from '../log/read-log';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { HostError } from '../workbook/host-error';
import type { CellChange, Workbook } from '../workbook/workbook';
import { fromLog } from './logged-content';
import { refuseAccepted } from './refuse-accepted';
import { writeAndLog } from './write-and-log';

/** Cells that were fixed in one step and can be given back what they held. */
export interface LastFix {
  /** When it was done, ISO date and time. */
  readonly at: string;
  readonly cells: number;
}

/** The latest fix on record, unless it was undone. */
export function lastFixIn(log: readonly LogEntry[]): LastFix | null {
  const cells = lastFixed(log);
  const [first] = cells;
  return first ? { at: first.at, cells: cells.length } : null;
}

function lastFixed(log: readonly LogEntry[]): readonly LogEntry[] {
  const at = log.findLast(({ action }) => action === 'fixed')?.at;
  const undone = log.some(({ action, subject }) => action === 'fix-undone' && subject === at);
  return undone ? [] : log.filter((entry) => entry.action === 'fixed' && entry.at === at);
}

/** Gives the cells of the latest fix back what they held, as long as they still hold what was written. */
export async function undoFix(workbook: Workbook, stamp: Stamp, run: Run): Promise<number> {
  const state = await workbook.open();
  const fixed = lastFixed(readLog(await readLogSheet(workbook, state, run)));
  const [first] = fixed;
  if (!first) return 0;
  await refuseAccepted(workbook, fixed, first.period, run);
  const sheets = new Map(state.sheets.map(({ id, name }) => [name, { id, name, file: null }]));
  const changes = fixed.map(({ sheet: name, address, from, to }): CellChange => {
    const sheet = sheets.get(name);
    const area = parseArea(address);
    if (!sheet || !area) throw new HostError('not-found', name);
    const before = fromLog(to);
    return { sheet, cell: { row: area.top, column: area.left }, before, after: fromLog(from) };
  });
  const entries = fixed.map((entry): LogEntry => ({
    ...entry,
    at: stamp.at,
    by: stamp.by,
    action: 'fix-undone',
    subject: entry.at,
    from: entry.to,
    to: entry.from,
  }));
  await writeAndLog(workbook, changes, entries, run);
  return changes.length;
}
