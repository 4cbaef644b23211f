import type { IsoDate } from '../../domain/period/iso-date';
import type { Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { Summary } from '../../domain/summary/summary';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { SheetContent } from '../workbook/sheet-content';
import type { Workbook } from '../workbook/workbook';
import { readTaskSheet, taskSheetOf } from './read-task-sheet';
import { digestSheet, planSheet, type TaskSheetsInput } from './task-sheets';

export interface TaskRequest {
  readonly programme: Programme;
  readonly period: Period;
  readonly today: IsoDate;
}

/**
 * *Chương trình công tác*: makes the sheet, or brings it up to date with the programme and the day. What people wrote
 * stays. The sheet's name; null where its headings are gone, since nothing is written over what cannot be read.
 */
export async function writePlan(
  workbook: Workbook,
  request: TaskRequest,
  asOf: IsoDate,
  stamp: Stamp,
  run: Run,
): Promise<string | null> {
  const input = await readInput(workbook, request, stamp, run);
  const stands = taskSheetOf(input.sheets, request.programme.id) !== undefined;
  if (stands && input.reading.table === null) return null;
  return write(workbook, planSheet(input, asOf), input, run);
}

/** A month's or a quarter's digest on a sheet of its own, whenever it is asked for. The sheet's name. */
export async function writeDigest(
  workbook: Workbook,
  request: TaskRequest,
  summary: Summary | null,
  stamp: Stamp,
  run: Run,
): Promise<string> {
  const input = await readInput(workbook, request, stamp, run);
  return write(workbook, digestSheet(input, summary), input, run);
}

async function readInput(workbook: Workbook, request: TaskRequest, stamp: Stamp, run: Run): Promise<TaskSheetsInput> {
  run.onProgress({ step: 'listing', done: 0, total: 0 });
  const { sheets, structureProtected } = await workbook.open();
  if (structureProtected) throw new HostError('structure-protected');
  const reading = await readTaskSheet(workbook, sheets, request.programme, request, run);
  return { ...request, reading, sheets, writtenAt: stamp.printed };
}

async function write(
  workbook: Workbook,
  content: SheetContent,
  { sheets }: TaskSheetsInput,
  run: Run,
): Promise<string> {
  const locked = sheets.find((sheet) => sheet.mark !== null && sheet.protected && sheet.name === content.name);
  if (locked) throw new HostError('sheet-protected', locked.name);
  run.onProgress({ step: 'writing', done: 0, total: 1 });
  const staged = await workbook.stage([content], run.signal);
  await putInPlace(staged, () => undefined);
  return content.name;
}
