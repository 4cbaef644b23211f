import { read, type WorkSheet } from '@e965/xlsx';
import { openWorkbench } from './workbench';

/** The clerk's quarter from end to end, at the sample, whose figures are invented. */
test('check, go to a finding, correct the cell, consolidate, follow a target to its source, save', async () => {
  await using bench = await openWorkbench();
  const { pane, sheets } = bench;

  await pane.check();
  const findings = await pane.findingsOf('Yên Bình');
  expect(await findings.allInnerTexts()).toEqual([expect.stringContaining('Số đạt 192 lớn hơn tổng số 177')]);
  await findings.getByRole('button', { name: /ô F26$/ }).click();
  await sheets.arriveAt('Yên Bình Quý IV-2023', 'F26');
  expect(await sheets.shownText()).toBe('192');

  await sheets.type('F26', '129');
  await pane.shows(/^Có thay đổi sau lần kiểm tra trước ở trang: Yên Bình Quý IV-2023/);
  await pane.check();
  await pane.show('Rà soát');
  expect(await pane.units()).not.toContain('Yên Bình');

  await pane.consolidate();
  expect(await sheets.names()).toEqual(expect.arrayContaining(['Tổng hợp Quý IV-2023', 'Chi tiết Quý IV-2023']));
  const target = await pane.target('7.2');
  expect(await target.innerText()).toMatch(/Chưa đạt, còn thiếu 3 nhà[^]*7\/9 đơn vị đạt/);
  await target.getByRole('button', { name: /^Xem 9 đơn vị/ }).click();
  await target.getByRole('button', { name: /của Trạm Tấu$/ }).click();
  await sheets.arriveAt('Trạm Tấu Quý IV-2023', 'F31');
  expect(await sheets.shownText()).toBe('1');

  // What leaders ask of a printed figure: where does it come from?
  await sheets.show('Tổng hợp Quý IV-2023');
  await sheets.select('F40');
  await pane.trace(/^Ô này: 9\.1 · 9\/9 đơn vị/);
  expect(await pane.traced('Văn Chấn').innerText()).toMatch(
    /^Văn Chấn\n492 hộ\nĐến trang “Văn Chấn Quý IV-2023”, ô F35\nô ghi bằng chữ[^]*không nhận từ tệp[^]*1 nội dung cần rà soát$/,
  );
  await pane.press('Xem kỹ số của Văn Chấn');
  await pane.shows(/“492 hộ” là chữ, hiểu là 492/);
  await pane.press('Đến ô ở trang Chi tiết');
  await bench.page.getByRole('tab', { name: 'Chi tiết Quý IV-2023', selected: true }).waitFor();
  await sheets.shows('492');
  await pane.trace(/^Ô này: 9\.1 · Văn Chấn · 492 hộ/);
  await pane.press(/^Đến trang “Văn Chấn Quý IV-2023”, ô F35/);
  await sheets.arriveAt('Văn Chấn Quý IV-2023', 'F35');
  await pane.press('Đóng');

  const book = read(await bench.download(), { type: 'buffer' });
  const reports = book.SheetNames.filter(
    (name) => /Quý IV-2023$/.test(name) && !/^(?:Tổng hợp|Chi tiết|Nhiệm vụ)/.test(name),
  );
  expect(reports).toHaveLength(10);
  const summary = rowsOf(book.Sheets['Tổng hợp Quý IV-2023'], 4, 5);
  // Added up by nobody's code but this line's.
  const understood: Readonly<Record<string, number>> = { '9.1': 492 }; // typed as “492 hộ”, a text
  for (const code of ['7.2', '8.2', '9.1', '11.2', '12.4']) {
    const total = reports.reduce(
      (sum, name) => sum + (rowsOf(book.Sheets[name], 4, 5).get(code) ?? 0),
      understood[code] ?? 0,
    );
    expect([code, summary.get(code)]).toEqual([code, total]);
  }
  expect(rowsOf(book.Sheets['Yên Bình Quý IV-2023'], 4, 5).get('5.3')).toBe(129);
});

/** A column's numbers by the codes in the first column, as another program reads them. */
function rowsOf(sheet: WorkSheet | undefined, from: number, column: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let row = from; sheet && row < 80; row++) {
    const [code, value] = [0, column].map((at) => cellAt(sheet, row, at));
    if (typeof code === 'string' && typeof value === 'number') found.set(code, value);
  }
  return found;
}

const cellAt = (sheet: WorkSheet, row: number, column: number): unknown =>
  (sheet[`${String.fromCharCode(65 + column)}${row + 1}`] as { readonly v?: unknown } | undefined)?.v;
