/** @jest-environment ./test/environments/page-environment.js */
import { screen, within } from '@testing-library/react';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { reportBytes } from '../files/report-file';
import { ObstinateWorkbook } from './obstinate-workbook';
import { button, openPane, type OpenPane } from './open-pane';
import { sampleSheets } from './sample-workbook';

/** *Nhận báo cáo* as a clerk does it. All figures are INVENTED. */

const fileOf = (content: SheetContent, name: string): File =>
  new File([Uint8Array.from(reportBytes(content)).buffer], name);
async function sample(...codes: readonly string[]): Promise<readonly SheetContent[]> {
  return (await sampleSheets({ flawless: true })).filter(({ key }) => codes.some((code) => key.endsWith(` ${code}`)));
}
const fileInput = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('Nowhere to choose files');
  return input;
};

test('an empty workbook’s next step is to collect; files are shown before anything is written, then taken in', async () => {
  const workbook = new ObstinateWorkbook();
  const { user } = await collectPanel(workbook);
  await screen.findByText(/Chưa có gì được ghi vào sổ/);
  const [office, district] = await sample('tinh', 'van-yen');
  if (!office || !district) throw new Error('No sample');
  await user.upload(fileInput(), [
    fileOf(office, 'tinh.xlsx'),
    fileOf(district, 'van yen.xlsx'),
    new File(['hong'], 'anh chup.xlsx'),
  ]);
  await screen.findByText('Đã đọc 3 tệp: 2 báo cáo, 1 tệp chưa nhận được.');
  expect(screen.getByText(/không phải bảng tính/)).toBeVisible();
  expect(workbook.sheets).toHaveLength(0);
  await user.click(await screen.findByRole('checkbox', { name: 'Nhận báo cáo của Văn Yên' }));
  await user.click(await button('Nhận 1 báo cáo'));
  await screen.findAllByText('Đã nhận 1 báo cáo vào sổ và kiểm tra lại.');
  expect(workbook.sheets.map(({ mark }) => mark?.role)).toEqual(['report', 'log']);
  expect(await screen.findByText(/^Đã có báo cáo của 1\/10 đơn vị/)).toBeVisible();
});

test('a report sent again shows what changed before it replaces the earlier one', async () => {
  const workbook = new ObstinateWorkbook();
  const { user } = await collectPanel(workbook);
  const [first] = await sample('van-yen');
  if (!first) throw new Error('No sample');
  await user.upload(fileInput(), [fileOf(first, 'lan 1.xlsx')]);
  await user.click(await button('Nhận 1 báo cáo'));
  await screen.findAllByText('Đã nhận 1 báo cáo vào sổ và kiểm tra lại.');
  const row = first.rows.findIndex(([code]) => code === '7.2');
  const again = {
    ...first,
    rows: first.rows.map((cells, i) => (i === row ? cells.map((cell, column) => (column === 5 ? 99 : cell)) : cells)),
  };
  await user.click(await button('Việc khác'));
  await user.click(await button('Nhận báo cáo'));
  await user.upload(fileInput(), [fileOf(again, 'lan 2.xlsx'), fileOf(first, 'lan 1.xlsx')]);
  expect(await screen.findByText('Thay bản 1: khác 1 ô')).toBeVisible();
  expect(screen.getByText('Giống bản 1 đã có trong sổ')).toBeVisible();
  expect(screen.getAllByText(/Có nhiều tệp của Văn Yên/)).toHaveLength(2);
  await user.click(await button('Xem 1 ô khác với bản đang có'));
  expect(screen.getByText(/^7\.2 · Lũy kế.*: từ [\d.]+ thành 99$/)).toBeVisible();
  const [changed, same] = screen.getAllByRole('checkbox');
  expect(changed).toBeChecked();
  expect(same).not.toBeChecked();
});

test('a list of files is worked by keyboard, and says what it is', async () => {
  const { user } = await collectPanel();
  const [first] = await sample('van-yen');
  if (!first) throw new Error('No sample');
  await user.upload(fileInput(), [fileOf(first, 'a.xlsx')]);
  const list = await screen.findByRole('list', { name: 'Báo cáo đọc được' });
  expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(0);
  within(list).getByRole('checkbox').focus();
  await user.keyboard(' ');
  expect(await button('Chưa chọn báo cáo nào')).toHaveAttribute('aria-disabled', 'true');
});

/** The panel of a workbook that holds nothing yet. */
async function collectPanel(workbook = new ObstinateWorkbook()): Promise<OpenPane> {
  const pane = openPane({ workbook });
  await pane.user.click(await button('Dùng chương trình này'));
  await pane.user.click(await button('Nhận báo cáo'));
  return pane;
}
