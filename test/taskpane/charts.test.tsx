import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { button, checkedPane, tab } from './open-pane';
import { sampleSheets, sampleWorkbook } from './sample-workbook';

/** *Biểu đồ*, as a clerk uses it. */
async function results() {
  const workbook = await sampleWorkbook({ flawless: true, without: ['mu-cang-chai'] });
  for (const sheet of await sampleSheets({ quarter: 3, flawless: true })) workbook.addSheet(sheet);
  const pane = await checkedPane({ workbook });
  await pane.user.click(await tab(/Kết quả/));
  return { ...pane, workbook };
}

const rowOf = async (table: string, name: RegExp): Promise<readonly string[]> => {
  const found = within(await screen.findByRole('table', { name: table })).getByRole('rowheader', { name });
  return [...(found.closest('tr')?.children ?? [])].map(({ textContent }) => textContent);
};

test('bars are lines of tables: progress, units and periods of one indicator, each with its words', async () => {
  const { user } = await results();
  await user.click(await button('Biểu đồ'));
  expect(await rowOf('Mức thực hiện so với kế hoạch', /^7\.1 /)).toEqual([
    expect.stringMatching(/(Đạt|Vượt)$/),
    '115,0%',
  ]);
  expect(await rowOf('Mức thực hiện so với kế hoạch', /^7\.2 /)).toEqual([
    expect.stringMatching(/Chưa đạt$/),
    expect.stringMatching(/^\d\/9$/),
  ]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Chỉ tiêu để so sánh' }), '1.2');
  expect(await rowOf('Các đơn vị', /^Mù Cang Chải/)).toEqual(['Mù Cang ChảiChưa báo cáo', '–']);
  expect(await rowOf('Các đơn vị', /^Văn Yên/)).toEqual([
    'Văn Yên',
    expect.stringMatching(/^[\d.]+\/[\d.]+ \([\d,]+%\)$/),
  ]);
  const periods = within(screen.getByRole('table', { name: 'Các kỳ trong năm, lũy kế' })).getAllByRole('rowheader');
  expect(periods.map(({ textContent }) => textContent)).toEqual([
    'Quý I',
    'Quý II',
    'Quý III',
    'Quý IVmới có 8/9 đơn vị',
  ]);
  const found = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }));
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});

test('a target leads to its units’ chart', async () => {
  const { user } = await results();
  await user.click((await screen.findAllByRole('button', { name: /^Xem \d+ đơn vị$/ }))[0] as HTMLElement);
  const [compare] = await screen.findAllByRole('button', { name: /^So sánh bằng biểu đồ chỉ tiêu / });
  const code = compare?.getAttribute('aria-label')?.split(' ').at(-1);
  await user.click(compare as HTMLElement);
  expect(await screen.findByRole('combobox', { name: 'Chỉ tiêu để so sánh' })).toHaveValue(code);
});

test('charts are drawn into the workbook, and the pane leads to their sheet', async () => {
  const { user, workbook } = await results();
  await user.click(await button('Biểu đồ'));
  await user.click(await button('Vẽ biểu đồ vào sổ'));
  expect(
    await screen.findByText('Đã vẽ biểu đồ ở trang “Biểu đồ Quý IV-2023”.', { selector: '.fui-MessageBar *' }),
  ).toBeVisible();
  expect(workbook.find('Biểu đồ Quý IV-2023').charts).toHaveLength(3);
  await user.click(await button('Mở trang “Biểu đồ Quý IV-2023”'));
  expect(workbook.selected?.sheetId).toBe(workbook.find('Biểu đồ Quý IV-2023').id);
});
