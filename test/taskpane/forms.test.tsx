/** @jest-environment ./test/environments/page-environment.js */
import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { fill, rowOf } from '../../src/app/sample/sample-reports';
import { HostError } from '../../src/app/workbook/host-error';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { labelValueCell } from '../../src/app/forms/form-layout';
import { ObstinateWorkbook } from './obstinate-workbook';
import { button, openPane, paneWithProgramme, type OpenPane, type PaneOptions } from './open-pane';
import { sampleSheets, sampleWorkbook, yenBai } from './sample-workbook';

/** Forms, as a clerk makes them and as a unit fills its own. All figures are INVENTED. */
async function violations(): Promise<readonly string[]> {
  const results = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  return results.violations.map(({ id }) => id);
}

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

const NAME = 'Văn Yên Quý IV-2023';
async function ownForm(quarter: 3 | 4 = 4): Promise<SheetContent> {
  const form = (await sampleSheets({ quarter, flawless: true })).find(({ key }) => key.endsWith(' van-yen'));
  if (!form) throw new Error('No sample');
  return form;
}
async function ownFile(): Promise<ObstinateWorkbook> {
  const workbook = new ObstinateWorkbook();
  workbook.addSheet(await ownForm());
  return workbook;
}
/** The row and the column of what was reached to date. */
const toDate = async (code: string) => [rowOf(await ownForm(), code), 5] as const;
const said = (words: RegExp | string) => screen.findByText(words, { selector: '[role=status]' });

describe('*Tạo biểu mẫu*', () => {
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
    expect(await violations()).toEqual([]);
    await user.click(await button('Lập biểu mẫu cho 2 đơn vị'));
    const sentence = 'Đã lập 1 biểu mẫu. Phần còn lại đã có người điền nên giữ nguyên trang: Lục Yên Quý IV-2023.';
    expect((await screen.findAllByText(sentence))[0]).toBeVisible();
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
});

describe('a unit’s own form', () => {
  test('a slip is told soon after it was typed, leads to its cell, and is gone when it is mended', async () => {
    const workbook = await ownFile();
    const { user } = openPane({ workbook });
    await said('Sẵn sàng gửi');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Văn Yên');
    expect(screen.getByText('Lưu tệp với tên 2023-Q4_van-yen.xlsx rồi gửi.')).toBeVisible();
    expect(await violations()).toEqual([]);

    const [row, column] = await toDate('5.1');
    const right = workbook.valueAt(NAME, row, column);
    workbook.type(NAME, row, column, '95%');
    await said('Còn 1 chỗ cần sửa.');
    expect(workbook.selected).toBeNull();
    const list = screen.getByRole('list', { name: 'Cần sửa' });
    expect(within(list).getByText(/^5\.1 Thôn, tổ dân phố/)).toBeVisible();
    expect(within(list).getByText(/không ghi tỷ lệ/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(within(list).getByRole('button', { name: `Đến ô F${row + 1}` }));
    expect(workbook.selected?.area).toMatchObject({ top: row, left: column });

    // While a cell is being edited Excel gives nothing: then it is asked again.
    workbook.refuse('read', new HostError('cell-being-edited'));
    workbook.type(NAME, row, column, null);
    await said('Còn 1 chỗ chưa điền.');
    workbook.type(NAME, row, column, right);
    await said('Sẵn sàng gửi');
  });

  test('the unit’s earlier form in the same file counts, and the form in front is the one that is looked at', async () => {
    const workbook = await ownFile();
    const [row, column] = await toDate('7.2');
    workbook.addSheet(await ownForm(3));
    openPane({ workbook });
    await said('Sẵn sàng gửi');
    workbook.type(NAME, row, column, 1);
    workbook.type(NAME, row, column - 1, 0);
    await said('Còn 1 chỗ cần sửa.');
    expect(screen.getByText(/Quý III\/2023/)).toBeVisible();
    act(() => workbook.show('Văn Yên Quý III-2023'));
    await screen.findByText('Quý III/2023 · trang “Văn Yên Quý III-2023”');
  });

  test('who collects the forms of many units goes on to the other pane', async () => {
    const { user } = openPane({ workbook: await ownFile() });
    await user.click(await button('Sang phần tổng hợp'));
    expect(await button('Dùng chương trình này')).toBeVisible();
  });

  test('a province’s workbook begins with the choice of a programme; from the menu its clerk sees a form as the unit does', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await paneWithProgramme({ workbook });
    workbook.show('Yên Bình Quý IV-2023');
    await user.click(await button('Việc khác'));
    await user.click(await button('Tự kiểm tra biểu mẫu đang mở'));
    await said('Còn 1 chỗ cần sửa.');
    await user.click(await button('Sang phần tổng hợp'));
    expect(await button('Kiểm tra 10 trang báo cáo')).toBeVisible();

    workbook.addSheet({ ...(await ownForm()), name: 'Ghi chú', rows: [['Việc cần làm']] });
    workbook.show('Ghi chú');
    await user.click(await button('Việc khác'));
    await user.click(await button('Tự kiểm tra biểu mẫu đang mở'));
    expect((await screen.findAllByText(/không phải biểu mẫu báo cáo/))[0]).toBeVisible();
  });

  test('a form of a programme that is not at hand asks for its file, and remembers it', async () => {
    const workbook = new ObstinateWorkbook();
    workbook.addSheet(fill(await ownForm(), [{ ...labelValueCell('programme'), content: 'muong-hoa-2023' }]));
    const { user } = openPane({ workbook });
    await screen.findByText(/theo chương trình “muong-hoa-2023”/);
    expect(await violations()).toEqual([]);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('Nowhere to choose a file');
    const file = async (id: string) => new File([JSON.stringify({ ...(await yenBai()), id })], `${id}.json`);
    await user.upload(input, await file('suoi-bac-2023'));
    expect((await screen.findAllByText(/là chương trình “suoi-bac-2023”/))[0]).toBeVisible();
    await user.upload(input, await file('muong-hoa-2023'));
    await said('Sẵn sàng gửi');

    const again = openPane({ workbook });
    expect((await within(again.container).findAllByText('Sẵn sàng gửi'))[0]).toBeVisible();
  });
});
