import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { loadProgramme } from '../../src/domain/programme/load-programme';
import type { Programme } from '../../src/domain/programme/programme';
import { cellAddress } from '../../src/domain/report/address';
import { programmeFile } from '../../src/app/setup/programme-file';
import { BUILT_IN_PROGRAMMES } from '../../src/programmes/built-in';
import { button, checkedPane, makeSession, openPane, paneWithProgramme, tab } from './open-pane';
import type { ObstinateWorkbook } from './obstinate-workbook';
import { sampleWorkbook, yenBai } from './sample-workbook';

const inBar = { selector: '.fui-MessageBar *' };
const ROW_OF_FIRST = 1;

/** The column of a programme's sheet that is headed so. */
const columnOf = (workbook: ObstinateWorkbook, sheet: string, heading: string): number =>
  workbook.find(sheet).cells[0]?.findIndex(({ value }) => value === heading) ?? -1;

async function violations(): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false } };
  const results = await act(() => axe.run(document.body, { rules }));
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

async function openPanel(user: Awaited<ReturnType<typeof paneWithProgramme>>['user'], name: string): Promise<void> {
  await user.click(await button('Việc khác'));
  await user.click(await button(name));
  await screen.findByRole('heading', { name });
}

test('the programme moves into the workbook, is edited there, and a mistake leads to its cell', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await paneWithProgramme({ workbook });
  await openPanel(user, 'Thiết lập chương trình');
  await user.click(await button('Đưa chương trình vào sổ'));
  expect(await screen.findByText(/^Chương trình đã nằm trong sổ này/, inBar)).toBeVisible();
  expect(await screen.findByText(/^Trong sổ: /)).toBeVisible();
  expect(await violations()).toEqual([]);

  const measure = columnOf(workbook, 'Chỉ tiêu', 'Cách đo');
  const before = workbook.valueAt('Chỉ tiêu', ROW_OF_FIRST, measure);
  workbook.type('Chỉ tiêu', ROW_OF_FIRST, measure, 'Đếm số');
  await user.click(await button('Đọc lại chương trình'));
  expect(await screen.findByText(/không dùng được “Đếm số”; chọn “Số đếm”, “Số tiền”/)).toBeVisible();
  expect(await violations()).toEqual([]);
  const cell = cellAddress({ row: ROW_OF_FIRST, column: measure });
  await user.click(await button(new RegExp(`ô ${cell}$`)));
  await waitFor(() => expect(workbook.selected?.area).toMatchObject({ top: ROW_OF_FIRST, left: measure }));

  // With a mistake in the programme nothing is checked, and the reason is before the clerk.
  const session = makeSession({ workbook });
  await session.check();
  expect(session.getSnapshot()).toMatchObject({ result: null, more: 'setup', notice: { kind: 'programme-mistakes' } });

  workbook.type('Chỉ tiêu', ROW_OF_FIRST, measure, before);
  const name = columnOf(workbook, 'Chỉ tiêu', 'Chỉ tiêu');
  workbook.type('Chỉ tiêu', ROW_OF_FIRST, name, 'Tên đã sửa trong sổ');
  await user.click(await button('Đọc lại chương trình'));
  expect(await screen.findByText(/^Đã đọc lại chương trình/, inBar)).toBeVisible();
  const next = makeSession({ workbook });
  await next.open();
  expect(next.getSnapshot()).toMatchObject({ own: true, stage: 'ready' });
  expect(next.getSnapshot().programme?.indicators[0]?.name).toBe('Tên đã sửa trong sổ');
});

test('a programme file is opened on the first run, and what is no programme is refused', async () => {
  const workbook = await sampleWorkbook();
  const { user } = openPane({ workbook });
  await button('Mở tệp chương trình');
  const picker = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('There is nothing to choose a file with');
  await user.upload(picker, new File(['Kính gửi'], 'thu.json', { type: 'application/json' }));
  expect(await screen.findByText(/không phải tệp chương trình/, inBar)).toBeVisible();
  expect(workbook.sheets.some(({ mark }) => mark?.role === 'programme')).toBe(false);

  const programme: Programme = { ...(await yenBai()), id: 'tep-rieng', name: 'Chương trình từ tệp' };
  await user.upload(picker, new File([programmeFile(programme)], 'ct.json', { type: 'application/json' }));
  expect(await screen.findByText('Trong sổ: Chương trình từ tệp')).toBeVisible();
  const session = makeSession({ workbook });
  await session.open();
  expect(session.getSnapshot().programme).toEqual(programme);
});

