import { cellAddress } from '../../../src/domain/report/address';
import { TASK_RULES } from '../../../src/domain/task/task-finding';
import { ENGLISH } from '../../../src/locales/en/texts';
import { VIETNAMESE } from '../../../src/locales/vi/texts';
import { aCount, aProgramme, aTask } from '../../domain/builders/programme-builder';
import { faultsOf } from '../../locales/plain-language';
import type { CellContent, SheetContent } from '../../../src/app/workbook/sheet-content';
import { columnOf, FIRST_ROW, freshPlan, PLAN, readBack, writtenPlan, type Written } from './played-plan';

/** Mistakes that clerks make on the sheet, at their cells. Everything is INVENTED. */
const programme = aProgramme({
  indicators: [aCount('7.2')],
  tasks: [
    aTask('I.1', { indicators: ['7.2'] }),
    aTask('I.2', { condition: 'khi có yêu cầu' }),
    aTask('I.2a', { partOf: 'I.2' }),
  ],
});
const fresh = freshPlan(programme, '2023-03-01');
const TODAY = '2023-03-15';

async function findings(content: SheetContent) {
  const reading = await readBack(programme, content, TODAY);
  return reading.findings.map(({ rule, task, cell, found, expected }) => [
    rule,
    task,
    cellAddress(cell),
    found,
    expected,
  ]);
}
const written = (cells: Written) => findings(writtenPlan(fresh, cells));
const at = (column: Parameters<typeof columnOf>[0], line: number) =>
  cellAddress({ row: FIRST_ROW + line, column: columnOf(column) });
const NEW = { text: 'Việc mới', quarter: 'I' } as const;

test('a fresh sheet is without fault', async () => {
  expect(await findings(fresh)).toEqual([]);
});

test.each<[string, Written, unknown[]]>([
  [
    'a state of one’s own',
    { 'I.1': { state: 'gần xong' } },
    ['state-unreadable', 'I.1', at('state', 0), 'gần xong', 'Chưa làm, Đang làm, Xong, Không phát sinh'],
  ],
  [
    'a day that is none',
    { 'I.1': { state: 'Xong', doneOn: '31/2/2023' } },
    ['date-unreadable', 'I.1', at('doneOn', 0), '31/2/2023', null],
  ],
  [
    'a day typed as text',
    { 'I.1': { state: 'Xong', doneOn: '5/3/2023' } },
    ['date-as-text', 'I.1', at('doneOn', 0), '5/3/2023', '2023-03-05'],
  ],
  ['done, without a day', { 'I.1': { state: 'Xong' } }, ['done-without-date', 'I.1', at('doneOn', 0), null, null]],
  [
    'a day, without a state',
    { 'I.1': { doneOn: { date: '2023-03-05' } } },
    ['date-without-state', 'I.1', at('state', 0), '2023-03-05', 'Xong'],
  ],
  [
    'a day, but not done',
    { 'I.1': { state: 'Đang làm', doneOn: { date: '2023-03-05' } } },
    ['date-without-done', 'I.1', at('state', 0), '2023-03-05', 'Xong'],
  ],
  [
    'done on a day to come',
    { 'I.1': { state: 'Xong', doneOn: { date: '2023-03-16' } } },
    ['done-ahead', 'I.1', at('doneOn', 0), '2023-03-16', TODAY],
  ],
  [
    'did not arise, though it always stands',
    { 'I.1': { state: 'Không phát sinh' } },
    ['not-arisen-unconditional', 'I.1', at('state', 0), null, null],
  ],
  [
    'done before its part',
    { 'I.2': { state: 'Xong', doneOn: { date: '2023-03-05' } } },
    ['part-open', 'I.2', at('state', 1), null, 'I.2a'],
  ],
  [
    'an unknown indicator',
    { 'I.1': { indicators: '7.2; 7.9' } },
    ['indicator-unknown', 'I.1', at('indicators', 0), '7.9', null],
  ],
  [
    'an unknown source',
    { 'I.1': { source: 'cấp trên' } },
    ['source-unreadable', 'I.1', at('source', 0), 'cấp trên', 'Kế hoạch, Phát sinh'],
  ],
  [
    'a quarter that is none',
    { 'I.1': { quarter: 'V', months: '3' } },
    ['quarter-unreadable', 'I.1', at('quarter', 0), 'V', 'I, II, III, IV'],
  ],
  ['a month that is none', { 'I.1': { months: '13' } }, ['months-unreadable', 'I.1', at('months', 0), '13', null]],
  [
    'two months that a spreadsheet took for a number',
    { 'I.1': { months: 11.12 } },
    ['months-unreadable', 'I.1', at('months', 0), '11.12', null],
  ],
  [
    'another day than the programme’s',
    { 'I.1': { due: { date: '2023-02-28' } } },
    ['due-differs', 'I.1', at('due', 0), '2023-02-28', '2023-03-31'],
  ],
  [
    'a month outside the quarter',
    { PS1: { ...NEW, months: '5' } },
    ['month-outside-quarter', 'PS1', at('months', 3), 5, 'I'],
  ],
  ['nothing says by when', { PS1: { text: 'Việc mới' } }, ['due-missing', 'PS1', at('due', 3), null, null]],
  [
    'planned, it says, but not by the programme',
    { PS1: { ...NEW, source: 'Kế hoạch' } },
    ['code-unknown', 'PS1', at('code', 3), 'PS1', null],
  ],
  ['a code without a text', { PS1: { quarter: 'I' } }, ['text-missing', 'PS1', at('text', 3), null, null]],
])('%s', async (_, cells, finding) => {
  expect(await written(cells)).toEqual([finding]);
});

