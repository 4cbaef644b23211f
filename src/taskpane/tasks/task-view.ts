import type { IsoDate } from '../../domain/period/iso-date';
import type { Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import { countTasks, type TaskCounts } from '../../domain/task/digest';
import type { PlanReading } from '../../domain/task/plan-reading';
import { judgeTasks } from '../../domain/task/task-links';
import type { TaskStanding } from '../../domain/task/task-standing';
import { usualDay } from '../../domain/task/usual-day';

/** The tasks as the pane shows them: as of one day. */
export interface TaskView {
  readonly asOf: IsoDate;
  /** Everything, parts of tasks as well. */
  readonly all: readonly TaskStanding[];
  /** Tasks without their parts, which are shown with them. */
  readonly tasks: readonly TaskStanding[];
  readonly counts: TaskCounts;
}

/** The day that a person chose in the pane, else the one on the sheet, else the usual one. */
export function dayOf(chosen: IsoDate | null, { asOf }: PlanReading, period: Period, today: IsoDate): IsoDate {
  return chosen ?? asOf ?? usualDay(period, today);
}

export function taskView({ records }: PlanReading, { year }: Programme, asOf: IsoDate): TaskView {
  const all = judgeTasks(records, year, { day: asOf, over: false });
  const tasks = all.filter(({ record }) => record.partOf === null);
  return { asOf, all, tasks, counts: countTasks(tasks) };
}
