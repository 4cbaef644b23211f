import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookType } from '@e965/xlsx';
import { sampleReports } from '../../src/app/sample/sample-reports';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { newBook, saveBook } from '../../src/workbench/model';
import { bookOf, bytesOf, reportBytes, sheetOf } from '../files/report-file';
import { builtIn } from '../programmes/load-built-in';
import { writeContent } from '../workbench/write-content';
import type { SentFile } from './pane';
import { openWorkbench } from './workbench';

/** What three programs wrote, as units send it. All figures are INVENTED. */

const asSent = (name: string): SentFile => ({ name, bytes: readFileSync(join(__dirname, '../files/fixtures', name)) });
const LOCKED = ['locked-tran-yen.xlsx', 'locked-agile.xlsx', 'locked-van-yen.xls', 'locked-luc-yen.ods'];
const bySheetJs = (name: string, report: SheetContent, kind: BookType = 'xlsx'): SentFile => ({
  name,
  bytes: reportBytes(report, kind),
});
function byOurselves(name: string, report: SheetContent): SentFile {
  const book = newBook([report.name]);
  writeContent(book.active, report);
  return { name, bytes: saveBook(book) };
}

async function samples() {
  const ofYear = await builtIn('yen-bai-2023');
  const unitOf = (reports: readonly SheetContent[]) => (code: string) => {
    const found = reports.find(({ key }) => key.endsWith(` ${code}`));
    if (!found) throw new Error(`No sample of ${code}`);
    return found;
  };
  return { of: unitOf(sampleReports(ofYear, 4)), earlier: unitOf(sampleReports(ofYear, 1)) };
}

/** The figure of 7.2 of a report is another. */
const withFigure = (report: SheetContent, figure: number): SheetContent => ({
  ...report,
  rows: report.rows.map((row) => (row[0] === '7.2' ? row.map((cell, i) => (i === 5 ? figure : cell)) : row)),
});

/** The report says that it is of another programme. */
const ofAnother = (report: SheetContent): SheetContent => ({
  ...report,
  rows: report.rows.map((row) => row.map((cell) => (cell === 'yen-bai-2023' ? 'lao-cai-2023' : cell))),
});

test('files of three programs are judged, taken in or left out, sent again, put back, accepted', async () => {
  const { of, earlier } = await samples();
  await using bench = await openWorkbench();
  const { pane, sheets } = bench;
  await bench.pressRibbon('Sổ trống');
  await pane.press('Dùng chương trình này');
  await pane.press('Nhận báo cáo');

  const twoUnits = [of('nghia-lo'), of('van-chan')].map((report) => ({ name: report.name, sheet: sheetOf(report) }));
  await pane.chooseFiles([
    asSent('van-yen.xls'),
    asSent('luc-yen.ods'),
    asSent('tran-yen.xlsx'),
    bySheetJs('yen-binh.xlsx', of('yen-binh')),
    bySheetJs('tram-tau.xls', of('tram-tau'), 'biff8'),
    byOurselves('mu-cang-chai.xlsx', of('mu-cang-chai')),
    { name: 'tải dở.xlsx', bytes: reportBytes(of('nghia-lo')).slice(0, -400) },
    ...LOCKED.map(asSent),
    { name: 'trống.xlsx', bytes: new Uint8Array() },
    bySheetJs('chương trình khác.ods', ofAnother(of('nghia-lo')), 'ods'),
    bySheetJs('quý I.xlsx', earlier('nghia-lo')),
    { name: 'hai đơn vị.xlsx', bytes: bytesOf(bookOf(twoUnits)) },
  ]);
  await pane.shows(/^Đã đọc 15 tệp: 6 báo cáo, 9 tệp chưa nhận được\.$/);
  const problems = pane.frame.getByRole('list', { name: 'Tệp chưa nhận được' }).getByRole('listitem');
  expect((await problems.allInnerTexts()).map((text) => text.split('\n').slice(0, 2))).toEqual([
    ['tải dở.xlsx', expect.stringMatching(/^Không đọc được tệp này vì tệp bị hỏng/)],
    ...LOCKED.map((name) => [name, 'Tệp có đặt mật khẩu nên không đọc được; đề nghị đơn vị bỏ mật khẩu rồi gửi lại.']),
    ['trống.xlsx', expect.stringMatching(/^Tệp trống/)],
    ['chương trình khác.ods', expect.stringMatching(/^Báo cáo này ghi mã chương trình “lao-cai-2023”/)],
    ['quý I.xlsx', expect.stringMatching(/^Báo cáo này của Quý I\/2023, không phải/)],
    ['hai đơn vị.xlsx', expect.stringMatching(/“TX Nghĩa Lộ”, “Văn Chấn”/)],
  ]);
  const reports = pane.frame.getByRole('list', { name: 'Báo cáo đọc được' }).getByRole('listitem');
  expect(await reports.filter({ hasText: 'luc-yen.ods' }).first().innerText()).toContain('“4 nhà”');
  // Nothing is written before the person says so.
  expect(await sheets.names()).toEqual(['Trang 1']);

  await pane.frame.getByRole('checkbox', { name: 'Nhận báo cáo của Trạm Tấu' }).uncheck();
  await pane.press('Nhận 5 báo cáo');
  await pane.said(/^Đã nhận 5 báo cáo vào sổ và kiểm tra lại\.$/);
  expect([...(await sheets.names())].sort()).toEqual(
    ['Trang 1', 'Nhật ký', ...['Văn Yên', 'Lục Yên', 'Trấn Yên', 'Yên Bình', 'Mù Cang Chải'].map(inQuarter)].sort(),
  );
  await sheets.show(inQuarter('Trấn Yên'));
  // The formula stayed behind.
  expect([await sheets.read('A31'), await sheets.read('F31')]).toEqual(['7.2', '6']);
  await sheets.show(inQuarter('Lục Yên'));
  expect([await sheets.read('A32'), await sheets.read('F32')]).toEqual(['7.2', '4 nhà']);

  await pane.press('Nhận báo cáo');
  await pane.dropFiles([bySheetJs('van yen sua.xlsx', withFigure(of('van-yen'), 9))]);
  await pane.press(/^Xem 1 ô khác/);
  await pane.shows(/^7\.2 · Lũy kế.*: từ 5 thành 9$/);
  await pane.press('Nhận 1 báo cáo');
  await pane.said(/^Đã nhận 1 báo cáo/);
  await sheets.show(inQuarter('Văn Yên'));
  expect(await sheets.read('F31')).toBe('9');

  await pane.trace(/^Ô này: 7\.2 · Văn Yên · 9 nhà/);
  await pane.shows(/^Tệp van yen sua\.xlsx \(bản 2\), nhận \d\d:\d\d \d\d\/\d\d\/\d{4}/);
  await pane.press('Đóng');

  await pane.press('Dùng lại bản 1: Văn Yên');
  await pane.said(/^Đã khôi phục bản trước của Văn Yên/);
  expect(await sheets.read('F31')).toBe('5');
  await pane.press('Chấp nhận báo cáo của Văn Yên');
  await pane.said(/^Đã chấp nhận báo cáo của Văn Yên/);
  await sheets.type('F31', '8');
  await bench.page
    .getByRole('status')
    .getByText(/bị khóa/)
    .waitFor();
});

const inQuarter = (unit: string): string => `${unit} Quý IV-2023`;
