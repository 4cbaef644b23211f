import { openWorkbench } from './workbench';

const PLAN = 'Chương trình công tác';

/** A clerk keeps the year's tasks on their sheet. What she writes is invented. */
test('make the sheet of tasks, write states, add a task that arose, read back, go to a row, sum up', async () => {
  await using bench = await openWorkbench();
  const { pane, sheets } = bench;
  await pane.check();
  await pane.show('Nhiệm vụ');
  await pane.shows(/^44 nhiệm vụ: chưa đến hạn 8, quá hạn 36\.$/);
  await pane.press(`Lập trang ${PLAN}`);
  await pane.said(/^Đã ghi trang Chương trình công tác/);

  await sheets.show(PLAN);
  expect(await sheets.read('A8')).toBe('I.1');
  await sheets.type('N8', 'Xong');
  await sheets.type('O8', '15/02/2023');
  await sheets.select('S8');
  await sheets.shows('Xong');
  await sheets.type('A55', 'PS1');
  await sheets.type('B55', 'III');
  await sheets.type('E55', 'Phục vụ đoàn công tác của trung ương');
  await pane.shows(new RegExp(`Có thay đổi sau lần kiểm tra trước ở trang: ${PLAN}`));

  await pane.check();
  await pane.show('Nhiệm vụ');
  await pane.shows(/^45 nhiệm vụ: xong 1, chưa đến hạn 8, quá hạn 36\.$/);
  await pane.press(/^Hiện thêm 6/);
  await pane.press('Đến hàng 55 của nhiệm vụ PS1');
  await sheets.arriveAt(PLAN, 'A55');

  await pane.consolidate();
  expect(await sheets.names()).toContain('Nhiệm vụ Quý IV-2023');
});
