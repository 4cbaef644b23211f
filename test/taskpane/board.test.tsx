/** @jest-environment ./test/environments/page-environment.js */
import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { reportBytes } from '../files/report-file';
import { button, checkedPane } from './open-pane';
import { sampleSheets, sampleWorkbook } from './sample-workbook';

/** What a clerk does about the reports on the board. All figures are INVENTED. */

async function violations(): Promise<readonly string[]> {
  const results = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

test('a report with errors is accepted with a typed reason, shown with it, and opened again', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await checkedPane({ workbook });
  await user.click(await button('Chấp nhận báo cáo của Yên Bình'));
  const reason = await screen.findByRole('textbox', { name: 'Báo cáo còn lỗi. Vì sao vẫn chấp nhận?' });
  expect(await violations()).toEqual([]);
  await user.type(reason, 'Đã gọi điện xác nhận với huyện');
  await user.click(within(reason.closest('form') ?? document.body).getByRole('button', { name: 'Chấp nhận' }));
  expect(await screen.findByRole('heading', { name: 'Đã chấp nhận (1)' })).toBeVisible();
  expect(screen.getByText(/^Chấp nhận 03\/01\/2024.*Lý do: Đã gọi điện xác nhận với huyện$/)).toBeVisible();
  const sheet = workbook.find('Yên Bình Quý IV-2023');
  expect(sheet.protected).toBe(true);

  await user.click(await button('Mở lại báo cáo của Yên Bình để sửa'));
  await screen.findAllByText(/^Đã mở lại báo cáo của Yên Bình/);
  expect(sheet.protected).toBe(false);
  expect(screen.queryByRole('heading', { name: /^Đã chấp nhận/ })).toBeNull();
});

test('who is missing is copied into a message, and who is late is told once a due date is set', async () => {
  const { user } = await checkedPane({ workbook: await sampleWorkbook({ without: ['mu-cang-chai', 'tram-tau'] }) });
  await user.click(await button('Chép danh sách còn thiếu'));
  await screen.findByText(/^Đã chép/);
  expect(await navigator.clipboard.readText()).toBe('Còn thiếu báo cáo Quý IV/2023 của: Mù Cang Chải, Trạm Tấu.');
  await user.type(screen.getByLabelText('Hạn nộp báo cáo'), '2023-12-31');
  expect(await screen.findAllByText('Đã quá hạn nộp')).toHaveLength(2);
  expect(await violations()).toEqual([]);
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Not allowed'));
  await user.click(await button('Chép danh sách còn thiếu'));
  const byHand = await screen.findByRole('textbox', { name: 'Chép danh sách còn thiếu' });
  expect(byHand).toHaveValue('Còn thiếu báo cáo Quý IV/2023 của: Mù Cang Chải, Trạm Tấu.');
});

test('a report that was sent again keeps its earlier version, which is shown and put back', async () => {
  const workbook = await sampleWorkbook({ without: ['van-yen'], flawless: true });
  const { user } = await checkedPane({ workbook });
  const sheets = await sampleSheets({ flawless: true });
  const first = sheets.find(({ key }) => key.endsWith(' van-yen'));
  if (!first) throw new Error('No sample');
  const row = first.rows.findIndex(([code]) => code === '7.2');
  const again = { ...first, rows: first.rows.map((cells, i) => (i === row ? cells.with(5, 99) : cells)) };
  for (const [name, content] of [['lan 1.xlsx', first] as const, ['lan 2.xlsx', again] as const]) {
    await user.click(await button('Nhận báo cáo'));
    await screen.findByText(/kéo thả các tệp/);
    const input = document.querySelector<HTMLInputElement>('input[type=file][multiple]');
    if (!input) throw new Error('Nowhere to choose files');
    await user.upload(input, new File([Uint8Array.from(reportBytes(content)).buffer], name));
    await user.click(await button('Nhận 1 báo cáo'));
    await screen.findAllByText(/^Đã nhận 1 báo cáo/);
  }
  expect(await screen.findByText(/: lan 2\.xlsx \(bản 2\)$/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(await button('Xem bản 1: Văn Yên'));
  expect(workbook.selected?.sheetId).toBe(workbook.find('Văn Yên Quý IV-2023 bản 1').id);
  await user.click(await button('Dùng lại bản 1: Văn Yên'));
  await screen.findAllByText(/^Đã khôi phục bản trước của Văn Yên/);
  expect(workbook.valueAt('Văn Yên Quý IV-2023', row, 5)).toBe(first.rows[row]?.[5]);
  expect(await screen.findByText(/: Khôi phục bản 1 \(bản 3\)$/)).toBeVisible();
});
