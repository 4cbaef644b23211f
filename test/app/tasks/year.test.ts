import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import { month, parsePeriod, periodEnd, type Period } from '../../../src/domain/period/period';
import type { Programme } from '../../../src/domain/programme/programme';
import { digest, type Digest, type TaskGroup } from '../../../src/domain/task/digest';
import type { PlanReading } from '../../../src/domain/task/plan-reading';
import type { TaskStanding } from '../../../src/domain/task/task-standing';
import { aProgramme, aTask } from '../../domain/builders/programme-builder';
import { freshPlan, readBack, rewrite, writtenPlan, type Written } from './played-plan';

/** A year of an invented office, month by month: what its clerk wrote, and what a person made of it by hand. INVENTED. */
const programme: Programme = aProgramme({
  departments: ['Văn phòng', 'Ban Phong trào'],
  tasks: [
    aTask('I.1', { months: [1], lead: 'Văn phòng' }),
    aTask('I.2', { lead: 'Ban Phong trào' }),
    aTask('II.1', { quarter: 2, months: [4], lead: 'Văn phòng', places: ['Suối Bạc', 'Nậm Lả'] }),
    aTask('II.2', { quarter: 2, condition: 'khi có yêu cầu' }),
    aTask('III.1', { quarter: 3, months: [7, 8], places: ['Suối Bạc'] }),
    aTask('IV.1', { quarter: 4, months: [9] }),
    aTask('IV.2', { quarter: 4 }),
    aTask('IV.2a', { quarter: 4, partOf: 'IV.2' }),
    aTask('IV.3', { quarter: 4, due: '2024-02-09' }),
  ],
});

/** By month: what was written in it. */
const WRITTEN: readonly Written[] = [
  { 'I.1': { state: 'Đang làm' } },
  { 'I.1': { state: 'Xong', doneOn: { date: '2023-02-10' } } },
  { 'I.2': { state: 'Xong', doneOn: { date: '2023-03-20' } } },
  { 'II.1': { state: 'Đang làm' } },
  {},
  { 'II.1': { state: 'Xong', doneOn: { date: '2023-06-05' } }, 'II.2': { state: 'Không phát sinh' } },
  {
    'III.1': { state: 'Đang làm' },
    PS1: {
      text: 'Đón đoàn công tác',
      quarter: 'III',
      due: { date: '2023-08-15' },
      source: 'Phát sinh',
      lead: 'văn phòng',
    },
  },
  {
    PS1: { state: 'Xong', doneOn: { date: '2023-08-14' } },
    'III.1': { state: 'Xong', doneOn: { date: '2023-08-31' } },
  },
  { 'IV.1': { state: 'Xong', doneOn: { date: '2023-09-30' } } },
  {},
  { 'IV.2': { state: 'Đang làm' } },
  { 'IV.3': { state: 'Đang làm' }, 'IV.2a': { state: 'Xong', doneOn: { date: '2023-12-20' } } },
];

