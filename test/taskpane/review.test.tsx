import { screen, waitFor, within } from '@testing-library/react';
import type { PreferenceStorage } from '../../src/taskpane/session/preferences';
import { cellAddress } from '../../src/domain/report/address';
import { button, checkedPane, memoryStorage, tab, type OpenPane, type PaneOptions } from './open-pane';
import { sampleSheets, sampleWorkbook } from './sample-workbook';

function storageOf(person: string): PreferenceStorage {
  const storage = memoryStorage();
  storage.setItem('tong-hop.person', person);
  return storage;
}

/** *Rà soát*, with one unit's findings unfolded. */
async function reviewOf(unit: string, options: PaneOptions): Promise<OpenPane> {
  const pane = await checkedPane(options);
  await pane.user.click(await tab(/Rà soát/));
  const group = await button(new RegExp(`^${unit}`));
  if (group.getAttribute('aria-expanded') === 'false') await pane.user.click(group);
  return pane;
}
const findingsOf = (unit: string) => within(screen.getByRole('list', { name: unit }));
const findingAbout = (words: RegExp): HTMLElement => {
  const found = screen.getAllByRole('article').find((article) => words.test(article.textContent));
  if (!found) throw new Error(`No finding says ${words}`);
  return found;
};

test('units with errors come first; a finding is a sentence, its indicator and its place', async () => {
  const { user } = await checkedPane({ workbook: await sampleWorkbook() });
  await user.click(await tab(/Rà soát/));
  const groups = await screen.findAllByRole('heading', { level: 2 });
  const worst = groups.map(({ textContent }) => (textContent.includes('lỗi') ? 'error' : 'warning'));
  expect(worst).toEqual([...worst].sort());
  await user.click(await button(/^Yên Bình/));
  const finding = findingAbout(/Số đạt 192 lớn hơn tổng số 177/);
  expect(finding).toHaveTextContent(/Lỗi · 5\.3 Thôn, tổ dân phố đạt chuẩn văn hóa/);
  expect(finding).toHaveTextContent(/Đến trang “Yên Bình Quý IV-2023”, ô [A-Z]\d+/);
});

test('a finding leads to its very cell', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await reviewOf('Yên Bình', { workbook });
  const link = within(findingAbout(/Số đạt 192/)).getByRole('button', { name: /^Đến trang/ });
  await user.click(link);
  const { area, sheetId } = workbook.selected ?? { area: { top: -1, left: -1, rows: 0, columns: 0 }, sheetId: '' };
  const sheet = workbook.find('Yên Bình Quý IV-2023');
  expect(sheetId).toBe(sheet.id);
  expect(sheet.cells[area.top]?.[area.left]?.value).toBe(192);
  expect(link).toHaveTextContent(cellAddress({ row: area.top, column: area.left }));
});

test('findings of one kind can be shown alone', async () => {
  const { user } = await checkedPane({ workbook: await sampleWorkbook() });
  await user.click(await tab(/Rà soát/));
  const filter = within(await screen.findByRole('group', { name: 'Chỉ xem' }));
  await user.click(filter.getByRole('button', { name: /^Cảnh báo/ }));
  expect(filter.getByRole('button', { name: /^Cảnh báo/ })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('button', { name: /^Yên Bình/ })).not.toBeInTheDocument();
  for (const article of screen.getAllByRole('article')) expect(article).toHaveTextContent(/^Cảnh báo/);
  await user.click(filter.getByRole('button', { name: /^Tất cả/ }));
  expect(await button(/^Yên Bình/)).toBeVisible();
});

