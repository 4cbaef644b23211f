import { isoDate, type IsoDate } from '../period/iso-date';
import type { Task } from './task';

/** Where a lineage stands in the next year's programme: the code that it has there, or undefined. */
export type NewCode = (code: string) => string | undefined;

/**
 * The plan of the next year to begin from: the tasks of this year's plan under their codes and lineages, days moved on
 * by a year, links to indicators under the codes that those have then. What came up during the year, and notes on this
 * year's source, stay behind.
 */
export function rollForwardTasks(tasks: readonly Task[], newCode: NewCode): readonly Task[] {
  return tasks.filter(({ source }) => source === 'plan').map((task) => rollForward(task, newCode));
}

function rollForward(task: Task, newCode: NewCode): Task {
  const next: Task = {
    ...task,
    indicators: [...new Set(task.indicators.flatMap((code) => newCode(code) ?? []))],
  };
  delete next.note;
  if (task.due !== undefined) next.due = yearLater(task.due);
  return next;
}

/** 29 February becomes 28 February. */
function yearLater(day: IsoDate): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return isoDate(year + 1, month, date) ?? `${year + 1}-02-28`;
}
