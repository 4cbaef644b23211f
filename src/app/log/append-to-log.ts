import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { Run } from '../run/run';
import { composeLog } from '../sheets/log-sheet';
import { outputName } from '../sheets/sheet-name';
import { NO_LINES, readLines } from '../sheets/table-lines';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { Workbook } from '../workbook/workbook';
import type { LogEntry } from './log-entry';

/** Adds lines to the log sheet, making it where there is none yet. */
export async function appendToLog(workbook: Workbook, entries: readonly LogEntry[], run: Run): Promise<void> {
  const state = await workbook.open();
  const sheet = state.sheets.find(({ mark }) => mark?.role === 'log');
  if (!sheet && state.structureProtected) throw new HostError('structure-protected');
  if (sheet?.protected) throw new HostError('sheet-protected', sheet.name);
  let log = NO_LINES;
  if (sheet)
    for await (const grids of workbook.read([sheet], run.signal))
      for (const grid of grids) log = readLines(grid, sheet.mark, SHEET_WORDS.logColumns.length);
  const name = outputName(state.sheets, 'log', '', SHEET_WORDS.logName);
  const staged = await workbook.stage([composeLog(log, entries, name)], run.signal);
  await putInPlace(staged, () => undefined);
}
