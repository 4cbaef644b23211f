import { openWorkbench } from './workbench';

const SUMMARY = 'Tổng hợp Quý IV-2023';

/** After the signature, at the sample, whose figures are invented. */
test('freeze the quarter, find it locked, see which report changed since, open it again with a reason', async () => {
  await using bench = await openWorkbench();
  const { pane, sheets } = bench;
  await pane.check();
  await pane.press('Việc khác');
  await pane.press(/^Chốt số liệu/);
  await pane.press('Chốt số liệu Quý IV/2023');
  await pane.frame.getByRole('textbox', { name: 'Tên người chấp nhận' }).fill('Nguyễn Thị Mai');
  await pane.press('Chốt số liệu Quý IV/2023');
  await pane.shows(/^Số liệu Quý IV\/2023 đã chốt ngày .* mã [0-9a-f-]{14}/);
  await pane.press('Quay lại');
  await pane.press('Đóng');
  await pane.press('Mở trang Tổng hợp');
  await sheets.arriveAt(SUMMARY, 'A1');
  await sheets.grid
    .getByText(/Số liệu đã chốt ngày/)
    .first()
    .waitFor();
  const before = await sheets.read('F11');
  expect(before).toMatch(/^\d/);
  await sheets.type('F11', '1');
  expect(await bench.message()).toMatch(/khóa/);
  expect(await sheets.read('F11')).toBe(before);

  await sheets.show('Trạm Tấu Quý IV-2023');
  await sheets.type('F31', '2');
  await pane.check();
  await pane.shows(/Báo cáo đã khác với lúc chốt: Trạm Tấu\./);

  await pane.press('Việc khác');
  await pane.press(/^Chốt số liệu/);
  await pane.press('Mở lại số liệu');
  await pane.frame.getByRole('textbox', { name: /Vì sao mở lại/ }).fill('Trạm Tấu bổ sung số liệu');
  await pane.press('Mở lại số liệu');
  await pane.shows(/^Đã mở lại số liệu Quý IV\/2023/);

  // Once frozen for good, the figures can be followed although the reports' sheets are gone.
  await pane.press('Chốt số liệu Quý IV/2023');
  await pane.press('Chốt số liệu Quý IV/2023');
  await pane.press('Gỡ 10 trang báo cáo của kỳ');
  await pane.press('Gỡ 10 trang báo cáo của kỳ');
  await pane.shows(/^Đã gỡ 10 trang báo cáo/);
  await pane.press('Quay lại');
  await pane.press('Đóng');
  await sheets.show(SUMMARY);
  await sheets.select('F11');
  await pane.trace(/^Ô này: /);
  await pane.shows(
    /^Trang báo cáo “Trạm Tấu Quý IV-2023” không còn trong sổ; số này ghi ở trang Số liệu, trước đây ở ô/,
  );
});
