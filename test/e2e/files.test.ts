import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { addressOfPage, openWorkbench, sharedBrowser } from './workbench';

const FOREIGN = join(__dirname, '../workbench/model/file/fixtures');

test('a workbook that another program wrote is opened, shown, edited and saved', async () => {
  await using bench = await openWorkbench();
  const { sheets } = bench;
  const original = readFileSync(join(FOREIGN, 'openpyxl.xlsx'));
  const names = read(original).SheetNames;
  await bench.openFile('Sổ lạ.xlsx', original);
  await bench.page.getByRole('status').getByText('Đã mở “Sổ lạ.xlsx”.').waitFor();
  // A hidden sheet is kept, though not shown.
  expect(await sheets.names()).toEqual(names.filter((name) => name !== 'ẩn'));
  await sheets.show('Bảng');
  await sheets.type('A40', 'Ghi thêm');
  const saved = read(await bench.download());
  expect(saved.SheetNames).toEqual(names);
  expect((saved.Sheets['Bảng']?.['A40'] as { readonly v?: unknown } | undefined)?.v).toBe('Ghi thêm');
});

test('a workbook in which no programme was chosen begins at the beginning', async () => {
  await using bench = await openWorkbench();
  const aoa = [
    ['Nội dung', 'Số'],
    ['Tổng', 12],
  ];
  const other = write(
    { SheetNames: ['Khác'], Sheets: { Khác: utils.aoa_to_sheet(aoa) } },
    { type: 'buffer' },
  ) as Buffer;
  await bench.openFile('khac.xlsx', other);
  await bench.sheets.show('Khác');
  expect(await bench.sheets.read('B2')).toBe('12');
  await bench.pane.button('Xem sổ mẫu').waitFor();
});

test.each([
  ['ghi chú.txt', 'xin chào', /không phải tệp \.xlsx/],
  ['hỏng.xlsx', 'không phải zip', /bị hỏng/],
])('%s is refused with a sentence, and what was open stays', async (name, content, sentence) => {
  await using bench = await openWorkbench();
  const before = await bench.sheets.names();
  await bench.openFile(name, new TextEncoder().encode(content));
  await bench.page.getByRole('status').getByText(sentence).waitFor();
  expect(await bench.sheets.names()).toEqual(before);
});

test('an Excel that is too old shows a page that says so, in Vietnamese', async () => {
  const context = await (await sharedBrowser()).newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  // The page's own start script runs; only Office answers as an old one does.
  await page.route('**/office-js/office.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.Office = {
        onReady: function (ready) { ready({ host: 'Excel' }); },
        context: { requirements: { isSetSupported: function () { return false; } } }
      };`,
    }),
  );
  await page.goto(addressOfPage('taskpane.html'));
  const alert = page.getByRole('alert').filter({ visible: true });
  expect(await alert.innerText()).toContain('Tổng hợp cần Excel 2021');
  expect(await page.locator('script[src*="taskpane"]').count()).toBe(0);
  await context.close();
});
