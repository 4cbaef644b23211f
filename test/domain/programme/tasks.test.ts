import { aCount, aProgramme, aTask, programmeInput, type TaskInput } from '../builders/programme-builder';
import { problemsIn } from '../builders/problems-in';

const problems = (...tasks: readonly TaskInput[]) =>
  problemsIn(programmeInput({ indicators: [aCount('7.2'), aCount('12.1')], tasks: [...tasks] }));

test('a plan may have tasks without months, with several, with a day of its own beyond the year', () => {
  expect(
    problems(
      aTask('I.1'),
      aTask('II.1', { quarter: 2, months: [4], indicators: ['7.2', '12.1'] }),
      aTask('IV.5', { quarter: 4, months: [11, 12] }),
      aTask('IV.7', { quarter: 4, due: '2024-02-09' }),
      aTask('I.6'),
      aTask('I.6a', { partOf: 'I.6' }),
    ),
  ).toEqual([]);
});

test('a month outside its quarter is taken as it is', () => {
  expect(problems(aTask('IV.1', { quarter: 4, months: [9] }))).toEqual([]);
});

test('what the file leaves out is filled in', () => {
  const programme = aProgramme({ tasks: [aTask('I.1')] });
  expect(programme.tasks[0]).toEqual({
    code: 'I.1',
    lineage: 'nhiem-vu-I.1',
    quarter: 1,
    text: 'Nhiệm vụ I.1',
    months: [],
    partners: [],
    places: [],
    indicators: [],
    source: 'plan',
  });
});

test.each<[string, TaskInput, (string | number)[]]>([
  ['a fifth quarter', aTask('V.1', { quarter: 5 }), ['tasks', 0, 'quarter']],
  ['a thirteenth month', aTask('IV.1', { months: [13] }), ['tasks', 0, 'months', 0]],
  ['a month twice', aTask('IV.1', { months: [4, 4] }), ['tasks', 0, 'months']],
  ['an indicator twice', aTask('I.1', { indicators: ['7.2', '7.2'] }), ['tasks', 0, 'indicators']],
  ['a day that is none', aTask('I.1', { due: '2023-02-30' }), ['tasks', 0, 'due']],
  ['no text', aTask('I.1', { text: '' }), ['tasks', 0, 'text']],
  ['a code that a spreadsheet takes for a number', aTask('2.0'), ['tasks', 0, 'code']],
])('refused: %s', (_, task, path) => {
  expect(problems(task)).toEqual([expect.objectContaining({ kind: 'wrong-shape', path })]);
});

test('codes are unique, also for a spreadsheet', () => {
  expect(problems(aTask('I.1'), aTask('i.1'))).toEqual([
    { kind: 'code-repeated', code: 'i.1', path: ['tasks', 1, 'code'] },
  ]);
  expect(problems(aTask('1.1'), aTask('1.10'))).toEqual([expect.objectContaining({ kind: 'code-repeated' })]);
});

test('indicators and tasks that are named must be there', () => {
  expect(problems(aTask('I.1', { indicators: ['7.2', '7.3'] }), aTask('I.2', { partOf: 'I.9' }))).toEqual([
    { kind: 'unknown-code', what: 'indicator', code: '7.3', path: ['tasks', 0, 'indicators'] },
    { kind: 'unknown-code', what: 'task', code: 'I.9', path: ['tasks', 1, 'partOf'] },
  ]);
});

test('a part belongs to a task, not to another part nor to itself', () => {
  const unfit = (...tasks: readonly TaskInput[]) => problems(...tasks).map((problem) => [problem.kind, problem]);
  expect(unfit(aTask('I.1'), aTask('I.1a', { partOf: 'I.1' }), aTask('I.1b', { partOf: 'I.1a' }))).toEqual([
    ['does-not-fit', { kind: 'does-not-fit', what: 'part-of-part', code: 'I.1a', path: ['tasks', 2, 'partOf'] }],
  ]);
  expect(unfit(aTask('I.1', { partOf: 'I.1' }))).toHaveLength(1);
});
