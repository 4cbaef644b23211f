import { screen, within } from '@testing-library/react';
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
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Chép: Bảng số liệu (CSV)' }).value).toContain(
    'Mã chương trình,Kỳ',
  );
  refused.mockRestore();
});

describe('Kết quả: what is not achieved, in sentences for the report', () => {
  async function results() {
    const pane = await checkedPane({ workbook: await sampleWorkbook() });
    await pane.user.click(await screen.findByRole('tab', { name: /^Kết quả/ }));
    return pane;
  }
  const copied = () => navigator.clipboard.readText();

  test('one, and all of them as Xuất số liệu has them', async () => {
    const { user } = await results();
    const one = await button('Chép câu thuyết minh chỉ tiêu 7.2');
    await user.click(one);
    const item = one.closest('article');
    if (!item) throw new Error('Not in an item');
    expect(await within(item).findByText(/^Đã chép/)).toBeVisible();
    expect(await copied()).toMatch(/^Chỉ tiêu 7\.2: \d\/\d đơn vị đạt; [^\n]+\.$/);
    const sentence = await copied();

    const all = await screen.findByRole('button', { name: /^Chép \d+ câu thuyết minh$/ });
    await user.click(all);
    const lines = (await copied()).split('\n');
    expect(all).toHaveAccessibleName(`Chép ${lines.length} câu thuyết minh`);
    expect(lines).toContain(sentence);
    const { length } = screen.getAllByRole('button', { name: /^Chép câu thuyết minh chỉ tiêu/ });
    expect(length).toBe(lines.length);
  });

  test('what is reached has none; a refused clipboard shows the sentence beside its target', async () => {
    const { user } = await results();
    const refused = jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const name = 'Chép câu thuyết minh chỉ tiêu 7.2';
    await user.click(await button(name));
    const byHand = await screen.findByRole<HTMLTextAreaElement>('textbox', { name });
    expect(byHand.value).toMatch(/^Chỉ tiêu 7\.2: /);
    refused.mockRestore();
    await user.click(await button(name));
    expect(await screen.findByText(/^Đã chép/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: /^Đạt/ }));
    const met = within(screen.getByRole('list', { name: 'Đạt' })).getAllByRole('article');
    expect(met.some(({ textContent }) => textContent.includes('Chép câu'))).toBe(false);
  });
});
