import { read } from '@e965/xlsx';
import { openWorkbench } from './workbench';

/** From a blank form to one that can be sent. All figures are INVENTED. */
test('make a form, fill it with a slip in it, be told, mend it, be ready to send', async () => {
  await using bench = await openWorkbench();
  const { pane, sheets } = bench;
  await bench.pressRibbon('Sổ trống');
  await pane.frame.getByRole('radio', { name: /^Thị xã Duy Tiên 2023/ }).check();
  await pane.press('Dùng chương trình này');
  // Nothing has been written in the workbook: reports are to come in, and before that forms are to go out.
  await pane.button('Nhận báo cáo').waitFor();
  await pane.press('Tạo biểu mẫu');
  await pane.frame.getByLabel('Biểu mẫu cho kỳ').selectOption('Quý I/2023');
  await pane.frame.getByRole('radio', { name: 'Chọn từng đơn vị' }).check();
  await pane.frame.getByRole('checkbox', { name: /^Thị ủy/ }).check();
  const form = 'Thị ủy, UBND thị xã Quý I-2023';
  // A workbook of its own: the page has no second window, so that it comes as a file.
  const opened = await bench.download(() => pane.press('Mở thành sổ mới'));
  expect(read(opened).SheetNames).toEqual([form]);
  await pane.press('Lập biểu mẫu cho 1 đơn vị');
  await pane.press(`Mở trang “${form}”`);
  await sheets.arriveAt(form, 'A1');
  expect(await sheets.read('C5')).toBe('thi-xa');

  await pane.press('Đóng');
  await pane.press('Việc khác');
  await pane.press('Tự kiểm tra biểu mẫu đang mở');
  await pane.said(/^Còn 6 chỗ chưa điền\.$/);
  const cells: Readonly<Record<string, string>> = {
    ...{ F12: '16', G12: '16', F13: '1', F15: '30', G15: '30' },
    ...{ F17: '15', G17: '16', F18: '16', G18: '16', F19: '0' },
  };
  for (const [address, text] of Object.entries(cells)) await sheets.type(address, text);
  await pane.said(/^Còn 1 chỗ cần sửa\.$/);
  // The pane reads along; who types stays where she is.
  expect(await sheets.selected()).toBe('F20');
  await pane.press('Đến ô F18');
  await sheets.arriveAt(form, 'F18');
  await sheets.type('F18', '6');
  await pane.said(/^Sẵn sàng gửi$/);
  await pane.shows(/2023-Q1_thi-xa\.xlsx/);
});
