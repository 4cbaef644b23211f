import type { TaskRecord } from '../../../src/domain/task/task-record';
import { recordOf } from '../../../src/domain/task/task-record';
import type { TaskStanding } from '../../../src/domain/task/task-standing';
import { aProgramme, aTask, type TaskInput } from '../builders/programme-builder';

/** A task as it stands on the sheet. Everything in it is INVENTED. */
export function aRecord(more: Partial<TaskRecord> = {}, task: Partial<TaskInput> = {}): TaskRecord {
  const [planned] = aProgramme({ tasks: [aTask('I.1', task)] }).tasks;
  if (!planned) throw new Error('A programme without its task');
  return { ...recordOf(planned), ...more };
}

export const codesOf = (tasks: readonly TaskStanding[]): readonly (string | null)[] =>
  tasks.map(({ record }) => record.code);
