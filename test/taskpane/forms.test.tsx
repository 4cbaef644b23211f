import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { HostError } from '../../src/app/workbook/host-error';
import { ObstinateWorkbook } from './obstinate-workbook';
import { button, paneWithProgramme, type OpenPane, type PaneOptions } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

/** *Tạo biểu mẫu* as a clerk does it. */
async function formsPanel(
  workbook = new ObstinateWorkbook(),
  openWorkbook?: PaneOptions['openWorkbook'],
): Promise<OpenPane> {
  const pane = await paneWithProgramme({ workbook, ...(openWorkbook ? { openWorkbook } : {}) });
  await pane.user.click(await button('Việc khác'));
  await pane.user.click(await button('Tạo biểu mẫu'));
  await button(/^Lập biểu mẫu/);
  return pane;
}
const radio = (name: string | RegExp) => screen.getByRole('radio', { name });

test('period and units are chosen; what somebody filled stays, and the notice leads to the first form', async () => {
  const workbook = await sampleWorkbook({ without: ['van-yen', 'tram-tau'] });
  const { user } = await formsPanel(workbook);
  const periods = within(screen.getByRole('combobox', { name: 'Biểu mẫu cho kỳ' })).getAllByRole('option');
  expect(periods.map(({ textContent }) => textContent)).toEqual([
    'Quý I/2023',
    'Quý II/2023',
    'Quý III/2023',
    'Quý IV/2023',
  ]);
  expect(await button('Lập biểu mẫu cho 10 đơn vị')).toBeEnabled();
  await user.click(radio('Chọn từng đơn vị'));
  expect(await button('Chưa chọn đơn vị nào')).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('checkbox', { name: /^Văn Yên/ }));
  await user.click(screen.getByRole('checkbox', { name: /^Lục Yên/ }));
  const results = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  expect(results.violations).toEqual([]);
  await user.click(await button('Lập biểu mẫu cho 2 đơn vị'));
  const said = 'Đã lập 1 biểu mẫu. Phần còn lại đã có người điền nên giữ nguyên trang: Lục Yên Quý IV-2023.';
  expect((await screen.findAllByText(said))[0]).toBeVisible();
  await user.click(await button('Mở trang “Văn Yên Quý IV-2023”'));
  expect(workbook.selected?.sheetId).toBe(workbook.find('Văn Yên Quý IV-2023').id);

  await user.click(radio('Đơn vị chưa có báo cáo'));
  await user.click(await button('Lập biểu mẫu'));
  await screen.findAllByText('Đã lập 2 biểu mẫu.');
  expect(workbook.sheets.map(({ mark }) => mark?.role)).toEqual([
    ...Array<undefined>(8).fill(undefined),
    'form',
    'form',
  ]);
});

test('one form for each level; a refusal leaves nothing behind', async () => {
  const workbook = new ObstinateWorkbook();
  const { user } = await formsPanel(workbook);
  await user.click(radio('Một biểu mẫu chung cho mỗi cấp'));
  workbook.refuse('stage', new HostError('not-responding'));
  await user.click(await button('Lập biểu mẫu cho 10 đơn vị'));
  await screen.findAllByText(/Excel đang bận/);
  expect(workbook.sheets).toEqual([]);
  await user.click(await button('Lập biểu mẫu cho 10 đơn vị'));
  await screen.findAllByText('Đã lập 2 biểu mẫu.');
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'MTTQ tỉnh Yên Bái Quý IV-2023',
    'Biểu mẫu huyện Quý IV-2023',
  ]);
});

test('where Excel opens new workbooks, the forms are offered as one; the open workbook gets no sheets', async () => {
  const workbook = new ObstinateWorkbook();
  const opened: (readonly string[])[] = [];
  const { user } = await formsPanel(workbook, (contents) => {
    opened.push(contents.map(({ name }) => name));
    return Promise.resolve();
  });
  await user.click(radio('Chọn từng đơn vị'));
  await user.click(screen.getByRole('checkbox', { name: /^Văn Yên/ }));
  await user.click(await button('Mở thành sổ mới'));
  await screen.findAllByText(/^Đã mở sổ mới có 1 biểu mẫu/);
  expect([opened, workbook.sheets]).toEqual([[['Văn Yên Quý IV-2023']], []]);
});
