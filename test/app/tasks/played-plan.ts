import { composePlan } from '../../../src/app/tasks/plan-sheet';
import type { CellContent, SheetContent } from '../../../src/app/workbook/sheet-content';
import { indexProgramme } from '../../../src/domain/programme/programme-index';
import type { Programme } from '../../../src/domain/programme/programme';
import type { SheetGrid } from '../../../src/domain/report/grid';
import type { PlanReading } from '../../../src/domain/task/plan-reading';
import { readPlan, unwrittenPlan } from '../../../src/domain/task/read-plan';
import { TASK_COLUMNS, type TaskColumn } from '../../../src/domain/task/task-words';
import type { InMemoryWorkbook } from '../../contract/in-memory-workbook';
import { workbookOf } from '../workbook-of';

export const PLAN = 'Chương trình công tác';
export const FIRST_ROW = 7;
export const columnOf = (column: TaskColumn): number => TASK_COLUMNS.indexOf(column);

export const indexOf = (programme: Programme) => indexProgramme(programme, `${programme.year}-12-31`);

/** The sheet as it is written for the first time. */
export const freshPlan = (programme: Programme, asOf: string): SheetContent =>
  composePlan({ programme, reading: unwrittenPlan(indexOf(programme)), asOf, name: PLAN, key: programme.id });

/** What a clerk writes into rows, by the tasks' codes. */
export type Written = Readonly<Record<string, Partial<Record<TaskColumn, CellContent>>>>;

/** The sheet with what a clerk wrote on it; a code that is not there is a task that she adds. */
export function writtenPlan(content: SheetContent, written: Written): SheetContent {
  const rows = content.rows.map((row) => [...row]);
  for (const [code, cells] of Object.entries(written)) {
    let row = rows.find((line, i) => i >= FIRST_ROW && line[0] === code);
    if (!row) rows.push((row = [code, ...TASK_COLUMNS.slice(1).map(() => null)]));
    for (const [column, cell] of Object.entries(cells)) row[columnOf(column as TaskColumn)] = cell;
  }
  return { ...content, rows };
}

/** The sheet as a spreadsheet gives it. */
export async function gridOf(workbook: InMemoryWorkbook): Promise<SheetGrid> {
  const { sheets } = await workbook.open();
  for await (const grids of workbook.read(sheets, { aborted: false }))
    for (const grid of grids) if (grid.sheet.name === PLAN) return grid;
  throw new Error('No sheet');
}

export async function readBack(programme: Programme, content: SheetContent, today: string): Promise<PlanReading> {
  const grid = await gridOf(workbookOf([content]));
  return readPlan(grid, FIRST_ROW + programme.tasks.length, indexOf(programme), today);
}

/** The sheet written once more by the add-in, over what a clerk wrote. */
export async function rewrite(programme: Programme, written: SheetContent, asOf: string) {
  const reading = await readBack(programme, written, asOf);
  const rewritten = composePlan({ programme, reading, asOf, name: PLAN, key: programme.id });
  return { reading, rewritten };
}
