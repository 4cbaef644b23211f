import { isoDate, type IsoDate } from '../period/iso-date';
import type { Task } from './task';

/**
 * The plan of the next year to begin from: the tasks of this year's plan under their codes and lineages, days moved on
 * by a year. Indicators keep their codes, and so do links to them. What came up during the year, and notes on this year's
 * source, stay behind.
 */
export function rollForwardTasks(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ source }) => source === 'plan').map(rollForward);
}

function rollForward(task: Task): Task {
  const next: Task = { ...task };
  delete next.note;
  if (task.due !== undefined) next.due = yearLater(task.due);
  return next;
}

/** 29 February becomes 28 February. */
function yearLater(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return isoDate(year + 1, month, date) ?? `${year + 1}-02-28`;
}
