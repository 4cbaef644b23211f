import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { button, openPane, tab } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

/** Presses Tab until what has the focus is called so; gives up after a while. */
async function tabTo(user: UserEvent, name: RegExp): Promise<HTMLElement> {
  for (let presses = 0; presses < 40; presses++) {
    await user.tab();
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && name.test(nameOf(activeElement))) return activeElement;
  }
  throw new Error(`Tab never reaches ${name.source}`);
}
const nameOf = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.textContent;

test('a quarter can be done by keyboard alone', async () => {
  const workbook = await sampleWorkbook();
  const { user } = openPane({ workbook });
  await button('Dùng chương trình này');
  await tabTo(user, /^Dùng chương trình này$/);
  await user.keyboard('{Enter}');

  await button('Kiểm tra 10 trang báo cáo');
  await tabTo(user, /^Kiểm tra 10 trang báo cáo$/);
  await user.keyboard('{Enter}');
  const next = await button('Tổng hợp Quý IV');
  expect(next).toHaveFocus();

  // To the tabs, along them by arrow, and into what the tab holds.
  await tabTo(user, /^Báo cáo/);
  await user.keyboard('{ArrowRight}{Enter}');
  await waitFor(async () => expect(await tab(/Rà soát/)).toHaveAttribute('aria-selected', 'true'));
  await tabTo(user, /^Yên Bình/);
  await user.keyboard('{Enter}');
  await tabTo(user, /^Chấp nhận số này$/);
  await user.keyboard('{Enter}');
  await user.keyboard('Đã đối chiếu với huyện');
  await tabTo(user, /^Chấp nhận$/);
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/^Đã chấp nhận ngày/)).toBeVisible();

  await tabTo(user, /^Đến trang/);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(workbook.selected).not.toBeNull());

  await tabTo(user, /^Tổng hợp Quý IV$/);
  await user.keyboard('{Enter}');
  expect(await button(/^Mở trang “Tổng hợp/)).toHaveFocus();
});

test('the menu takes the focus, and gives it back by Escape', async () => {
  const { user } = openPane({ workbook: await sampleWorkbook() });
  const more = await button('Việc khác');
  more.focus();
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await screen.findByRole('heading', { name: 'Việc khác' })).toHaveFocus());
  await user.keyboard('{Escape}');
  expect(more).toHaveFocus();
  expect(within(screen.getByRole('main')).getByText(/không bị sửa/)).toBeVisible();
});

describe('the programme is set up by keyboard alone', () => {
  async function panel(name: RegExp) {
    const { user } = openPane({ workbook: await sampleWorkbook({ flawless: true }) });
    await user.click(await button('Dùng chương trình này'));
    (await button('Việc khác')).focus();
    await user.keyboard('{Enter}');
    await tabTo(user, name);
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name });
    return user;
  }

  test('put into the workbook: the button keeps the focus and says what comes next', async () => {
    const user = await panel(/^Thiết lập chương trình$/);
    for (const name of [/^Mở tệp chương trình$/, /^Chép vào bộ nhớ tạm$/, /^Lưu tệp$/]) await tabTo(user, name);
    await tabTo(user, /^Đưa chương trình vào sổ$/);
    await user.keyboard('{Enter}');
    expect(await button('Đọc lại chương trình')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(await button('Thiết lập chương trình')).toHaveFocus();
  });

  test('next year’s: what was made takes the focus, and its buttons follow', async () => {
    const user = await panel(/^Chương trình năm sau$/);
    await tabTo(user, /^Lập chương trình năm 2024$/);
    await user.keyboard('{Enter}');
    const made = await screen.findByText(/^Đã lập: /);
    expect(document.activeElement).toContainElement(made);
    expect(document.activeElement).not.toBe(document.body);
    await user.tab();
    expect(await button('Chép vào bộ nhớ tạm')).toHaveFocus();
  });
});
