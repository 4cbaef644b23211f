import { act, screen, waitFor } from '@testing-library/react';
import { button, checkedPane, openPane, paneWithProgramme, tab } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

const status = () => screen.getByRole('status');

describe('while a check is under way', () => {
  test('the pane says so, how far it is, and lets it be stopped', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await paneWithProgramme({ workbook });
    workbook.hold();
    await user.click(await button('Kiểm tra 10 trang báo cáo'));
    expect(await button('Đang kiểm tra…')).toHaveAttribute('aria-disabled', 'true');
    expect(await screen.findByText('Đang đọc 0/10 trang tính…')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '10');
    expect(status()).toHaveTextContent('Đang đọc trang tính…');
    expect(screen.getByRole('combobox', { name: 'Kỳ báo cáo' })).toBeDisabled();
    await user.click(await button('Dừng'));
    expect(screen.getByText('Đang dừng…', { selector: 'footer *' })).toBeVisible();
    workbook.release();
    expect(await screen.findByText(/^Đã dừng\. /, { selector: '.fui-MessageBar *' })).toBeVisible();
    expect(await button('Kiểm tra 10 trang báo cáo')).toBeVisible();
    expect(workbook.sheets).toHaveLength(10);
  });

  test('the focus goes back to the next step when the button that stops it is gone', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await paneWithProgramme({ workbook });
    workbook.hold();
    await user.click(await button('Kiểm tra 10 trang báo cáo'));
    const stop = await button('Dừng');
    act(() => stop.focus());
    workbook.release();
    await waitFor(() => expect(stop).not.toBeInTheDocument());
    expect(await button('Tổng hợp Quý IV')).toHaveFocus();
  });

  test('no second run begins', async () => {
    const workbook = await sampleWorkbook();
    const { user, session } = await paneWithProgramme({ workbook });
    workbook.hold();
    await user.click(await button('Kiểm tra 10 trang báo cáo'));
    await button('Dừng');
    await act(() => session.consolidate());
    expect(await screen.findByText(/^Việc trước chưa xong/, { selector: '.fui-MessageBar *' })).toBeVisible();
    workbook.release();
    expect(await button('Tổng hợp Quý IV')).toBeVisible();
    expect(workbook.sheets.every(({ mark }) => mark === null)).toBe(true);
  });
});

test('stopping a consolidation leaves workbook and results as they were', async () => {
  const workbook = await sampleWorkbook();
  const { user, session } = await checkedPane({ workbook });
  const { result } = session.getSnapshot();
  workbook.hold();
  await user.click(await button('Tổng hợp Quý IV'));
  await user.click(await button('Dừng'));
  workbook.release();
  expect(await screen.findByText(/^Đã dừng\. /, { selector: '.fui-MessageBar *' })).toBeVisible();
  expect(session.getSnapshot().result).toBe(result);
  expect(workbook.sheets).toHaveLength(10);
});

describe('what happens is said aloud', () => {
  test('from opening to the outcome', async () => {
    const { user } = openPane({ workbook: await sampleWorkbook() });
    expect(status()).toHaveTextContent('Đang mở sổ…');
    await user.click(await button('Dùng chương trình này'));
    await user.click(await button(/^Kiểm tra/));
    await waitFor(() => expect(status()).toHaveTextContent(/^Đã kiểm tra xong 10 báo cáo: \d+ lỗi, \d+ cảnh báo/));
    await user.click(await button(/^Tổng hợp/));
    await waitFor(() => expect(status()).toHaveTextContent(/^Đã tổng hợp xong\./));
  });

  test('a message stays until it is dismissed', async () => {
    const workbook = await sampleWorkbook();
    const { user } = await checkedPane({ workbook });
    workbook.structureProtected = true;
    await user.click(await button('Tổng hợp Quý IV'));
    await screen.findByText(/^Sổ làm việc đang được bảo vệ/, { selector: '.fui-MessageBar *' });
    await user.click(await tab(/Kết quả/));
    await user.click(await button('Đã đọc'));
    expect(screen.queryByText(/^Sổ làm việc đang được bảo vệ/)).not.toBeInTheDocument();
  });
});

test('the pane never takes the focus from Excel', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await paneWithProgramme({ workbook });
  workbook.hold();
  await user.click(await button('Kiểm tra 10 trang báo cáo'));
  const stop = await button('Dừng');
  act(() => stop.focus());
  const inExcel = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  workbook.release();
  await waitFor(() => expect(stop).not.toBeInTheDocument());
  expect(await button('Tổng hợp Quý IV')).not.toHaveFocus();
  inExcel.mockRestore();
});
