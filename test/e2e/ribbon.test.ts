import { openWorkbench } from './workbench';

test('the ribbon opens the pane, checks and consolidates, also while the pane is closed', async () => {
  await using bench = await openWorkbench();
  const { pane, sheets, page } = bench;
  await page.getByRole('button', { name: 'Đóng ngăn' }).click();
  await page.getByRole('complementary').waitFor({ state: 'hidden' });

  await bench.pressRibbon('Kiểm tra báo cáo');
  await page.getByRole('complementary').waitFor();
  await pane.said(/^Đã kiểm tra xong 10 báo cáo/);

  await page.getByRole('button', { name: 'Đóng ngăn' }).click();
  await bench.pressRibbon('Mở ngăn Tổng hợp');
  await pane.shows(/^Đã có báo cáo của 10\/10 đơn vị/);

  await bench.pressRibbon('Tổng hợp báo cáo');
  await pane.said(/^Đã tổng hợp xong/);
  expect(await sheets.names()).toContain('Tổng hợp Quý IV-2023');
});

test('a blank workbook offers the sample, which the pane writes through Office.js', async () => {
  await using bench = await openWorkbench();
  await bench.pressRibbon('Sổ trống');
  await bench.sheets.show('Trang 1');
  await bench.pane.press('Xem sổ mẫu');
  await bench.pane.button('Kiểm tra 10 trang báo cáo').waitFor();
  expect(await bench.sheets.names()).toHaveLength(11);
});
