import type { Programme } from '../../domain/programme/programme';
import { cellAddress } from '../../domain/report/address';
import { logWith, readLogSheet } from '../log/append-to-log';
import type { LogEntry } from '../log/log-entry';
import { stopIfCancelled, type Run } from '../run/run';
import { outputName } from '../sheets/sheet-name';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import { ownSheet, type SheetInfo, type Workbook, type WorkbookState } from '../workbook/workbook';
import { composeProgramme } from './compose-programme';
import type { TableKey } from './field';
import { TABLES } from './programme-tables';
import type { ProgrammeSheet, SheetNames } from './programme-sheet';
import { readProgramme, usualSheetName, type ReadProgramme } from './read-programme';

const sheetOf = ({ sheets }: WorkbookState, key: TableKey): SheetInfo | undefined => ownSheet(sheets, 'programme', key);

/** True where a programme lives in the workbook: it is then the workbook's own, whatever was chosen before. */
export const holdsProgramme = (state: WorkbookState): boolean => sheetOf(state, 'indicators') !== undefined;

/** Reads the programme that lives in the workbook; null where none does. */
export async function readProgrammeInWorkbook(workbook: Workbook, run: Run): Promise<ReadProgramme | null> {
  const state = await workbook.open();
  return holdsProgramme(state) ? readSheets(workbook, state, run) : null;
}

async function readSheets(workbook: Workbook, state: WorkbookState, run: Run): Promise<ReadProgramme> {
  const wanted = TABLES.flatMap((key) => sheetOf(state, key) ?? []);
  const found = new Map<TableKey, ProgrammeSheet>();
  for await (const grids of workbook.read(wanted, run.signal)) {
    stopIfCancelled(run.signal);
    for (const grid of grids) {
      const mark = wanted.find(({ id }) => id === grid.sheet.id)?.mark;
      if (mark) found.set(mark.key as TableKey, { grid, written: mark.extent.rows });
    }
  }
  return readProgramme(found);
}

/**
 * Makes a programme the workbook's own: writes its sheets, over those that the add-in wrote before, and what is to go
 * on record with them. All or nothing.
 */
export async function writeProgrammeToWorkbook(
  workbook: Workbook,
  programme: Programme,
  entries: readonly LogEntry[],
  run: Run,
): Promise<void> {
  run.onProgress({ step: 'listing', done: 0, total: 0 });
  const state = await workbook.open();
  if (state.structureProtected) throw new HostError('structure-protected');
  const locked = state.sheets.find(({ mark, protected: isLocked }) => isLocked && mark?.role === 'programme');
  if (locked) throw new HostError('sheet-protected', locked.name);
  const { standing } = await readSheets(workbook, state, run);
  for (const { name, ownColumn } of standing.values())
    if (ownColumn) throw new HostError('own-column', `${name}!${cellAddress(ownColumn)}`);
  const names = Object.fromEntries(
    TABLES.map((key) => [key, outputName(state.sheets, 'programme', key, usualSheetName(key))]),
  ) as SheetNames;
  run.onProgress({ step: 'writing', done: 0, total: 0 });
  const contents = composeProgramme(programme, names, standing);
  const log = entries.length === 0 ? [] : [logWith(state, await readLogSheet(workbook, state, run), entries)];
  const staged = await workbook.stage([...contents, ...log], run.signal);
  run.onProgress({ step: 'finishing', done: 0, total: 0 });
  await putInPlace(staged, () => undefined);
}