describe('accepting a figure', () => {
  test('takes a reason, is written into the log, and lets the figure count', async () => {
    const workbook = await sampleWorkbook();
    const { user, session } = await reviewOf('Yên Bình', { workbook });
    await user.click(within(findingAbout(/Số đạt 192/)).getByRole('button', { name: 'Chấp nhận số này' }));
    expect(screen.getByRole('textbox', { name: 'Vì sao số này đúng?' })).toHaveFocus();
    await user.keyboard('Đã đối chiếu với huyện');
    await user.type(screen.getByRole('textbox', { name: 'Tên người chấp nhận' }), 'Nguyễn Thị Mai');
    await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));
    expect(await screen.findByText(/^Đã chấp nhận bởi Nguyễn Thị Mai ngày 03\/01\/2024: Đã đối chiếu/)).toBeVisible();
    await waitFor(() => expect(findingAbout(/Số đạt 192/)).toHaveFocus());
    const log = workbook.find('Nhật ký').cells.map((line) => line.map(({ value }) => value));
    expect(log.at(-1)).toEqual(expect.arrayContaining(['Nguyễn Thị Mai', 'yen-binh', '5.3', 'Đã đối chiếu với huyện']));
    const unit = session
      .getSnapshot()
      .result?.summary.examination.units.find(({ unit: { code } }) => code === 'yen-binh');
    expect(unit?.status).toBe('ready');
    expect(screen.getByRole('status')).toHaveTextContent('Đã ghi lý do vào trang Nhật ký và kiểm tra lại.');
  });

  test('asks for a reason, and for the name only once', async () => {
    const storage = memoryStorage();
    storage.setItem('tong-hop.person', 'Lò Thị Xuân');
    const { user } = await reviewOf('Yên Bình', { workbook: await sampleWorkbook(), storage });
    await user.click(within(findingAbout(/Số đạt 192/)).getByRole('button', { name: 'Chấp nhận số này' }));
    expect(screen.queryByRole('textbox', { name: 'Tên người chấp nhận' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));
    const reason = screen.getByRole('textbox', { name: 'Vì sao số này đúng?' });
    expect(screen.getByText('Ghi lý do rồi bấm lại.')).toBeVisible();
    expect(reason).toHaveFocus();
  });

  test('can be thought better of, by Escape too, and the focus returns', async () => {
    const { user } = await reviewOf('Yên Bình', { workbook: await sampleWorkbook() });
    const accept = within(findingAbout(/Số đạt 192/)).getByRole('button', { name: 'Chấp nhận số này' });
    await user.click(accept);
    await user.click(screen.getByRole('button', { name: 'Thôi' }));
    expect(accept).toHaveFocus();
    await user.click(accept);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(accept).toHaveFocus();
  });

  test('keeps what was typed where Excel refuses', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await reviewOf('Yên Bình', { workbook });
    await user.click(within(findingAbout(/Số đạt 192/)).getByRole('button', { name: 'Chấp nhận số này' }));
    await user.keyboard('Đã đối chiếu');
    workbook.structureProtected = true;
    await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));
    expect(await screen.findAllByText(/Sổ làm việc đang được bảo vệ/)).not.toHaveLength(0);
    expect(screen.getByRole('textbox', { name: 'Vì sao số này đúng?' })).toHaveValue('Đã đối chiếu');
  });

  test('is not offered where a figure was never read for certain', async () => {
    await reviewOf('Mù Cang Chải', { workbook: await sampleWorkbook() });
    const finding = findingAbout(/Ô này ghi số lượng, không ghi tỷ lệ/);
    expect(within(finding).queryByRole('button', { name: 'Chấp nhận số này' })).not.toBeInTheDocument();
  });
});

test('a warning is answered with a reason, too', async () => {
  const workbook = await sampleWorkbook({ flawless: true });
  workbook.find('Văn Yên Quý IV-2023').hidden = true;
  const { user } = await reviewOf('Văn Yên', { workbook, storage: storageOf('Lò Thị Xuân') });
  await user.click(within(findingAbout(/đang bị ẩn/)).getByRole('button', { name: 'Ghi lý do' }));
  await user.type(screen.getByRole('textbox', { name: 'Vì sao không cần sửa?' }), 'Bản của huyện, giữ nguyên');
  await user.click(screen.getByRole('button', { name: 'Lưu lý do' }));
  expect(await screen.findByText(/^Đã chấp nhận bởi Lò Thị Xuân.*: Bản của huyện, giữ nguyên/)).toBeVisible();
});

