import { act, fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { composePlan } from '../../src/app/tasks/plan-sheet';
import { indexProgramme } from '../../src/domain/programme/programme-index';
import { unwrittenPlan } from '../../src/domain/task/read-plan';
import { TASK_COLUMNS, type TaskColumn } from '../../src/domain/task/task-words';
import { writtenPlan, type Written } from '../app/tasks/played-plan';
import type { ObstinateWorkbook } from './obstinate-workbook';
import { button, checkedPane, tab } from './open-pane';
import { sampleWorkbook, yenBai } from './sample-workbook';

/** *Nhiệm vụ* as a clerk uses it, early in October 2023. What is written of the tasks is INVENTED. */
const NOW = new Date(2023, 9, 2, 9, 0);
const PLAN = 'Chương trình công tác';
const done = (date: string) => ({ state: 'Xong', doneOn: { date } });
const WRITTEN: Written = {
  ...Object.fromEntries(
    ['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6', 'I.7', 'I.8', 'I.9', 'I.10', 'I.11'].map((code) => [
      code,
      done('2023-03-20'),
    ]),
  ),
  'I.6a': done('2023-03-01'),
  'I.6b': done('2023-03-01'),
  'I.6c': done('2023-03-01'),
  'I.12': { ...done('2023-04-05'), lead: 'Văn phòng cơ quan MTTQ tỉnh' },
  'II.7': { state: 'Đang làm', lead: 'Ban Phong trào' },
  'IV.2': { state: 'Đang làm', lead: 'Ban Phong trào' },
  'III.8': { state: 'gần xong' },
};

/** The sample's third quarter, with the plan's sheet as a clerk keeps it. */
async function workbookWithPlan(): Promise<ObstinateWorkbook> {
  const workbook = await sampleWorkbook({ quarter: 3, flawless: true });
  const programme = await yenBai();
  const reading = unwrittenPlan(indexProgramme(programme, '2023-12-31'));
  const input = { programme, reading, asOf: '2023-10-02', name: PLAN, key: programme.id };
  const content = writtenPlan(composePlan(input), WRITTEN);
  const sheet = workbook.addSheet(content);
  const extent = { top: 0, left: 0, rows: content.rows.length, columns: TASK_COLUMNS.length };
  sheet.mark = { role: 'tasks', key: programme.id, extent };
  return workbook;
}

async function openTasks(workbook: ObstinateWorkbook) {
  const pane = await checkedPane({ workbook, now: NOW });
  await pane.user.click(await tab(/^Nhiệm vụ/));
  await screen.findByLabelText('Tính đến ngày');
  return pane;
}
const section = async (name: RegExp) => screen.findByRole('heading', { level: 2, name });
const column = (of: TaskColumn) => TASK_COLUMNS.indexOf(of);

test('says what is late and due this month, by department, and leads to the row', async () => {
  const workbook = await workbookWithPlan();
  const { user } = await openTasks(workbook);
  expect(await tab(/^Nhiệm vụ/)).toHaveTextContent('21 quá hạn');
  expect(
    screen.getByText('44 nhiệm vụ: xong 11, xong muộn 1, đang làm 1, chưa đến hạn 9, quá hạn 21, chưa rõ 1.'),
  ).toBeInTheDocument();
  expect(await section(/^Quá hạn \(21\)$/)).toBeVisible();
  expect(await section(/^Đến hạn trong tháng này \(1\)$/)).toBeVisible();
  const month = screen.getByRole('list', { name: 'Đến hạn trong tháng này' });
  expect(within(month).getByText(/^IV\.2 Tổ chức Hội nghị/)).toBeInTheDocument();
  expect(within(month).getByText('Đang làm · Còn 29 ngày')).toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText('Phòng, ban chủ trì'), 'Ban Phong trào (2)');
  expect(await section(/^Quá hạn \(1\)$/)).toBeVisible();
  await user.click(await button(/^Đến hàng \d+ của nhiệm vụ II\.7$/));
  const row = workbook.find(PLAN).cells.findIndex(([code]) => code?.value === 'II.7');
  expect(workbook.selected).toMatchObject({ area: { top: row, left: 0 } });
});

