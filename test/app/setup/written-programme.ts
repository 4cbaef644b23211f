import { readProgrammeInWorkbook, writeProgrammeToWorkbook } from '../../../src/app/setup/programme-in-workbook';
import type { ReadProgramme } from '../../../src/app/setup/read-programme';
import type { Programme } from '../../../src/domain/programme/programme';
import { InMemoryWorkbook } from '../../contract/in-memory-workbook';
import { testRun } from '../run';

/** A workbook that a programme lives in. */
export async function workbookWith(programme: Programme): Promise<InMemoryWorkbook> {
  const workbook = new InMemoryWorkbook();
  await writeProgrammeToWorkbook(workbook, programme, [], testRun());
  return workbook;
}

export async function readBack(workbook: InMemoryWorkbook): Promise<ReadProgramme> {
  const read = await readProgrammeInWorkbook(workbook, testRun());
  if (!read) throw new Error('No programme lives in the workbook');
  return read;
}

/** What the sheets make of it: the programme, or what is wrong. */
export const outcomeOf = (read: ReadProgramme) => (read.ok ? read.programme : read.mistakes);
