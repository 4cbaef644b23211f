import { lastMonth, month, periodEnd, quarter, type Period } from '../period/period';
import type { IsoDate } from '../period/iso-date';
import { looseKey } from '../text/text-key';
import type { TaskRecord } from './task-record';
import { isSettled, judgeTask, TASK_STATUSES, type Moment, type TaskStanding, type TaskStatus } from './task-standing';

export type TaskCounts = Readonly<Record<TaskStatus, number>>;

/** The tasks of one department or one place. */
export interface TaskGroup {
  /** Null: not said. */
  readonly name: string | null;
  readonly counts: TaskCounts;
  readonly total: number;
}

/** A month's or a quarter's work in short. Parts of tasks are not counted beside them. */
export interface Digest {
  readonly period: Period;
  readonly moment: Moment;
  /** Planned for the period, due in it, done in it, or overdue from before. */
  readonly tasks: readonly TaskStanding[];
  readonly counts: TaskCounts;
  /** Done within the period, whenever they were due. */
  readonly done: readonly TaskStanding[];
  /** Overdue, those from before the period among them, the longest first. */
  readonly late: readonly TaskStanding[];
  /** Due in the following month or quarter and still to be done. */
  readonly next: readonly TaskStanding[];
  /** Came up during the year and belong to the period. */
  readonly arisen: readonly TaskStanding[];
  readonly byLead: readonly TaskGroup[];
  readonly byPlace: readonly TaskGroup[];
}

/** As of when a period is looked at on a day: its end once it is over, until then the day itself. */
export function momentOf(period: Period, today: IsoDate): Moment {
  const end = periodEnd(period);
  return end < today ? { day: end, over: true } : { day: today, over: false };
}

export function digest(records: readonly TaskRecord[], year: number, period: Period, moment: Moment): Digest {
  const all = records.filter(({ partOf }) => partOf === null).map((record) => judgeTask(record, year, moment));
  const [first, last] = [firstDay(period), periodEnd(period)];
  const dueIn = ({ due }: TaskStanding) => due !== null && due >= first && due <= last;
  const doneIn = (one: TaskStanding) => isDone(one) && isWithin(one.record.doneOn ?? one.due, first, last);
  const tasks = all.filter((one) => isPlannedFor(one, period) || dueIn(one) || doneIn(one) || isLate(one));
  return {
    period,
    moment,
    tasks,
    counts: countTasks(tasks),
    done: tasks.filter(doneIn).sort(byDay(({ record, due }) => record.doneOn ?? due)),
    late: tasks.filter(isLate).sort(byDay(({ due }) => due)),
    next: all.filter((one) => !isSettled(one.status) && isDueNext(one, period)).sort(byDay(({ due }) => due)),
    arisen: tasks.filter(({ record }) => record.source === 'arisen'),
    byLead: grouped(tasks, ({ lead }) => [lead]),
    byPlace: grouped(tasks, ({ places }) => (places.length === 0 ? [null] : places)),
  };
}

const isDone = ({ status }: TaskStanding): boolean => status === 'done' || status === 'done-late';
const isLate = ({ status }: TaskStanding): boolean => status === 'overdue';
const isWithin = (day: IsoDate | null, first: IsoDate, last: IsoDate): boolean =>
  day !== null && day >= first && day <= last;

/** Listed under a quarter of the period by the plan, whatever its months say. */
const isPlannedFor = ({ record: { quarter: own } }: TaskStanding, period: Period): boolean =>
  period.kind !== 'month' && own !== null && own * 3 - 2 >= firstMonth(period) && own * 3 <= lastMonth(period);

function isDueNext({ due }: TaskStanding, period: Period): boolean {
  const next = periodAfter(period);
  return isWithin(due, firstDay(next), periodEnd(next));
}

/** The month after a month; of longer periods the quarter after. */
export function periodAfter(period: Period): Period {
  const { kind, year } = period;
  const last = lastMonth(period);
  if (kind === 'month') return last === 12 ? month(year + 1, 1) : month(year, last + 1);
  return last === 12 ? quarter(year + 1, 1) : quarter(year, last / 3 + 1);
}

const firstMonth = ({ kind, ordinal }: Period): number =>
  kind === 'month' ? ordinal : kind === 'quarter' ? ordinal * 3 - 2 : 1;
const firstDay = (period: Period): IsoDate => `${period.year}-${String(firstMonth(period)).padStart(2, '0')}-01`;

export function countTasks(tasks: readonly TaskStanding[]): TaskCounts {
  const counts = Object.fromEntries(TASK_STATUSES.map((status) => [status, 0])) as Record<TaskStatus, number>;
  for (const { status } of tasks) counts[status] += 1;
  return counts;
}

/** A task of several places counts in each. What is not said comes last. */
function grouped(
  tasks: readonly TaskStanding[],
  namesOf: (record: TaskRecord) => readonly (string | null)[],
): readonly TaskGroup[] {
  const groups = new Map<string, { readonly name: string | null; readonly tasks: TaskStanding[] }>();
  for (const task of tasks)
    for (const name of namesOf(task.record)) {
      const key = name === null ? '' : looseKey(name);
      const group = groups.get(key);
      if (group) group.tasks.push(task);
      else groups.set(key, { name, tasks: [task] });
    }
  const order = [...groups.values()].sort((a, b) => Number(a.name === null) - Number(b.name === null));
  return order.map(({ name, tasks: own }) => ({ name, counts: countTasks(own), total: own.length }));
}

/** Earliest first; without a day last; else as they stand in the plan. */
function byDay(dayOf: (task: TaskStanding) => IsoDate | null): (a: TaskStanding, b: TaskStanding) => number {
  const key = (task: TaskStanding) => dayOf(task) ?? '9999';
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