test('all cells of a kind are fixed at once, and given back in one step', async () => {
  const workbook = await sampleWorkbook({ flawless: true });
  const sheet = workbook.find('Văn Yên Quý IV-2023');
  const figures = sheet.cells.flatMap((line, row) => {
    const value = line[5]?.value;
    return typeof value === 'number' && Number.isInteger(value) && line[0]?.value ? [[row, value] as const] : [];
  });
  const [first, second] = figures;
  if (!first || !second) throw new Error('No figures');
  for (const [row, value] of [first, second]) workbook.type(sheet.name, row, 5, ` ${value}`);
  const { user } = await reviewOf('Văn Yên', { workbook });
  const written = () => [first, second].map(([row]) => workbook.valueAt(sheet.name, row, 5));
  const [finding] = screen.getAllByRole('article').filter(({ textContent }) => textContent.includes('là chữ, hiểu là'));
  if (!finding) throw new Error('No such finding');
  await user.click(within(finding).getByRole('button', { name: 'Sửa nhiều ô' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sửa cả 2 ô cùng loại' }));
  await waitFor(() => expect(written()).toEqual([first[1], second[1]]));
  await user.click(await button('Hoàn tác'));
  await waitFor(() => expect(written()).toEqual([` ${first[1]}`, ` ${second[1]}`]));
  expect(await screen.findAllByRole('button', { name: 'Sửa ô này' })).toHaveLength(2);
});

test('a report that was accepted is not fixed with a click; once it is open again, it is', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await reviewOf('Văn Chấn', { workbook, storage: storageOf('Lò Thị Xuân') });
  const fixes = () => within(findingAbout(/“492 hộ” là chữ/)).queryAllByRole('button', { name: /^Sửa/ });
  expect(fixes()).not.toHaveLength(0);

  await user.click(await tab(/Báo cáo/));
  await user.click(await button('Chấp nhận báo cáo của Văn Chấn'));
  await screen.findAllByText(/^Đã chấp nhận báo cáo của Văn Chấn/);
  await user.click(await tab(/Rà soát/));
  expect(fixes()).toEqual([]);

  await user.click(await tab(/Báo cáo/));
  await user.click(await button('Mở lại báo cáo của Văn Chấn để sửa'));
  await screen.findAllByText(/^Đã mở lại báo cáo của Văn Chấn/);
  await user.click(await tab(/Rà soát/));
  expect(fixes()).not.toHaveLength(0);
});

test('of two sheets of a unit one is chosen, and the choice can be changed', async () => {
  const workbook = await sampleWorkbook({ flawless: true });
  const report = (await sampleSheets({ flawless: true })).find(({ key }) => key.endsWith(' luc-yen'));
  if (!report) throw new Error('No such report');
  workbook.addSheet({ ...report, name: 'Lục Yên gửi lại' });
  const { user } = await reviewOf('Lục Yên', { workbook });
  const choice = (words: RegExp) => within(findingAbout(words)).getByRole('button', { name: 'Dùng trang này' });
  expect(findingsOf('Lục Yên').getAllByRole('button', { name: 'Dùng trang này' })).toHaveLength(2);
  await user.click(choice(/Đến trang “Lục Yên gửi lại”/));
  expect(await screen.findByText('Trang tính này không được dùng vì đã chọn trang “Lục Yên gửi lại”.')).toBeVisible();
  await button('Tổng hợp Quý IV');
  await user.click(choice(/Đến trang “Lục Yên Quý IV-2023”/));
  await waitFor(() =>
    expect(screen.getByText('Trang tính này không được dùng vì đã chọn trang “Lục Yên Quý IV-2023”.')).toBeVisible(),
  );
});

test('nothing to look at is said, too', async () => {
  const { user } = await checkedPane({ workbook: await sampleWorkbook({ flawless: true }) });
  await user.click(await tab(/Rà soát/));
  expect(await screen.findByText('Không có nội dung nào cần rà soát.')).toBeVisible();
});
