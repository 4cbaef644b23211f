import { screen, within } from '@testing-library/react';
import { button, checkedPane, tab } from './open-pane';
import { crowdedWorkbook } from './crowded-workbook';

const UNITS = 150;
/** What a pane can draw without anybody noticing. */
const MOST_ELEMENTS = 2500;
const elements = () => document.querySelectorAll('*').length;

test('thousands of findings are shown a part at a time, and none is kept silent about', async () => {
  const { user, session } = await checkedPane(await crowdedWorkbook(UNITS));
  const { summary } = session.getSnapshot().result ?? {};
  const all = summary?.findings.length ?? 0;
  expect(all).toBeGreaterThan(3000);
  expect(elements()).toBeLessThan(MOST_ELEMENTS);

  await user.click(await tab(/Rà soát/));
  const filter = await screen.findByRole('group', { name: 'Chỉ xem' });
  expect(filter).toHaveTextContent(new RegExp(`Tất cả ${all.toLocaleString('vi-VN')}`));
  expect(elements()).toBeLessThan(MOST_ELEMENTS);

  const groups = () => within(screen.getByRole('list', { name: 'Nội dung cần rà soát theo đơn vị' }));
  const headers = () => groups().getAllByRole('heading', { level: 2 });
  expect(headers()).toHaveLength(50);
  await user.click(await button(`Hiện thêm 50 (còn ${UNITS + 1 - 50})`));
  expect(headers()).toHaveLength(100);
  // Reading goes on where the new part begins.
  expect(document.activeElement).toHaveTextContent(/^Đơn vị 5[01]/);
  await user.click(await button(/^Hiện thêm 50/));
  await user.click(await button('Hiện thêm 1 (còn 1)'));
  expect(headers()).toHaveLength(UNITS + 1);
  expect(screen.queryByRole('button', { name: /^Hiện thêm/ })).not.toBeInTheDocument();
});

test('a unit far down the list is led to all the same', async () => {
  const { user } = await checkedPane(await crowdedWorkbook(UNITS));
  await user.click(await button(/^Hiện thêm/));
  await user.click(await button(new RegExp(`Xem nội dung cần rà soát của Đơn vị ${UNITS}$`)));
  expect(await button(new RegExp(`^Đơn vị ${UNITS}`))).toHaveFocus();
});