test('what did not arise is fine on request only, or with a reason', async () => {
  expect(await written({ 'I.2': { state: 'Không phát sinh' } })).toEqual([]);
  expect(await written({ 'I.1': { state: 'Không phát sinh', note: 'Tỉnh hoãn sang năm sau' } })).toEqual([]);
});

test('a task that is added without a code is read and asked for one', async () => {
  const rows = [...fresh.rows, [null, 'I', null, null, 'Việc mới']];
  expect(await findings({ ...fresh, rows })).toEqual([['code-missing', null, at('code', 3), null, null]]);
  const { records } = await readBack(programme, { ...fresh, rows }, TODAY);
  expect(records.at(-1)).toMatchObject({ code: null, text: 'Việc mới', quarter: 1, source: 'arisen' });
});

test('of two rows with one code the first counts', async () => {
  const rows = [...fresh.rows, ['I.1', 'I', null, null, 'Chép lại', ...Array<null>(8).fill(null), 'Đang làm']];
  expect(await findings({ ...fresh, rows })).toEqual([['code-repeated', 'I.1', at('code', 3), 'I.1', at('code', 0)]]);
  const { records } = await readBack(programme, { ...fresh, rows }, TODAY);
  expect(records.filter(({ code }) => code === 'I.1')).toMatchObject([{ text: 'Nhiệm vụ I.1', state: null }]);
});

test('a task of the programme whose row is gone is named, and still counts', async () => {
  const rows = fresh.rows.filter((row) => row[0] !== 'I.2a');
  expect(await findings({ ...fresh, rows })).toEqual([['row-missing', 'I.2a', 'A7', null, 'I.2a']]);
  const { records } = await readBack(programme, { ...fresh, rows }, TODAY);
  expect(records.map(({ code }) => code)).toEqual(['I.1', 'I.2', 'I.2a']);
});

test('below a gap, tasks are read and remarks are not', async () => {
  const rows = [...fresh.rows, [], ['Ghi chú: bảng này in hằng tháng'], ['PS1', 'I', null, null, 'Việc mới']];
  expect(await findings({ ...fresh, rows })).toEqual([['row-apart', 'PS1', at('text', 5), null, null]]);
});

test('headings that are gone', async () => {
  const without = (heading: string): SheetContent => ({
    ...fresh,
    rows: fresh.rows.map((row, i) => (i === FIRST_ROW - 1 ? row.map((cell) => (cell === heading ? 'X' : cell)) : row)),
  });
  expect((await findings(without('Ngày xong'))).map(([rule]) => rule)).toEqual(['heading-missing']);
  const broken = await readBack(programme, without('Trạng thái'), TODAY);
  expect(broken).toMatchObject({ table: null, findings: [{ rule: 'heading-missing', column: 'text' }] });
  expect(broken.records).toHaveLength(3);
});

test('a day above the table that is none', async () => {
  const rows = fresh.rows.map((row) => row.map((cell): CellContent => (isDay(cell) ? 'cuối quý' : cell)));
  expect(await findings({ ...fresh, rows })).toEqual([['as-of-unreadable', null, 'D4', 'cuối quý', null]]);
});
const isDay = (cell: CellContent | undefined): boolean => typeof cell === 'object' && cell !== null && 'date' in cell;

test.each([
  ['Vietnamese', VIETNAMESE],
  ['English', ENGLISH],
])('every rule has a sentence that speaks to a clerk, in %s', (_, { taskFinding }) => {
  const sheet = { id: '{1}', name: PLAN, file: null };
  const sentences = Object.entries(TASK_RULES).map(([rule, severity]) =>
    taskFinding({
      rule: rule as keyof typeof TASK_RULES,
      severity,
      task: 'I.1',
      column: 'due',
      sheet,
      cell: { row: 7, column: 0 },
      found: '2023-03-05',
      expected: '2023-03-31',
    }),
  );
  for (const sentence of sentences) {
    expect([sentence, faultsOf(sentence)]).toEqual([sentence, []]);
    expect(sentence).toMatch(/^.{15,}\.$/);
  }
  expect(new Set(sentences).size).toBe(sentences.length);
});
