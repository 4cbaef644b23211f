import { screen } from '@testing-library/react';
import { button, checkedPane } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

/** *Xuất số liệu*, as a clerk uses it. */
async function exportPanel() {
  const pane = await checkedPane({ workbook: await sampleWorkbook() });
  await pane.user.click(await button('Việc khác'));
  await pane.user.click(await button('Xuất số liệu'));
  await screen.findByRole('heading', { name: 'Bảng số liệu (CSV)' });
  return pane;
}

test('the explanations are copied, to be pasted into the report', async () => {
  const { user } = await exportPanel();
  await user.click(await button('Chép: Lời thuyết minh chỉ tiêu chưa đạt'));
  expect(await screen.findByText(/^Đã chép/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^Chỉ tiêu 7\.2: \d\/\d đơn vị đạt; /m);
});

test('where copying is not allowed, the text is shown to be taken by hand', async () => {
  const { user } = await exportPanel();
  const refused = jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(await button('Chép: Bảng số liệu (CSV)'));
  expect(await screen.findByText(/nhấn Ctrl\+C/)).toBeVisible();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /\.csv$/ }).value).toContain('Mã chương trình,Kỳ');
  refused.mockRestore();
});
