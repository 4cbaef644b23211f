import { rollForwardTasks } from '../../../src/domain/programme/roll-forward-tasks';
import { judgeTasks, tasksServing, unmovedIndicators } from '../../../src/domain/task/task-links';
import { recordOf, type TaskRecord } from '../../../src/domain/task/task-record';
import { aCount, aMilestone, aProgramme, aTask } from '../builders/programme-builder';
import { summaryOf } from '../builders/observation-builder';
import { codesOf } from './task-builder';

/** Links between tasks and indicators, within a year and into the next. Everything is INVENTED. */
const programme = aProgramme({
  indicators: [aCount('7.2'), aCount('8.1'), aMilestone('6.2')],
  tasks: [
    aTask('I.1', { indicators: ['7.2'] }),
    aTask('I.2', { indicators: ['7.2', '8.1'] }),
    aTask('I.2a', { partOf: 'I.2', indicators: ['8.1'] }),
    aTask('I.3', { indicators: ['6.2'], due: '2024-02-29', note: 'Nguồn ghi sai năm' }),
    aTask('PS1', { source: 'arisen' }),
  ],
});
const done: Partial<TaskRecord> = { state: 'done', doneOn: '2023-03-01' };
const standings = (more: Partial<TaskRecord> = done) =>
  judgeTasks(
    programme.tasks.map((task) => ({ ...recordOf(task), ...more })),
    2023,
    { day: '2023-03-31', over: true },
  );

test('an indicator’s tasks; a part stands for its task where it says so more closely', () => {
  expect(codesOf(tasksServing('7.2', standings()))).toEqual(['I.1', 'I.2']);
  expect(codesOf(tasksServing('8.1', standings()))).toEqual(['I.2a']);
  expect(tasksServing('9.9', standings())).toEqual([]);
});

describe('a done task whose indicator has not moved', () => {
  const pairs = (said: Parameters<typeof summaryOf>[2], more?: Partial<TaskRecord>) =>
    unmovedIndicators(standings(more), summaryOf(programme, '2023-Q1', said)).map(
      ({ task, indicator }) => `${task.record.code ?? ''} ${indicator.indicator.code}`,
    );
  test('no figure, nothing counted, nothing done', () => {
    expect(pairs({})).toEqual(['I.1 7.2', 'I.2 7.2', 'I.2 8.1', 'I.2a 8.1', 'I.3 6.2']);
    expect(pairs({ 'nam-la': { '7.2': 0, '8.1': 0, '6.2': { state: 'not-started' } } })).toHaveLength(5);
  });
  test('one unit’s figure is a movement', () => {
    expect(pairs({ 'nam-la': { '7.2': 1, '8.1': 0, '6.2': { state: 'in-progress' } } })).toEqual([
      'I.2 8.1',
      'I.2a 8.1',
    ]);
  });
  test('a task that is not done is not asked', () => {
    expect(pairs({}, { state: 'in-progress', doneOn: null })).toEqual([]);
  });
});

describe('into the next year', () => {
  const next = rollForwardTasks(programme.tasks);
  test('planned tasks go along with codes and lineages, what arose stays behind', () => {
    expect(next.map(({ code, lineage }) => [code, lineage])).toEqual(
      programme.tasks.slice(0, 4).map(({ code, lineage }) => [code, lineage]),
    );
    expect(next[2]).toMatchObject({ partOf: 'I.2' });
  });
  test('links to indicators stay, since these keep their codes', () => {
    expect(next.map(({ indicators }) => indicators)).toEqual([['7.2'], ['7.2', '8.1'], ['8.1'], ['6.2']]);
  });
  test('days move on by a year, notes on this year’s source stay behind', () => {
    expect(next[3]).toMatchObject({ due: '2025-02-28' });
    expect(next[3]).not.toHaveProperty('note');
    expect(programme.tasks[3]).toMatchObject({ due: '2024-02-29', note: 'Nguồn ghi sai năm' });
  });
});
