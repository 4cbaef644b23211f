import { toSerial } from '../../../src/domain/period/iso-date';
import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import type { Programme } from '../../../src/domain/programme/programme';
import { isDueSoon, judgeTask } from '../../../src/domain/task/task-standing';
import { recordOf } from '../../../src/domain/task/task-record';
import { DUE_SOON, TASK_STATUS_WORDS } from '../../../src/locales/vi/task-words';
import { aProgramme, aTask } from '../../domain/builders/programme-builder';
import { builtIn } from '../../programmes/load-built-in';
import { recalculate } from '../recalculate';
import { WRITTEN } from './written-until-autumn';
import { workbookOf } from '../workbook-of';
import { columnOf, FIRST_ROW, freshPlan, gridOf, PLAN, readBack, rewrite, writtenPlan } from './played-plan';

describe('the sheet Chương trình công tác', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await builtIn('yen-bai-2023');
  });

  test('first written: every task in the plan’s order, blank where the source is silent', async () => {
    const content = freshPlan(programme, '2023-01-05');
    expect(content.rows.slice(FIRST_ROW).map(([code]) => code)).toEqual(programme.tasks.map(({ code }) => code));
    const reading = await readBack(programme, content, '2023-01-05');
    const sheet = reading.table?.grid.sheet;
    expect(reading.records).toEqual(
      programme.tasks.map((task, i) => ({ ...recordOf(task), at: { sheet, row: FIRST_ROW + i } })),
    );
    expect(reading).toMatchObject({ asOf: '2023-01-05', notice: 15 });
    expect(reading.findings.map(({ rule, task }) => [rule, task])).toEqual([['month-outside-quarter', 'IV.1']]);
  });

  test.each(['2023-03-31', '2023-04-01', '2023-10-05', '2024-02-10'])(
    'formulas and the add-in agree on every task as of %s',
    async (asOf) => {
      const fresh = freshPlan(programme, asOf);
      const workbook = workbookOf([writtenPlan(fresh, WRITTEN)]);
      const grid = await gridOf(workbook);
      const { rewritten, reading } = await rewrite(programme, writtenPlan(fresh, WRITTEN), asOf);
      expect(grid.values).toHaveLength(rewritten.rows.length);
      const calculated = recalculate([{ name: PLAN, cells: workbookOf([rewritten]).find(PLAN).cells }]).get(PLAN) ?? [];
      for (const record of reading.records) {
        const standing = judgeTask(record, 2023, { day: asOf, over: false });
        const word = isDueSoon(standing, reading.notice) ? DUE_SOON : TASK_STATUS_WORDS[standing.status];
        const row = calculated[record.at?.row ?? -1] ?? [];
        expect([record.code, row[columnOf('verdict')], row[columnOf('dueDay')]]).toEqual([
          record.code,
          word,
          standing.due === null ? '' : toSerial(standing.due),
        ]);
      }
    },
  );
});

