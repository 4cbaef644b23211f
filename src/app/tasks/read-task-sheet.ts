import type { IsoDate } from '../../domain/period/iso-date';
import { periodEnd, type Period } from '../../domain/period/period';
import { indexProgramme, type ProgrammeIndex } from '../../domain/programme/programme-index';
import type { Programme } from '../../domain/programme/programme';
import type { SheetGrid } from '../../domain/report/grid';
import type { PlanReading } from '../../domain/task/plan-reading';
import { readPlan, unwrittenPlan } from '../../domain/task/read-plan';
import type { Run } from '../run/run';
import { ownSheet, type SheetInfo, type Workbook } from '../workbook/workbook';

/** The sheet on which clerks follow the programme's tasks; undefined where there is none yet. */
export const taskSheetOf = (sheets: readonly SheetInfo[], programme: string): SheetInfo | undefined =>
  ownSheet(sheets, 'tasks', programme);

/** The tasks of a programme as they stand; null where it has none and nobody keeps any. */
export function readTasks(
  index: ProgrammeIndex,
  sheet: SheetInfo | undefined,
  grid: SheetGrid | undefined,
  today: IsoDate,
): PlanReading | null {
  if (sheet && grid) return readPlan(grid, sheet.mark?.extent.rows ?? 0, index, today);
  return index.programme.tasks.length === 0 ? null : unwrittenPlan(index);
}

/** Reads the one sheet alone, where nothing else of the workbook is needed. */
export async function readTaskSheet(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  programme: Programme,
  { period, today }: { readonly period: Period; readonly today: IsoDate },
  run: Run,
): Promise<PlanReading> {
  const index = indexProgramme(programme, periodEnd(period));
  const sheet = taskSheetOf(sheets, programme.id);
  let grid: SheetGrid | undefined;
  if (sheet) for await (const grids of workbook.read([sheet], run.signal)) [grid] = grids;
  return readTasks(index, sheet, grid, today) ?? unwrittenPlan(index);
}
