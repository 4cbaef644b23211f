import type { IsoDate } from '../../domain/period/iso-date';
import { isSettled, type TaskStanding } from '../../domain/task/task-standing';

/** Tasks that a clerk looks at together. */
export type SectionName = 'late' | 'month' | 'soon' | 'open' | 'settled';
export interface TaskSection {
  readonly name: SectionName;
  readonly tasks: readonly TaskStanding[];
}

/** What is folded out from the beginning. */
export const UNFOLDED: readonly string[] = ['late', 'month', 'review'];

const ORDER: readonly SectionName[] = ['late', 'month', 'soon', 'open', 'settled'];

/** Late first, then what is due in the day's month and in the next. Sections without tasks are left out. */
export function taskSections(tasks: readonly TaskStanding[], asOf: IsoDate): readonly TaskSection[] {
  const bySection = new Map<SectionName, TaskStanding[]>(ORDER.map((name) => [name, []]));
  for (const task of tasks) bySection.get(sectionOf(task, asOf))?.push(task);
  return ORDER.map((name) => ({ name, tasks: sorted(bySection.get(name) ?? []) })).filter(
    ({ tasks: own }) => own.length > 0,
  );
}

function sectionOf({ status, due }: TaskStanding, asOf: IsoDate): SectionName {
  if (status === 'overdue') return 'late';
  if (isSettled(status)) return 'settled';
  const months = due === null ? null : monthOf(due) - monthOf(asOf);
  if (months === 0) return 'month';
  return months === 1 ? 'soon' : 'open';
}

/** Months since year 0. */
function monthOf(day: IsoDate): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return year * 12 + month;
}

const sorted = (tasks: readonly TaskStanding[]): readonly TaskStanding[] =>
  [...tasks].sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0));
