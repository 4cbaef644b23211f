import { openWorkbench } from './workbench';

/** Everything with the keyboard, in the narrowest pane that Excel gives. */
test('check, go to a finding, correct it and consolidate without a mouse, at 320 px', async () => {
  await using bench = await openWorkbench({ paneWidth: 320 });
  const { pane, sheets, page } = bench;
  const { keyboard } = page;
  expect(await page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBe(320);

  // From the sheet to the pane: F6, as in Excel; inside it, Tab.
  await sheets.grid.focus();
  await keyboard.press('F6');
  await keyboard.press('F6');
  await pane.tabTo(/^Kiểm tra 10 trang báo cáo$/);
  await keyboard.press('Enter');
  await pane.said(/^Đã kiểm tra xong/);

  await pane.tabTo(/^Báo cáo/, 'back');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await pane.shows(/^Tất cả/);
  await pane.tabTo(/^TX Nghĩa Lộ/);
  await pane.tabTo(/^Đến trang “TX Nghĩa Lộ Quý IV-2023”, ô F37$/);
  await keyboard.press('Enter');
  await sheets.arriveAt('TX Nghĩa Lộ Quý IV-2023', 'F37');
  expect(await pane.isWiderThanItsFrame()).toBe(false);

  await sheets.grid.focus();
  await keyboard.press('Delete');
  await keyboard.type('486500000');
  await keyboard.press('Enter');
  expect(await sheets.selected()).toBe('F38');
  await keyboard.press('Control+z');
  await sheets.arriveAt('TX Nghĩa Lộ Quý IV-2023', 'F37');
  expect(await sheets.shownText()).toBe('');
  await keyboard.press('Control+y');
  await page.waitForFunction(
    () => document.querySelector('[aria-selected="true"].grid-cell')?.textContent === '486.500.000',
  );

  await pane.shows(/^Có thay đổi sau lần kiểm tra trước/);
  await pane
    .button(/^Kiểm tra lại/)
    .last()
    .press('Enter');
  await pane.said(/^Đã kiểm tra xong/);
  await pane.button(/^Tổng hợp Quý IV$/).press('Enter');
  await pane.said(/^Đã tổng hợp xong/);
});

describe('the sheet by keyboard', () => {
  test('a list is opened with Alt and the down arrow, and tells what it is for', async () => {
    await using bench = await openWorkbench();
    const { sheets, page } = bench;
    await sheets.select('H4');
    expect(await page.getByRole('note').innerText()).toContain('Chọn Chính thức hoặc Ước thực hiện');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'Ước thực hiện' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await sheets.read('H4')).toBe('Ước thực hiện');
  });

  test('what a cell does not take is refused with the sheet’s own words, and Esc keeps what was there', async () => {
    await using bench = await openWorkbench();
    const { sheets, page } = bench;
    const before = await sheets.read('F12');
    await page.keyboard.type('rất nhiều');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/Ô này chỉ nhận/)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await sheets.read('F12')).toBe(before);
    await sheets.select('A12');
    await page.keyboard.type('9');
    await page
      .getByRole('status')
      .getByText(/bị khóa/)
      .waitFor();
    expect(await sheets.read('A12')).toBe('1.1');
  });

  test('numbers are read and shown the Vietnamese way, and a block of text is pasted cell by cell', async () => {
    await using bench = await openWorkbench();
    const { sheets, page } = bench;
    await bench.pressRibbon('Sổ trống');
    await sheets.show('Trang 1');
    await sheets.type('A1', '1.234,5');
    await sheets.type('A2', '=A1*2');
    await sheets.type('A3', '31/3/2023');
    expect(await sheets.read('A1')).toBe('1234,5');
    await sheets.select('A2');
    expect(await sheets.shownText()).toBe('2469');
    expect(await sheets.read('A3')).toBe('31/3/2023');
    await page.evaluate(() => navigator.clipboard.writeText('12\tVăn Yên\r\n1,5\t"hai\ndòng"\r\n'));
    await sheets.select('C1');
    await page.keyboard.press('Control+v');
    expect([await sheets.read('C1'), await sheets.read('D1'), await sheets.read('C2')]).toEqual([
      '12',
      'Văn Yên',
      '1,5',
    ]);
    await sheets.select('C1');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await sheets.select('F5');
    await page.keyboard.press('Control+v');
    expect([await sheets.read('F5'), await sheets.read('G5')]).toEqual(['12', 'Văn Yên']);
  });
});
