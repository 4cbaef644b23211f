import { screen, waitFor } from '@testing-library/react';
import { button, openPane } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

const heading = (name: string) => screen.findByRole('heading', { name });

test('a panel opens from the menu, takes the focus and gives it back to where it was opened', async () => {
  const { user } = openPane({ workbook: await sampleWorkbook() });
  await user.click(await button('Việc khác'));
  await user.click(await button('Cách làm'));
  await waitFor(async () => expect(await heading('Cách làm')).toHaveFocus());
  expect(await screen.findByText(/Phần mềm chỉ đọc/)).toBeVisible();

  await user.click(await button('Quay lại'));
  expect(await button('Cách làm')).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await heading('Cách làm')).toHaveFocus());

  await user.keyboard('{Escape}');
  expect(await button('Cách làm')).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(await button('Việc khác')).toHaveFocus();
});