test('next year: prepared from this one, and put into the workbook', async () => {
  const workbook = await sampleWorkbook();
  const { user, session } = await paneWithProgramme({ workbook });
  await openPanel(user, 'Chương trình năm sau');
  await user.click(await screen.findByRole('radio', { name: 'Để trống, nhập khi được giao' }));
  await user.click(await button('Lập chương trình năm 2024'));
  expect(await screen.findByText(/^Đã lập: /)).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(await button('Đưa vào sổ này'));
  await waitFor(() =>
    expect(session.getSnapshot()).toMatchObject({ own: true, programme: { year: 2024, id: 'yen-bai-2024' } }),
  );
});

test('a plan that was still to come is entered in the results, and judged at once', async () => {
  const workbook = await sampleWorkbook({ flawless: true });
  const { user, session } = await checkedPane({ workbook });
  const open = session
    .getSnapshot()
    .result?.summary.indicators.find(({ targets }) => targets.some(({ status }) => status === 'no-target'));
  const code = open?.indicator.code ?? '';
  expect(code).not.toBe('');
  await user.click(await tab(/Kết quả/));
  await user.click(await button(/^Chưa giao kế hoạch/));
  await user.click((await screen.findAllByRole('button', { name: 'Nhập kế hoạch' }))[0] as HTMLElement);
  await user.click(await button('Ghi'));
  expect(await screen.findByText(/^Ghi một số/)).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: /^Số kế hoạch/ }), '1');
  expect(await violations()).toEqual([]);
  await user.click(await button('Ghi'));
  await waitFor(() => expect(session.getSnapshot().notice?.kind).toBe('plan-assigned'));
  const judged = session.getSnapshot().result?.summary.indicators.find(({ indicator }) => indicator.code === code);
  expect(judged?.targets.map(({ status }) => status)).not.toContain('no-target');
  expect(
    workbook
      .find('Nhật ký')
      .cells.at(-1)
      ?.map(({ value }) => value),
  ).toContain('Nhập kế hoạch');
  expect(session.getSnapshot().own).toBe(true);
});

test('what no figure decides is judged by a person, with a reason', async () => {
  const workbook = await sampleWorkbook({ flawless: true });
  const programme = await yenBai();
  const indicators = programme.indicators.map((indicator) =>
    indicator.code === '2.1a' ? { ...indicator, targets: [{ judgedAt: 'whole', comparator: 'person' }] } : indicator,
  );
  const choices = BUILT_IN_PROGRAMMES.filter(({ id }) => id === programme.id);
  const programmes = choices.map((choice) => ({
    ...choice,
    load: () => Promise.resolve(loadProgramme({ ...programme, indicators })),
  }));
  const { user, session } = await checkedPane({ workbook, programmes });
  await user.click(await tab(/Kết quả/));
  await user.click(await button(/^Chưa có số liệu/));
  await user.click(await button('Đánh giá'));
  const reason = screen.getByRole('textbox', { name: 'Lý do' });
  expect(reason).toHaveFocus();
  await user.click(await button('Ghi'));
  expect(await screen.findByText('Ghi lý do rồi bấm lại.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Chưa đạt' }));
  await user.type(reason, 'Ba trang đã ngừng');
  expect(await violations()).toEqual([]);
  await user.click(await button('Ghi'));
  await waitFor(() => expect(session.getSnapshot().notice?.kind).toBe('judged'));
  const judged = session.getSnapshot().result?.summary.indicators.find(({ indicator }) => indicator.code === '2.1a');
  expect(judged?.targets[0]).toMatchObject({ status: 'unmet', reason: 'Ba trang đã ngừng' });
  expect(workbook.find('Nhật ký').cells.at(-1)).toContainEqual(expect.objectContaining({ value: 'Ba trang đã ngừng' }));
});
