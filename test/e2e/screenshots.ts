import { join } from 'node:path';
import { openWorkbench, type Workbench } from './workbench';

const IMAGES = join(__dirname, '../../docs/images');

/** A picture of the whole page. */
const page = ({ page: whole }: Workbench, name: string) => whole.screenshot({ path: join(IMAGES, name) });
/** A picture of the pane alone. */
const pane = ({ page: whole }: Workbench, name: string) =>
  whole.getByRole('complementary').screenshot({ path: join(IMAGES, name) });

test('the workbench with a consolidated quarter', async () => {
  await using bench = await openWorkbench({ width: 1280, height: 760 });
  await bench.pane.check();
  await bench.pane.consolidate();
  await bench.pane.press(/^Mở trang/);
  await bench.sheets.arriveAt('Tổng hợp Quý IV-2023', 'A1');
  await bench.pane.press('Đã đọc');
  await page(bench, 'workbench.png');
});

test('findings, in the narrowest pane', async () => {
  await using bench = await openWorkbench({ paneWidth: 320 });
  await bench.pane.check();
  await bench.pane.findingsOf('Yên Bình');
  await pane(bench, 'pane-review.png');
});

test('results, in the widest pane, dark', async () => {
  await using bench = await openWorkbench({ paneWidth: 450, scheme: 'dark' });
  await bench.pane.check();
  const target = await bench.pane.target('7.2');
  await target.getByRole('button', { name: /^Xem 9 đơn vị/ }).click();
  await target.scrollIntoViewIfNeeded();
  await pane(bench, 'pane-results.png');
});
