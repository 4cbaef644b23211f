import { fireEvent, screen, within } from '@testing-library/react';
import { button, checkedPane, openPane, paneWithProgramme, tab } from './open-pane';
import { ObstinateWorkbook } from './obstinate-workbook';
import { sampleSheets, sampleWorkbook } from './sample-workbook';

describe('the first run', () => {
  test('explains itself and offers the built-in programme', async () => {
    openPane({ workbook: new ObstinateWorkbook() });
    expect(await screen.findByRole('heading', { name: 'Kiểm tra và tổng hợp báo cáo' })).toBeVisible();
    expect(screen.getByText(/không bị sửa/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Yên Bái 2023/ })).toBeChecked();
    expect(await button('Dùng chương trình này')).toBeVisible();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  test('proposes the period that has just ended', async () => {
    await paneWithProgramme({ workbook: await sampleWorkbook({ quarter: 1 }), now: new Date(2023, 3, 4) });
    expect(screen.getByRole('combobox', { name: 'Kỳ báo cáo' })).toHaveDisplayValue('Quý I/2023');
  });

  test('says what to do where there are no reports yet', async () => {
    await paneWithProgramme({ workbook: new ObstinateWorkbook() });
    expect(screen.getByText(/chưa có trang báo cáo nào.*Nhận báo cáo/)).toBeVisible();
    expect(await button('Nhận báo cáo')).toBeVisible();
  });

  test('sees sheets that were added while the pane stood open', async () => {
    const workbook = new ObstinateWorkbook();
    await paneWithProgramme({ workbook });
    for (const sheet of await sampleSheets()) workbook.addSheet(sheet);
    fireEvent.focus(window);
    expect(await button('Kiểm tra 10 trang báo cáo')).toBeVisible();
  });
});

describe('after a check', () => {
  test('the board shows who is missing, whose report has errors, who is ready', async () => {
    await checkedPane({ workbook: await sampleWorkbook({ without: ['mu-cang-chai', 'tram-tau'] }) });
    const list = (name: string) => within(screen.getByRole('list', { name }));
    const names = (name: string) =>
      list(name)
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    expect(names('Chưa có báo cáo')).toEqual(['Mù Cang Chải', 'Trạm Tấu']);
    expect(names('Có lỗi').map((text) => text.split(/\d/)[0])).toEqual(['TX Nghĩa Lộ', 'Văn Yên', 'Yên Bình']);
    expect(list('Sẵn sàng').getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText('Đã có báo cáo của 8/10 đơn vị, 3 báo cáo có lỗi.')).toBeVisible();
  });

  test('the tabs say the state without being opened', async () => {
    await checkedPane({ workbook: await sampleWorkbook({ without: ['mu-cang-chai'] }) });
    expect(screen.getByRole('tab', { name: /Báo cáo/ })).toHaveTextContent('9/10 đơn vị');
    expect(screen.getByRole('tab', { name: /Rà soát/ })).toHaveTextContent(/\d+ lỗi/);
    expect(screen.getByRole('tab', { name: /Kết quả/ })).toHaveTextContent(/\d+ chưa đạt/);
  });

  test('a unit leads to its sheet', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await checkedPane({ workbook });
    await user.click(await button('Mở trang báo cáo của Văn Yên'));
    expect(workbook.selected).toEqual({
      sheetId: workbook.find('Văn Yên Quý IV-2023').id,
      area: { top: 0, left: 0, rows: 1, columns: 1 },
    });
  });

  test('a unit leads to what is to be looked at in its report', async () => {
    const { user } = await checkedPane({ workbook: await sampleWorkbook() });
    await user.click(await button(/Xem nội dung cần rà soát của Yên Bình/));
    expect(await tab(/Rà soát/)).toHaveAttribute('aria-selected', 'true');
    const group = await button(/^Yên Bình/);
    expect(group).toHaveFocus();
    expect(group).toHaveAttribute('aria-expanded', 'true');
  });

  test('sheets that are no reports are named', async () => {
    const workbook = await sampleWorkbook();
    const [report] = await sampleSheets();
    if (report) workbook.addSheet({ ...report, name: 'Ghi chú', rows: [['Gọi lại cho Văn Yên']] });
    await checkedPane({ workbook });
    expect(screen.getByText('Trang tính không phải báo cáo, không được đọc: Ghi chú.')).toBeVisible();
  });

  test('what is of no known unit is not lost', async () => {
    const workbook = await sampleWorkbook();
    const sheet = workbook.find('Văn Yên Quý IV-2023');
    const [row, column] = cellAfter(sheet.cells, 'Mã đơn vị');
    workbook.type(sheet.name, row, column, 'khong-co');
    const { user } = await checkedPane({ workbook });
    await user.click(await button(/chưa rõ của đơn vị nào/));
    const group = await button(/^Chưa rõ đơn vị/);
    expect(group).toHaveFocus();
    expect(screen.getByText(/Không xác định được đơn vị báo cáo \(“khong-co”\)/)).toBeVisible();
  });

  test('another period is checked anew', async () => {
    const workbook = await sampleWorkbook();
    for (const sheet of await sampleSheets({ quarter: 2 })) workbook.addSheet(sheet);
    const { user } = await checkedPane({ workbook });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }), 'Quý II/2023');
    expect(screen.getByText(/20 trang tính chưa kiểm tra/)).toBeVisible();
    await user.click(await button('Kiểm tra 20 trang báo cáo'));
    expect(await button('Tổng hợp Quý II')).toBeVisible();
  });
});

/** The cell to the right of a label. */
function cellAfter(cells: readonly (readonly { readonly value: unknown }[])[], label: string): [number, number] {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(({ value }) => value === label);
    if (column >= 0) return [row, column + 1];
  }
  throw new Error(`No cell says ${label}`);
}
