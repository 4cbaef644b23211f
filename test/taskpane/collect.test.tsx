/** @jest-environment ./test/environments/page-environment.js */
import { fireEvent, screen, within } from '@testing-library/react';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { BUILT_IN_PROGRAMMES, type BuiltInProgramme } from '../../src/programmes/built-in';
import { reportBytes } from '../files/report-file';
import { crowdOf } from './crowded-workbook';
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
  // Asked for here, since the board says by whom a report was received.
  await user.type(screen.getByRole('textbox', { name: 'Tên người thực hiện' }), 'Hà Thị Mai');
  await user.click(await button('Nhận 1 báo cáo'));
  await screen.findAllByText('Đã nhận 1 báo cáo vào sổ và kiểm tra lại.');
  expect(await screen.findByText(/^Nhận [\d/]+, Hà Thị Mai: tinh\.xlsx \(bản 1\)$/)).toBeVisible();
  expect(workbook.sheets.map(({ mark }) => mark?.role)).toEqual(['report', 'log']);
  expect(await screen.findByText(/^Đã có báo cáo của 1\/10 đơn vị/)).toBeVisible();
});

test('a file that is dropped beside the place for it leaves the pane where it is', async () => {
  await collectPanel(new ObstinateWorkbook());
  // False: the browser is told not to open the file.
  for (const event of [fireEvent.dragOver, fireEvent.drop]) expect(event(document.body)).toBe(false);
});

/** Another figure of 7.2 than the report has. */
const corrected = (content: SheetContent, figure: number): SheetContent => ({
  ...content,
  rows: content.rows.map((cells) =>
    cells[0] === '7.2' ? cells.map((cell, column) => (column === 5 ? figure : cell)) : cells,
  ),
});
const figureIn = (workbook: ObstinateWorkbook): unknown =>
  workbook.find('Văn Yên Quý IV-2023').cells.find(([code]) => code?.value === '7.2')?.[5]?.value;

test('a report sent again shows what changed before it replaces the earlier one, which is kept', async () => {
  const workbook = new ObstinateWorkbook();
  const { user } = await collectPanel(workbook);
  const [first] = await sample('van-yen');
  if (!first) throw new Error('No sample');
  await user.upload(fileInput(), [fileOf(first, 'lan 1.xlsx')]);
  await user.click(await button('Nhận 1 báo cáo'));
  await screen.findAllByText('Đã nhận 1 báo cáo vào sổ và kiểm tra lại.');
  const before = figureIn(workbook);
  await user.click(await button('Việc khác'));
  await user.click(await button('Nhận báo cáo'));
  await user.upload(fileInput(), [fileOf(corrected(first, 99), 'lan 2.xlsx'), fileOf(first, 'lan 1.xlsx')]);
  expect(await screen.findByText('Thay bản 1: khác 1 ô')).toBeVisible();
  expect(screen.getByText('Giống bản 1 đã có trong sổ')).toBeVisible();
  expect(screen.getAllByText(/Có nhiều tệp của Văn Yên/)).toHaveLength(2);
  await user.click(await button('Xem 1 ô khác với bản đang có'));
  expect(screen.getByText(/^7\.2 · Lũy kế.*: từ [\d.]+ thành 99$/)).toBeVisible();
  const [changed, same] = screen.getAllByRole('checkbox');
  expect(changed).toBeChecked();
  expect(same).not.toBeChecked();
  expect(figureIn(workbook)).toBe(before);
  await user.click(await button('Nhận 1 báo cáo'));
  await screen.findAllByText('Đã nhận 1 báo cáo vào sổ và kiểm tra lại.');
  expect(figureIn(workbook)).toBe(99);
  expect(await screen.findByText(/lan 2\.xlsx \(bản 2\)/)).toBeVisible();
  expect(await button('Dùng lại bản 1: Văn Yên')).toBeVisible();
});

test('of two files of one unit the one that is chosen is taken in, whichever was chosen first', async () => {
  const workbook = new ObstinateWorkbook();
  const { user } = await collectPanel(workbook);
  const [report] = await sample('van-yen');
  if (!report) throw new Error('No sample');
  await user.upload(fileInput(), [fileOf(report, 'cũ.xlsx'), fileOf(corrected(report, 99), 'mới.xlsx')]);
  await screen.findAllByText(/Có nhiều tệp của Văn Yên/);
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked);
  expect(boxes().filter(Boolean)).toHaveLength(1);
  for (const wanted of [0, 1, 0]) {
    const box = screen.getAllByRole<HTMLInputElement>('checkbox')[wanted];
    if (box && !box.checked) await user.click(box);
    expect(boxes()).toEqual([wanted === 0, wanted === 1]);
  }
  await user.click(await button('Nhận 1 báo cáo'));
  await screen.findAllByText('Đã nhận 1 báo cáo vào sổ và kiểm tra lại.');
  expect(figureIn(workbook)).not.toBe(99);
  expect(await screen.findByText(/cũ\.xlsx \(bản 1\)/)).toBeVisible();
});

test('stopped in the middle, there are whole reports only, and what is left can be taken in after', async () => {
  const { reports, programmes } = await crowdOf(13);
  const workbook = new ObstinateWorkbook();
  const { user } = await collectPanel(workbook, programmes);
  const files = reports.map((report, i) => fileOf(report, `${i + 1}.xlsx`));
  await user.upload(fileInput(), files);
  workbook.holdOnceStaged();
  await user.click(await button('Nhận 14 báo cáo'));
  expect(await screen.findByText('Đang ghi 12/14 báo cáo vào sổ…')).toBeVisible();
  await user.click(await button('Dừng'));
  workbook.release();
  await screen.findAllByText(/^Đã dừng\. 12 báo cáo đã được nhận trọn vẹn/);
  const taken = workbook.sheets.filter(({ mark }) => mark?.role === 'report');
  const figures = (cells: readonly unknown[]) => cells.filter((cell) => cell === 'khoảng 20').length;
  expect(taken.map(({ cells }) => figures(cells.flat().map((cell) => cell.value)))).toEqual(
    reports.slice(0, 12).map(({ rows }) => figures(rows.flat())),
  );
  expect(await screen.findByText(/^Đã có báo cáo của 12\/14 đơn vị/)).toBeVisible();

  await user.click(await button('Việc khác'));
  await user.click(await button('Nhận báo cáo'));
  await user.upload(fileInput(), files);
  await user.click(await button('Nhận 2 báo cáo'));
  await screen.findAllByText('Đã nhận 2 báo cáo vào sổ và kiểm tra lại.');
  expect(await screen.findByText(/^Đã có báo cáo của 14\/14 đơn vị/)).toBeVisible();
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
async function collectPanel(
  workbook = new ObstinateWorkbook(),
  programmes: readonly BuiltInProgramme[] = BUILT_IN_PROGRAMMES,
): Promise<OpenPane> {
  const pane = openPane({ workbook, programmes });
  await pane.user.click(await button('Dùng chương trình này'));
  await pane.user.click(await button('Nhận báo cáo'));
  return pane;
}
