import { isZero } from '../number/fraction';
import { valueOf } from '../rollup/figure';
import type { IndicatorSummary, Summary } from '../summary/summary';
import { judgeTask, type Moment, type TaskStanding } from './task-standing';
import type { TaskRecord } from './task-record';

/** The tasks that serve an indicator, parts of tasks where they name it more closely than the task itself. */
export function tasksServing(indicator: string, tasks: readonly TaskStanding[]): readonly TaskStanding[] {
  const serving = tasks.filter(({ record }) => record.indicators.includes(indicator));
  const parted = new Set(serving.flatMap(({ record }) => record.partOf ?? []));
  return serving.filter(({ record }) => record.code === null || !parted.has(record.code));
}

export const judgeTasks = (records: readonly TaskRecord[], year: number, moment: Moment): readonly TaskStanding[] =>
  records.map((record) => judgeTask(record, year, moment));

/** A task that is done while an indicator that it serves shows nothing yet. */
export interface Unmoved {
  readonly task: TaskStanding;
  readonly indicator: IndicatorSummary;
}

/** Done tasks whose indicators have not moved: no figure, nothing counted, nothing done. */
export function unmovedIndicators(tasks: readonly TaskStanding[], { indicators }: Summary): readonly Unmoved[] {
  const done = tasks.filter(({ status }) => status === 'done' || status === 'done-late');
  return done.flatMap((task) =>
    indicators
      .filter((indicator) => task.record.indicators.includes(indicator.indicator.code) && !hasMoved(indicator))
      .map((indicator) => ({ task, indicator })),
  );
}

function hasMoved({ indicator, figure, states }: IndicatorSummary): boolean {
  if (indicator.measure === 'milestone' || indicator.measure === 'narrative')
    return states.done + states['in-progress'] > 0;
  const value = valueOf(figure);
  return value !== null && !isZero(value);
}
