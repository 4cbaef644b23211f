import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { HostError } from '../../src/app/workbook/host-error';
import { button, checkedPane, openPane, paneWithProgramme, tab } from './open-pane';
import { sampleSheets, sampleWorkbook } from './sample-workbook';

/** What axe finds wrong, in short. Contrast needs a real browser: jsdom paints nothing. */
async function violations(): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false } };
  const results = await act(() => axe.run(document.body, { rules }));
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

test('opening and first run', async () => {
  openPane({ workbook: await sampleWorkbook() });
  expect(await violations()).toEqual([]);
  await button('Dùng chương trình này');
  expect(await violations()).toEqual([]);
});

test('a workbook that cannot be opened', async () => {
  const workbook = await sampleWorkbook();
  workbook.refuse('open', new HostError('not-responding'));
  openPane({ workbook });
  await button('Thử lại');
  expect(await violations()).toEqual([]);
});

test('nothing checked yet, and a check under way', async () => {
  const workbook = await sampleWorkbook();
  const { user } = await paneWithProgramme({ workbook });
  expect(await violations()).toEqual([]);
  workbook.hold();
  await user.click(await button(/^Kiểm tra/));
  await screen.findByRole('progressbar');
  expect(await violations()).toEqual([]);
  workbook.release();
  await button('Tổng hợp Quý IV');
});

test('board, findings with a form open, results with units unfolded', async () => {
  const workbook = await sampleWorkbook({ without: ['mu-cang-chai'] });
  const [report] = await sampleSheets();
  if (report) workbook.addSheet({ ...report, name: 'Gửi lại' });
  const { user } = await checkedPane({ workbook });
  expect(await violations()).toEqual([]);
  await user.click(await tab(/Rà soát/));
  await user.click(await button(/^Yên Bình/));
  await user.click(await button('Chấp nhận số này'));
  expect(await violations()).toEqual([]);
  await user.click(await tab(/Kết quả/));
  await user.click((await screen.findAllByRole('button', { name: /^Xem \d+ đơn vị$/ }))[0] as HTMLElement);
  expect(await violations()).toEqual([]);
});

test('differences, a message, the menu', async () => {
  const workbook = await sampleWorkbook();
  workbook.misreckon();
  const { user } = await checkedPane({ workbook });
  await user.click(await button('Tổng hợp Quý IV'));
  await button(/^Mở trang/);
  expect(await violations()).toEqual([]);
  await user.click(await button('Việc khác'));
  await screen.findByRole('heading', { name: 'Việc khác' });
  expect(await violations()).toEqual([]);
});