/** Everything here is INVENTED. */
describe('written again', () => {
  const programme = aProgramme({ tasks: [aTask('I.1'), aTask('I.2'), aTask('II.1', { quarter: 2 })] });
  const fresh = freshPlan(programme, '2023-01-05');
  const typed = writtenPlan(fresh, {
    'I.1': { text: 'Nội dung đã sửa', due: '5/3/2023', state: 'gần xong', note: 'Chờ ý kiến' },
    PS1: { text: 'Việc phát sinh', quarter: 'I' },
  });
  const below = (content: SheetContent) => content.rows.slice(FIRST_ROW);

  test('what people wrote stays as it is, a day typed as text becomes a day', async () => {
    const { rewritten } = await rewrite(programme, typed, '2023-04-01');
    const before = below(typed).map((row) => [...row]);
    if (before[0]) before[0][columnOf('due')] = { date: '2023-03-05' };
    const entered = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.slice(0, columnOf('dueDay')));
    expect(entered(below(rewritten))).toEqual(entered(before));
    expect(rewritten.rows[3]?.[3]).toEqual({ date: '2023-04-01' });
    expect(rewritten).toMatchObject({
      replaces: { rows: FIRST_ROW + 4, columns: 19 },
      table: { area: { rows: 5, top: FIRST_ROW - 1 } },
    });
  });

  test('a task that came into the programme since is added at the end', async () => {
    const without = { ...typed, rows: typed.rows.filter((row) => row[0] !== 'I.2') };
    const { rewritten } = await rewrite(programme, without, '2023-04-01');
    expect(below(rewritten).map(([code]) => code)).toEqual(['I.1', 'II.1', 'PS1', 'I.2']);
    expect(rewritten.replaces).toMatchObject({ rows: FIRST_ROW + 3 });
  });

  test('edited in both places, the row on the sheet stands; the programme only adds', async () => {
    const added = aProgramme({ tasks: [aTask('III.1')] }).tasks;
    const edited = {
      ...programme,
      tasks: [
        ...programme.tasks.map((task) => ({ ...task, text: `Chương trình sửa: ${task.text}`, lead: 'Ban khác' })),
        ...added,
      ],
    };
    const { reading, rewritten } = await rewrite(edited, typed, '2023-04-01');
    const words = reading.records.map(({ code, text }) => [code, text]);
    const before = below(typed).map((row) => [row[0], row[columnOf('text')]]);
    expect(words).toEqual([...before, ...added.map(({ code, text }) => [code, text])]);
    expect(below(rewritten).map((row) => row[columnOf('lead')])).not.toContain('Ban khác');
  });

  test('columns that people moved or added keep their places and what they hold', async () => {
    const moved = {
      ...typed,
      rows: typed.rows.map((row, i) => {
        if (i < FIRST_ROW - 1) return row;
        const [code, ...rest] = row;
        return [code ?? null, i === FIRST_ROW - 1 ? 'Người theo dõi' : `Cô Mai ${i}`, ...rest];
      }),
    };
    const { rewritten, reading } = await rewrite(programme, moved, '2023-04-01');
    expect(reading.records.map(({ code }) => code)).toEqual(['I.1', 'I.2', 'II.1', 'PS1']);
    expect(rewritten.rows[FIRST_ROW - 1]?.slice(0, 3)).toEqual(['Mã', 'Người theo dõi', 'Quý']);
    expect(below(rewritten).map((row) => row[1])).toEqual(['Cô Mai 7', 'Cô Mai 8', 'Cô Mai 9', 'Cô Mai 10']);
    const calculated = recalculate([{ name: PLAN, cells: workbookOf([rewritten]).find(PLAN).cells }]).get(PLAN) ?? [];
    expect(calculated.slice(FIRST_ROW).map((row) => row[columnOf('verdict') + 1])).toEqual([
      'Chưa rõ',
      'Quá hạn',
      'Chưa đến hạn',
      'Quá hạn',
    ]);
  });

  test('a formula of a person’s own stays a formula', async () => {
    const own = writtenPlan(fresh, { 'I.1': { quantity: { formula: '=2*3', value: 6 } } });
    const { rewritten } = await rewrite(programme, own, '2023-04-01');
    expect(rewritten.rows[FIRST_ROW]?.[columnOf('quantity')]).toEqual({ formula: '=2*3', value: 6 });
  });

  test('lists offer departments, and other names may be typed', () => {
    const { inputs } = freshPlan(aProgramme({ departments: ['Văn phòng'], tasks: [aTask('I.1')] }), '2023-01-05');
    expect(inputs.find(({ area }) => area.left === columnOf('lead'))?.rule).toEqual({
      kind: 'list',
      choices: ['Văn phòng'],
      open: true,
    });
    expect(inputs.find(({ area }) => area.left === columnOf('state'))?.rule).toEqual({
      kind: 'list',
      choices: ['Chưa làm', 'Đang làm', 'Xong', 'Không phát sinh'],
    });
  });
});
