import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { Run } from '../run/run';
import { composeLog } from '../sheets/log-sheet';
import { outputName } from '../sheets/sheet-name';
import { NO_LINES, readLines, type TableLines } from '../sheets/table-lines';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { SheetContent } from '../workbook/sheet-content';
import type { Alongside, StagedSheets, Workbook, WorkbookState } from '../workbook/workbook';
import type { LogEntry } from './log-entry';

/** Adds lines to the log sheet, making it where there is none yet. */
export async function appendToLog(
  workbook: Workbook,
  entries: readonly LogEntry[],
  run: Run,
  alongside: Alongside = {},
): Promise<void> {
  await putInPlace(await stageLog(workbook, entries, run, alongside), () => undefined);
}

/** The log with more lines, waiting to be put in place together with what it speaks of. */
export async function stageLog(
  workbook: Workbook,
  entries: readonly LogEntry[],
  run: Run,
  alongside: Alongside = {},
): Promise<StagedSheets> {
  const state = await workbook.open();
  const sheet = state.sheets.find(({ mark }) => mark?.role === 'log');
  if (!sheet && state.structureProtected) throw new HostError('structure-protected');
  const log = await readLogSheet(workbook, state, run);
  return workbook.stage([logWith(state, log, entries)], run.signal, { alongside });
}

/** The log's lines as they stand. */
export async function readLogSheet(workbook: Workbook, { sheets }: WorkbookState, run: Run): Promise<TableLines> {
  const sheet = sheets.find(({ mark }) => mark?.role === 'log');
  let log = NO_LINES;
  if (sheet)
    for await (const grids of workbook.read([sheet], run.signal))
      for (const grid of grids) log = readLines(grid, sheet.mark, SHEET_WORDS.logColumns.length);
  return log;
}

/** The log with more lines, to be put in place with what they tell of. */
export function logWith({ sheets }: WorkbookState, log: TableLines, entries: readonly LogEntry[]): SheetContent {
  return composeLog(log, entries, outputName(sheets, 'log', '', SHEET_WORDS.logName));
}
