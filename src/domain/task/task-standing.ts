import { toSerial, type IsoDate } from '../period/iso-date';
import { dueDay } from './due-day';
import type { TaskRecord } from './task-record';

/**
 * not-due: chưa đến hạn · in-progress: đang làm · done: xong · done-late: xong muộn · overdue: quá hạn ·
 * not-arisen: không phát sinh · unclear: what is written cannot be understood, or nothing says by when.
 */
export const TASK_STATUSES = [
  'overdue',
  'unclear',
  'in-progress',
  'not-due',
  'done-late',
  'done',
  'not-arisen',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** The day as of which tasks are judged. */
export interface Moment {
  readonly day: IsoDate;
  /** The day is over: what was due on it and is not done is overdue. */
  readonly over: boolean;
}

/** How one task stands as of a day. */
export interface TaskStanding {
  readonly record: TaskRecord;
  readonly due: IsoDate | null;
  readonly status: TaskStatus;
  /** Days from the day as of which it is judged to the one on which it is due, where it is still to be done. */
  readonly daysLeft: number | null;
}

export function judgeTask(record: TaskRecord, year: number, { day, over }: Moment): TaskStanding {
  const due = record.timeUnclear ? null : dueDay(record, year);
  const standing = (status: TaskStatus, daysLeft: number | null = null) => ({ record, due, status, daysLeft });
  if (record.stateUnclear) return standing('unclear');
  if (record.state === 'not-arisen') return standing('not-arisen');
  if (isDoneBy(record, day))
    return standing(due !== null && record.doneOn !== null && record.doneOn > due ? 'done-late' : 'done');
  if (due === null) return standing('unclear');
  const daysLeft = toSerial(due) - toSerial(day);
  if (over ? due <= day : due < day) return standing('overdue', daysLeft);
  // What was finished later was under way or not begun on the day: all that is certain is that it was not due yet.
  return standing(record.state === 'in-progress' ? 'in-progress' : 'not-due', daysLeft);
}

/** Done, and not only after the day. A day of completion without a state says that it is done. */
function isDoneBy({ state, doneOn }: TaskRecord, day: IsoDate): boolean {
  if (state !== 'done' && !(state === null && doneOn !== null)) return false;
  return doneOn === null || doneOn <= day;
}

/** Still to be done within so many days. */
export const isDueSoon = ({ status, daysLeft }: TaskStanding, notice: number): boolean =>
  (status === 'in-progress' || status === 'not-due') && daysLeft !== null && daysLeft <= notice;

/** Nothing more is to be done. */
export const isSettled = (status: TaskStatus): boolean =>
  status === 'done' || status === 'done-late' || status === 'not-arisen';