test('another day is chosen in place, and everything is judged as of it', async () => {
  const { user } = await openTasks(await workbookWithPlan());
  fireEvent.change(screen.getByLabelText('Tính đến ngày'), { target: { value: '2023-03-25' } });
  expect(await tab(/^Nhiệm vụ/)).toHaveTextContent('1 chưa rõ');
  expect(screen.queryByRole('heading', { name: /^Quá hạn/ })).not.toBeInTheDocument();
  const month = await screen.findByRole('list', { name: 'Đến hạn trong tháng này' });
  expect(within(month).getAllByRole('article')).toHaveLength(1);
  expect(within(month).getByText(/^I\.12 /)).toBeInTheDocument();
  await user.click(await tab(/^Báo cáo/));
  await user.click(await tab(/^Nhiệm vụ/));
  expect(await screen.findByLabelText('Tính đến ngày')).toHaveValue('2023-03-25');
});

test('what cannot be read on the sheet is told at its cell', async () => {
  const workbook = await workbookWithPlan();
  const { user } = await openTasks(workbook);
  const list = await screen.findByRole('list', { name: 'Chỗ cần xem lại trên trang' });
  expect(within(list).getByText(/^Không hiểu trạng thái “gần xong”; chọn một trong: Chưa làm, /)).toBeInTheDocument();
  const row = workbook.find(PLAN).cells.findIndex(([code]) => code?.value === 'III.8');
  await user.click(within(list).getByRole('button', { name: new RegExp(`, ô N${row + 1}$`) }));
  expect(workbook.selected).toMatchObject({ area: { top: row, left: column('state') } });
});

test('an unmet target names the tasks that serve it', async () => {
  const { user } = await openTasks(await workbookWithPlan());
  await user.click(await tab(/^Kết quả/));
  const serving = await screen.findAllByText('Nhiệm vụ phục vụ chỉ tiêu này');
  expect(serving.length).toBeGreaterThan(0);
});

test('writing the sheet again keeps what was written; the month’s digest is a sheet of its own', async () => {
  const workbook = await workbookWithPlan();
  const { user } = await openTasks(workbook);
  const before = workbook.find(PLAN).cells.map((line) => line.slice(0, column('dueDay')).map(({ value }) => value));
  await user.click(await button('Cập nhật trang Chương trình công tác'));
  await screen.findAllByText(/^Đã ghi trang Chương trình công tác/);
  const after = workbook.find(PLAN).cells.map((line) => line.slice(0, column('dueDay')).map(({ value }) => value));
  expect(after.slice(6)).toEqual(before.slice(6));
  await user.click(await button('Lập bảng nhiệm vụ Tháng 10/2023'));
  await screen.findAllByText('Đã lập trang “Nhiệm vụ Tháng 10-2023”.');
  expect(workbook.find('Nhiệm vụ Tháng 10-2023').cells.length).toBeGreaterThan(20);
});

test('nobody keeps the tasks yet: the pane says so and makes the sheet', async () => {
  const workbook = await sampleWorkbook({ quarter: 3, flawless: true });
  const { user } = await openTasks(workbook);
  expect(screen.getByText(/^Chưa nhiệm vụ nào được ghi trạng thái/)).toBeInTheDocument();
  await user.click(await button('Lập trang Chương trình công tác'));
  await screen.findAllByText(/^Đã ghi trang Chương trình công tác/);
  expect(workbook.find(PLAN).mark).toMatchObject({ role: 'tasks' });
  expect(await button('Cập nhật trang Chương trình công tác')).toBeInTheDocument();
});

test('axe finds nothing wrong', async () => {
  await openTasks(await workbookWithPlan());
  const results = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
