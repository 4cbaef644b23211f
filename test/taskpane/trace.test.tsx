import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { SUMMARY_COLUMNS } from '../../src/app/sheets/summary-rows';
import { findRow } from '../app/workbook-of';
import { button, checkedPane, paneWithProgramme } from './open-pane';
import type { ObstinateWorkbook } from './obstinate-workbook';
import { sampleWorkbook } from './sample-workbook';

/** *Số này ở đâu ra?* in the pane. */
const SUMMARY = 'Tổng hợp Quý IV-2023';
const TITLE = 'Số này ở đâu ra?';

const move = (workbook: ObstinateWorkbook, sheet: string, row: number, column: number): Promise<void> =>
  workbook.select(workbook.find(sheet).id, { top: row, left: column, rows: 1, columns: 1 });

async function select(workbook: ObstinateWorkbook, sheet: string, row: number, column: number): Promise<void> {
  await act(() => move(workbook, sheet, row, column));
}

async function consolidated() {
  const workbook = await sampleWorkbook();
  const pane = await checkedPane({ workbook });
  await pane.user.click(await button('Tổng hợp Quý IV'));
  await button(`Mở trang “${SUMMARY}”`);
  return { workbook, ...pane };
}

const strip = () => screen.findByRole('region', { name: 'Ô đang chọn' });
const violations = async () => {
  const { violations: found } = await act(() =>
    axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
};

test('from a total on the summary to a unit, its cell, and up again', async () => {
  const { workbook, user } = await consolidated();
  const [read, asked] = [jest.spyOn(workbook, 'read'), jest.spyOn(workbook, 'readSelection')];
  const focused = document.activeElement;
  // Who moves through cells is asked about the one that she stays at.
  const at = findRow(workbook, SUMMARY, '9.1');
  await act(async () => {
    for (let row = at - 20; row <= at; row++) await move(workbook, SUMMARY, row, SUMMARY_COLUMNS.value);
  });
  expect(await strip()).toHaveTextContent(/^Ô này: 9\.1 · 9\/9 đơn vị · [\d.]+ hộ/);
  expect(document.activeElement).toBe(focused);
  expect(asked).toHaveBeenCalledTimes(1);
  await user.click(await button(TITLE));
  await screen.findByRole('heading', { name: TITLE });
  expect(await screen.findByText('Cộng lũy kế của các đơn vị.')).toBeVisible();
  const units = within(screen.getByRole('list', { name: 'Các đơn vị' })).getAllByRole('listitem');
  expect(units).toHaveLength(9);
  const understood = units.find(({ textContent }) => textContent.includes('492'));
  expect(understood).toHaveTextContent(
    /492 hộ.*ô ghi bằng chữ, phần mềm đọc thành số.*không nhận từ tệp.*nội dung cần rà soát/,
  );
  expect(await violations()).toEqual([]);
  if (!understood) throw new Error('No unit whose text was understood');

  await user.click(within(understood).getByRole('button', { name: /^Đến trang “.*”, ô [A-Z]+\d+ của/ }));
  const { sheetId, area } = workbook.selected ?? { sheetId: '', area: { top: 0, left: 0 } };
  const report = workbook.sheets.find(({ id }) => id === sheetId);
  expect(report?.cells[area.top]?.[area.left]?.value).toBe('492 hộ');
  // The view stays while cells are visited; the strip tells of the cell that is selected now.
  expect(screen.getByText('Cộng lũy kế của các đơn vị.')).toBeVisible();
  expect(await strip()).toHaveTextContent(/^Ô này: 9\.1 · .* · 492 hộ/);

  await user.click(within(understood).getByRole('button', { name: /^Xem kỹ số của/ }));
  expect(await screen.findByText('Nội dung cần rà soát ở số này')).toBeVisible();
  expect(screen.getAllByRole('article').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(/Cảnh báo.*492 hộ/),
  );
  expect(await violations()).toEqual([]);
  expect(read).not.toHaveBeenCalled();
  await user.click(await button('Đến ô ở trang Chi tiết'));
  await waitFor(() => expect(workbook.selected?.sheetId).toBe(workbook.find('Chi tiết Quý IV-2023').id));
  await user.click(await button('Về 9.1'));
  expect(await screen.findByText('Cộng lũy kế của các đơn vị.')).toBeVisible();
  await user.click(await button('Đóng'));
  expect(await button(`Mở trang “${SUMMARY}”`)).toBeVisible();
});

test('from the menu, by keyboard alone; a cell without a figure says what to do', async () => {
  const { workbook, user } = await consolidated();
  await select(workbook, SUMMARY, 0, 0);
  (await button('Việc khác')).focus();
  await user.keyboard('{Enter}');
  (await button(TITLE)).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/^Ô đang chọn không có số liệu/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Ô đang chọn' })).not.toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(await button(TITLE)).toHaveFocus();
});

test('a workbook that has not been checked says what to do', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await paneWithProgramme({ workbook });
  await user.click(await button('Việc khác'));
  await user.click(await button(TITLE));
  expect(await screen.findByText(/^Chưa kiểm tra báo cáo từ khi mở sổ/)).toBeVisible();
});
