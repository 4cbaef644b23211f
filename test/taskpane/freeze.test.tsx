import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { composeLog } from '../../src/app/sheets/log-sheet';
import { NO_LINES } from '../../src/app/sheets/table-lines';
import { button, checkedPane, tab, type OpenPane } from './open-pane';
import type { ObstinateWorkbook } from './obstinate-workbook';
import { sampleWorkbook } from './sample-workbook';

/** *Chốt số liệu*, as a clerk does it. */
const PERIOD = 'Quý IV/2023';
const openPanel = async ({ user }: OpenPane) => {
  await user.click(await button('Việc khác'));
  await user.click(await button('Chốt số liệu'));
  await screen.findByRole('heading', { name: 'Chốt số liệu' });
};

async function frozenPane(): Promise<OpenPane & { readonly workbook: ObstinateWorkbook }> {
  const workbook = await sampleWorkbook({ flawless: true });
  const pane = await checkedPane({ workbook });
  await openPanel(pane);
  await pane.user.click(await button(`Chốt số liệu ${PERIOD}`));
  await pane.user.type(screen.getByRole('textbox', { name: 'Tên người chấp nhận' }), 'Nguyễn Thị Mai');
  await pane.user.click(await button(`Chốt số liệu ${PERIOD}`));
  await screen.findAllByText(/^Đã chốt số liệu Quý IV\/2023\. Trang Tổng hợp và Chi tiết đã khóa\.$/);
  // The code is told once, where it stays.
  expect(screen.getAllByText(/mã [0-9a-f-]{14}/)).toHaveLength(1);
  return { ...pane, workbook };
}

async function violations(): Promise<readonly string[]> {
  const results = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

test('frozen: the panel, the tabs and the pinned button say so; consolidating is refused with the way on', async () => {
  const { user, session, workbook } = await frozenPane();
  const since = /^Số liệu Quý IV\/2023 đã chốt ngày 03\/01\/2024, Nguyễn Thị Mai · mã [0-9a-f-]{14}\./;
  expect(await screen.findByText(since)).toBeVisible();
  expect(screen.getByText('Báo cáo, chương trình và kết quả vẫn đúng như lúc chốt.')).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(await button('Quay lại'));
  await user.click(await button('Đóng'));
  expect(await screen.findByText(since)).toBeVisible();
  await user.click(await button('Mở trang Tổng hợp'));
  expect(workbook.selected?.sheetId).toBe(workbook.find('Tổng hợp Quý IV-2023').id);
  await act(() => session.consolidate());
  const refusal = /^Quý IV\/2023 đã chốt số liệu ngày 03\/01\/2024 nên không tổng hợp lại\. Muốn làm lại: Việc khác/;
  expect((await screen.findAllByText(refusal))[0]).toBeVisible();
});

test('a report that changed is named by its unit, and reopening asks for a reason', async () => {
  const pane = await frozenPane();
  const { user, workbook, session } = pane;
  const { name, cells } = workbook.sheets[0] as (typeof workbook.sheets)[number];
  const row = cells.findIndex(([code]) => code?.value === '12.1');
  workbook.type(name, row, 5, 7);
  await act(() => session.check());
  const changed = /Báo cáo đã khác với lúc chốt: MTTQ tỉnh Yên Bái\./;
  expect(await screen.findByText(changed)).toBeVisible();

  await user.click(await button('Mở lại số liệu'));
  await user.click(await button('Mở lại số liệu'));
  expect(await screen.findByText('Ghi lý do rồi bấm lại.')).toBeVisible();
  await user.type(screen.getByRole('textbox', { name: /Vì sao mở lại/ }), 'Tỉnh bổ sung số');
  expect(await violations()).toEqual([]);
  await user.click(await button('Mở lại số liệu'));
  await screen.findAllByText(/^Đã mở lại số liệu Quý IV\/2023/);
  const log = workbook.find('Nhật ký').cells.map((line) => line.map((cell) => cell.value));
  expect(log.some((line) => line.includes('Mở lại số liệu đã chốt') && line.includes('Tỉnh bổ sung số'))).toBe(true);
  expect(await button(`Chốt số liệu ${PERIOD}`)).toBeVisible();
  await waitFor(() => expect(document.body).not.toHaveFocus());
});

test('what is still lacking is said before the figures are frozen', async () => {
  const pane = await checkedPane({ workbook: await sampleWorkbook({ without: ['mu-cang-chai'] }) });
  await openPanel(pane);
  const main = within(screen.getByRole('main'));
  expect(main.getByText(/1 đơn vị chưa có báo cáo: phần đó chưa được cộng vào tổng\.$/)).toBeVisible();
});

test('report sheets of a frozen period are removed after a question, and their units are shown as frozen', async () => {
  const { user, workbook } = await frozenPane();
  await user.click(await button('Gỡ 10 trang báo cáo của kỳ'));
  expect(screen.getByText(/^Gỡ 10 trang báo cáo khỏi sổ này\?/)).toBeVisible();
  expect(await violations()).toEqual([]);
  const note = {
    ...composeLog(NO_LINES, [], 'Sổ tay'),
    rows: [[{ formula: "='Trạm Tấu Quý IV-2023'!F31", value: 1 }]],
  };
  workbook.addSheet(note);
  await user.click(await button('Gỡ 10 trang báo cáo của kỳ'));
  await screen.findAllByText(/^Chưa gỡ trang báo cáo nào, vì còn công thức .*: Sổ tay \(ô A1\)\./);
  workbook.sheets.splice(-1);
  await user.click(await button('Gỡ 10 trang báo cáo của kỳ'));
  await user.click(await button('Gỡ 10 trang báo cáo của kỳ'));
  await screen.findAllByText(/^Đã gỡ 10 trang báo cáo; số liệu vẫn ở trang Số liệu\./);
  expect(workbook.sheets.filter(({ mark }) => mark === null)).toEqual([]);
  expect(await screen.findByText('Báo cáo, chương trình và kết quả vẫn đúng như lúc chốt.')).toBeVisible();
  await user.click(await button('Quay lại'));
  await user.click(await button('Đóng'));
  await user.click(await tab(/Báo cáo/));
  expect(await screen.findByRole('heading', { name: 'Đã chốt, trang đã gỡ (10)' })).toBeVisible();
});
