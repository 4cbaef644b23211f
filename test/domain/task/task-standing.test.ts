import fc from 'fast-check';
import { dueDay, monthsOutside } from '../../../src/domain/task/due-day';
import type { TaskRecord } from '../../../src/domain/task/task-record';
import { isDueSoon, judgeTask, TASK_STATUSES, type TaskStatus } from '../../../src/domain/task/task-standing';
import { TASK_STATES, type TaskState } from '../../../src/domain/task/task-words';
import { aRecord } from './task-builder';

const on = (day: string, over = false) => ({ day, over });
const judge = (record: Partial<TaskRecord>, day: string, over = false) =>
  judgeTask(aRecord(record), 2023, on(day, over));

describe('by when', () => {
  test.each<[string, Parameters<typeof dueDay>[0], string | null]>([
    ['a day that someone named', { due: '2023-05-20', months: [4], quarter: 2 }, '2023-05-20'],
    ['a day beyond the year', { due: '2024-02-09', months: [], quarter: 4 }, '2024-02-09'],
    ['the end of its month', { due: null, months: [4], quarter: 2 }, '2023-04-30'],
    ['the end of the last of its months', { due: null, months: [12, 11], quarter: 4 }, '2023-12-31'],
    ['the end of a month outside its quarter', { due: null, months: [9], quarter: 4 }, '2023-09-30'],
    ['the end of its quarter', { due: null, months: [], quarter: 1 }, '2023-03-31'],
    ['nothing says so', { due: null, months: [], quarter: null }, null],
  ])('%s', (_, dated, day) => {
    expect(dueDay(dated, 2023)).toBe(day);
  });

  test('February of a leap year', () => {
    expect(dueDay({ due: null, months: [2], quarter: 1 }, 2024)).toBe('2024-02-29');
  });

  test('months outside the quarter are found', () => {
    expect(monthsOutside({ months: [9, 10], quarter: 4 })).toEqual([9]);
    expect(monthsOutside({ months: [9], quarter: null })).toEqual([]);
  });
});

/** Due on 31 March. */
describe('how a task stands as of a day', () => {
  test.each<[string, Partial<TaskRecord>, string, TaskStatus]>([
    ['nothing written, before', {}, '2023-03-30', 'not-due'],
    ['nothing written, on the day', {}, '2023-03-31', 'not-due'],
    ['nothing written, after', {}, '2023-04-01', 'overdue'],
    ['not begun, after', { state: 'not-started' }, '2023-04-01', 'overdue'],
    ['under way, before', { state: 'in-progress' }, '2023-03-01', 'in-progress'],
    ['under way, after', { state: 'in-progress' }, '2023-04-01', 'overdue'],
    ['done in time', { state: 'done', doneOn: '2023-03-31' }, '2023-06-30', 'done'],
    ['done a day late', { state: 'done', doneOn: '2023-04-01' }, '2023-06-30', 'done-late'],
    ['done, no day written', { state: 'done' }, '2023-06-30', 'done'],
    ['a day written, no state', { doneOn: '2023-03-01' }, '2023-06-30', 'done'],
    ['done later, seen before it was due', { state: 'done', doneOn: '2023-03-20' }, '2023-03-10', 'not-due'],
    ['done later, seen while overdue', { state: 'done', doneOn: '2023-05-02' }, '2023-04-30', 'overdue'],
    ['under way with a day of completion', { state: 'in-progress', doneOn: '2023-03-01' }, '2023-04-01', 'overdue'],
    ['did not arise', { state: 'not-arisen' }, '2023-12-31', 'not-arisen'],
    ['something unreadable', { stateUnclear: true }, '2023-12-31', 'unclear'],
    ['no day, not done', { quarter: null }, '2023-12-31', 'unclear'],
    ['no day, done', { quarter: null, state: 'done', doneOn: '2023-05-01' }, '2023-12-31', 'done'],
  ])('%s', (_, record, day, status) => {
    expect(judge(record, day).status).toBe(status);
  });

  test('once the day is over, what was due on it is overdue', () => {
    expect(judge({}, '2023-03-31', true).status).toBe('overdue');
    expect(judge({}, '2023-03-30', true).status).toBe('not-due');
    expect(judge({ state: 'done', doneOn: '2023-03-31' }, '2023-03-31', true).status).toBe('done');
  });

  test('days left, and due soon', () => {
    expect(judge({}, '2023-03-16')).toMatchObject({ daysLeft: 15, due: '2023-03-31' });
    expect(isDueSoon(judge({}, '2023-03-16'), 15)).toBe(true);
    expect(isDueSoon(judge({}, '2023-03-15'), 15)).toBe(false);
    expect(isDueSoon(judge({ state: 'in-progress' }, '2023-03-31'), 0)).toBe(true);
    expect(isDueSoon(judge({}, '2023-04-01'), 15)).toBe(false);
    expect(isDueSoon(judge({ state: 'done' }, '2023-03-20'), 15)).toBe(false);
    expect(judge({}, '2023-04-03')).toMatchObject({ daysLeft: -3 });
  });
});

describe('whatever is written', () => {
  const day = fc
    .integer({ min: 0, max: 800 })
    .map((n) => new Date(Date.UTC(2022, 6, 1 + n)).toISOString().slice(0, 10));
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
  const record = fc
    .record({
      quarter: maybe(fc.integer({ min: 1, max: 4 })),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      due: maybe(day),
      state: maybe(fc.constantFrom(...(Object.keys(TASK_STATES) as TaskState[]))),
      stateUnclear: fc.boolean(),
      timeUnclear: fc.boolean(),
      doneOn: maybe(day),
    })
    .map((more) => aRecord(more));

  test('there is a verdict, and only what is to be done has days left', () => {
    fc.assert(
      fc.property(record, day, fc.boolean(), (task, asOf, over) => {
        const { status, daysLeft } = judgeTask(task, 2023, on(asOf, over));
        expect(TASK_STATUSES).toContain(status);
        expect(daysLeft !== null).toBe(['overdue', 'in-progress', 'not-due'].includes(status));
      }),
    );
  });

  test('time passing never mends what is late: overdue stays so until the day it was done', () => {
    fc.assert(
      fc.property(record, day, day, (task, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        if (judgeTask(task, 2023, on(earlier)).status !== 'overdue') return;
        expect(['overdue', 'done-late', 'done']).toContain(judgeTask(task, 2023, on(later)).status);
      }),
    );
  });

  test('the end of a day is no better than its beginning', () => {
    fc.assert(
      fc.property(record, day, (task, asOf) => {
        const [begun, over] = [judgeTask(task, 2023, on(asOf)), judgeTask(task, 2023, on(asOf, true))];
        if (begun.status !== over.status) expect([begun.due, over.status]).toEqual([asOf, 'overdue']);
      }),
    );
  });
});
