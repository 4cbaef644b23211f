import { readLogSheet, stageLog } from '../log/append-to-log';
import type { LogEntry } from '../log/log-entry';
import { readLog } from '../log/read-log';
import type { Run } from '../run/run';
import type { CellChange, Workbook } from '../workbook/workbook';

/** Writes cells of reports and puts it on record: both, or neither. */
export async function writeAndLog(
  workbook: Workbook,
  changes: readonly CellChange[],
  entries: readonly LogEntry[],
  run: Run,
): Promise<void> {
  const staged = await stageLog(workbook, entries, run);
  try {
    await workbook.writeCells(changes);
  } catch (error) {
    await staged.discard();
    throw error;
  }
  try {
    await staged.commit();
  } catch (error) {
    await staged.discard();
    // Excel may have done it all and failed to say so: what is on record stands.
    if (!(await isOnRecord(workbook, entries, run))) await workbook.writeCells(changes.map(reversed));
    throw error;
  }
}

async function isOnRecord(workbook: Workbook, entries: readonly LogEntry[], run: Run): Promise<boolean> {
  const log = readLog(await readLogSheet(workbook, await workbook.open(), run));
  const last = entries.at(-1);
  return log.some(({ at, action, address, sheet }) => {
    return at === last?.at && action === last.action && address === last.address && sheet === last.sheet;
  });
}

const reversed = ({ sheet, cell, before, after }: CellChange): CellChange => ({
  sheet,
  cell,
  before: after,
  after: typeof before === 'boolean' ? String(before) : before,
});