/** Made by hand: every task of the period with how it stands, what was done, is late, comes next, came up. */
type Line = readonly [period: string, tasks: string, done: string, late: string, next: string, arisen: string];
const BY_HAND: readonly Line[] = [
  ['2023-M01', 'I.1 overdue', '', 'I.1', '', ''],
  ['2023-M02', 'I.1 done-late', 'I.1', '', 'I.2', ''],
  ['2023-M03', 'I.2 done', 'I.2', '', 'II.1', ''],
  ['2023-M04', 'II.1 overdue', '', 'II.1', '', ''],
  ['2023-M05', 'II.1 overdue', '', 'II.1', 'II.2', ''],
  ['2023-M06', 'II.1 done-late, II.2 not-arisen', 'II.1', '', '', ''],
  ['2023-M07', '', '', '', 'PS1, III.1', ''],
  ['2023-M08', 'III.1 done, PS1 done', 'PS1, III.1', '', 'IV.1', 'PS1'],
  ['2023-M09', 'IV.1 done', 'IV.1', '', '', ''],
  ['2023-M10', '', '', '', '', ''],
  ['2023-M11', '', '', '', 'IV.2', ''],
  ['2023-M12', 'IV.2 overdue', '', 'IV.2', '', ''],
  ['2023-Q1', 'I.1 done-late, I.2 done', 'I.1, I.2', '', 'II.1, II.2', ''],
  ['2023-Q2', 'II.1 done-late, II.2 not-arisen', 'II.1', '', 'III.1, IV.1', ''],
  ['2023-Q3', 'III.1 done, IV.1 done, PS1 done', 'PS1, III.1, IV.1', '', 'IV.2', 'PS1'],
  ['2023-Q4', 'IV.1 done, IV.2 overdue, IV.3 in-progress', '', 'IV.2', 'IV.3', ''],
  ['2023-H1', 'I.1 done-late, I.2 done, II.1 done-late, II.2 not-arisen', 'I.1, I.2, II.1', '', 'III.1, IV.1', ''],
  [
    '2023-Y',
    'I.1 done-late, I.2 done, II.1 done-late, II.2 not-arisen, III.1 done, IV.1 done, IV.2 overdue, IV.3 in-progress, PS1 done',
    'I.1, I.2, II.1, PS1, III.1, IV.1',
    'IV.2',
    'IV.3',
    'PS1',
  ],
];

const codes = (tasks: readonly TaskStanding[]) => tasks.map(({ record }) => record.code).join(', ');
const asLine = ({ period, tasks, done, late, next, arisen }: Digest): Line => [
  period.code,
  tasks.map(({ record, status }) => `${record.code ?? ''} ${status}`).join(', '),
  codes(done),
  codes(late),
  codes(next),
  codes(arisen),
];
const aPeriod = (code: string): Period => {
  const period = parsePeriod(code);
  if (!period) throw new Error(code);
  return period;
};

describe('a year, played month by month on the sheet', () => {
  const byMonth: PlanReading[] = [];
  beforeAll(async () => {
    let sheet: SheetContent = freshPlan(programme, '2023-01-02');
    for (const [i, written] of WRITTEN.entries()) {
      sheet = writtenPlan(sheet, written);
      const day = periodEnd(month(2023, i + 1));
      byMonth.push(await readBack(programme, sheet, day));
      // The add-in writes it again every month, over what the clerk wrote.
      ({ rewritten: sheet } = await rewrite(programme, sheet, day));
    }
  });

  test.each(BY_HAND)('%s', (code, ...line) => {
    const period = aPeriod(code);
    const last = Number(periodEnd(period).slice(5, 7));
    const reading = byMonth[last - 1];
    expect(asLine(digest(reading?.records ?? [], 2023, period, { day: periodEnd(period), over: true }))).toEqual([
      code,
      ...line,
    ]);
  });

  test('nothing to look at but a month outside its quarter', () => {
    const [last] = byMonth.slice(-1);
    expect(last?.findings.map(({ rule, task }) => `${rule} ${task ?? ''}`)).toEqual(['month-outside-quarter IV.1']);
  });

  test('by department and by place, those without last', () => {
    const year = digest(byMonth[11]?.records ?? [], 2023, aPeriod('2023-Y'), { day: '2023-12-31', over: true });
    const lines = (groups: readonly TaskGroup[]) =>
      groups.map(({ name, total, counts }) => [name, total, counts.done, counts['done-late'], counts.overdue]);
    expect(lines(year.byLead)).toEqual([
      ['Văn phòng', 3, 1, 2, 0],
      ['Ban Phong trào', 1, 1, 0, 0],
      [null, 5, 2, 0, 1],
    ]);
    expect(lines(year.byPlace)).toEqual([
      ['Suối Bạc', 2, 1, 1, 0],
      ['Nậm Lả', 1, 0, 1, 0],
      [null, 7, 3, 1, 1],
    ]);
    expect(Object.values(year.counts).reduce((sum, count) => sum + count, 0)).toBe(year.tasks.length);
  });
});
