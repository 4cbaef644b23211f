import { stageLog } from '../log/append-to-log';
import type { LogEntry } from '../log/log-entry';
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
    await workbook.writeCells(changes.map(reversed));
    await staged.discard();
    throw error;
  }
}

const reversed = ({ sheet, cell, before, after }: CellChange): CellChange => ({
  sheet,
  cell,
  before: after,
  after: typeof before === 'boolean' ? String(before) : before,
});
