import { unfit, type KnownCodes, type Path } from './known-codes';
import type { ProgrammeProblem } from './problem';
import type { Programme } from './programme';
import type { Task } from './task';

/** What is wrong with one task: indicators and tasks that there are not, a part of a part. */
export function checkTask(programme: Programme, codes: KnownCodes, task: Task, path: Path): ProgrammeProblem[] {
  const whole = programme.tasks.find(({ code }) => code === task.partOf);
  return [
    ...codes.missing('indicator', task.indicators, [...path, 'indicators']),
    ...codes.missing('task', task.partOf === undefined ? [] : [task.partOf], [...path, 'partOf']),
    ...(whole?.partOf === undefined ? [] : [unfit('part-of-part', whole.code, [...path, 'partOf'])]),
  ];
}
