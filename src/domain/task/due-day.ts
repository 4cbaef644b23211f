import type { IsoDate } from '../period/iso-date';
import { month, periodEnd, quarter } from '../period/period';
import type { TaskRecord } from './task-record';

type Dated = Pick<TaskRecord, 'due' | 'months' | 'quarter'>;

/**
 * By when a task is to be done: the day that someone named, else the end of the last of its months, else the end of
 * its quarter. Null where it has none of these.
 */
export function dueDay({ due, months, quarter: ordinal }: Dated, year: number): IsoDate | null {
  if (due !== null) return due;
  if (months.length > 0) return periodEnd(month(year, Math.max(...months)));
  return ordinal === null ? null : periodEnd(quarter(year, ordinal));
}

/** The months that do not belong to the task's quarter. */
export function monthsOutside({ months, quarter: ordinal }: Pick<Dated, 'months' | 'quarter'>): readonly number[] {
  return ordinal === null ? [] : months.filter((one) => Math.ceil(one / 3) !== ordinal);
}
