import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import * as SheetJs from '@e965/xlsx';
import {
  addChart,
  copySheet,
  deleteCells,
  insertCells,
  newSeries,
  openBook,
  readFormulas,
  readTexts,
  readValues,
  renameSheet,
  saveBook,
  setCells,
  type Book,
} from '../../../../src/workbench/model';
import { at, sheetAt } from '../../host/office';
import { fullBook } from './full-book';
import { partsOf } from './parts';

describe('files of SheetJS', () => {
  const written = (): Uint8Array => {
    const sheet = SheetJs.utils.aoa_to_sheet([
      ['Mã', 'Số', 'Ngày'],
      ['a & <b>', 12.5, new Date(Date.UTC(2023, 2, 15))],
      ["'x", true, null],
    ]);
    sheet['D2'] = { t: 'n', f: 'B2*2', v: 25 };
    sheet['D3'] = { t: 'n', f: 'SUM(B2:B2)' };
    sheet['!ref'] = 'A1:D3';
    sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 5, c: 1 } }];
    sheet['!cols'] = [{ wch: 20 }, { hidden: true }];
    const book = SheetJs.utils.book_new();
    SheetJs.utils.book_append_sheet(book, sheet, 'Đơn vị 1');
    SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet([[1]]), 'ẩn');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }], Names: [{ Name: 'Mức', Ref: "'Đơn vị 1'!$B$2" }] };
    return new Uint8Array(SheetJs.write(book, { type: 'array', bookType: 'xlsx', cellDates: true }) as ArrayBuffer);
  };

  test('are opened', () => {
    const book = openBook(written());
    const sheet = sheetAt(book, 0);
    expect(readValues(sheet, at('A1:D3'))).toEqual([
      ['Mã', 'Số', 'Ngày', null],
      ['a & <b>', 12.5, 45000, 25],
      ["'x", true, null, 12.5],
    ]);
    expect(readFormulas(sheet, at('D2:D3'))).toEqual([['=B2*2'], ['=SUM(B2:B2)']]);
    expect(readTexts(sheet, at('C2'))).toEqual([['3/15/2023']]);
    expect(sheet.merges).toEqual([at('A5:B6')]);
    expect(sheet.columns.at(1).hidden).toBe(true);
    expect(sheetAt(book, 1).visibility).toBe('hidden');
    expect(book.findName('mức', null)?.formula).toBe("'Đơn vị 1'!$B$2");
  });

  test('and its reader opens ours', () => {
    const read = SheetJs.read(saveBook(fullBook()), { type: 'array', cellNF: true });
    expect(read.SheetNames).toEqual(['Tổng hợp', 'Đơn vị & “1”', 'kín', 'ẩn']);
    expect(read.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 2, 1]);
    const sheet = read.Sheets['Tổng hợp'];
    expect(sheet?.['B1']).toMatchObject({ t: 'n', v: 12.5 });
    expect(sheet?.['A1']).toMatchObject({ t: 's', v: '  hai  khoảng\ntrống ' });
    expect(sheet?.['E1']).toMatchObject({ t: 's', v: '0123' });
    expect(sheet?.['D2']).toMatchObject({ t: 's', f: 'A2&"<&>"' });
    expect(sheet?.['C2']).toMatchObject({ t: 'n', v: 0.955, z: '0.00%' });
    expect(sheet?.['!merges']).toEqual([{ s: { r: 11, c: 0 }, e: { r: 12, c: 2 } }]);
    expect(read.Workbook?.Names?.find(({ Name }) => Name === 'thuế')).toMatchObject({ Ref: '0.5' });
  });
});

describe('what others put into a file', () => {
  const chartPart = (book: Book): string => partsOf(saveBook(book))['xl/charts/chart1.xml'] ?? '';
  let file: Uint8Array;

  beforeAll(async () => {
    installChartSupport();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Số liệu');
    sheet.addRow(['Mã', 'Số']);
    sheet.addRow(['a', 1]);
    sheet.addRow(['b', 2]);
    const [categories, values] = ["'Số liệu'!$A$2:$A$3", "'Số liệu'!$B$2:$B$3"];
    sheet.addColumnChart({ series: [{ categories, values }] }, 'D2:H12');
    sheet.getCell('B3').note = 'Ghi chú';
    sheet.getCell('A1').value = { richText: [{ text: 'M', font: { bold: true } }, { text: 'ã' }] };
    file = await workbook.xlsx.writeBuffer();
  });

  test('charts, comments and rich text stay, and follow what happens to their cells', () => {
    const book = openBook(file);
    const sheet = sheetAt(book, 0);
    renameSheet(sheet, 'Quý I');
    insertCells(sheet, at('2:3'), 'down');
    expect(chartPart(book)).toContain("<c:f>'Quý I'!$B$4:$B$5</c:f>");
    const parts = partsOf(saveBook(book));
    expect(parts['xl/comments1.xml']).toContain('<comment ref="B5"');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toMatch(/<x:Row>4<\/x:Row>\s*<x:Column>1</);
    expect(parts['xl/drawings/drawing1.xml']).toMatch(/<xdr:row>3<\/xdr:row>[^]*<xdr:row>14<\/xdr:row>/);
    expect(parts['xl/sharedStrings.xml']).toMatch(/<r><rPr>.*<b\/>.*<\/rPr><t>M<\/t><\/r>/);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(Object.keys(partsOf(file)).filter((path) => !/docProps/.test(path))),
    );
  });

  test('a chart of one’s own lies beside those of others, and is told apart from them', () => {
    const book = openBook(file);
    const sheet = sheetAt(book, 0);
    expect(sheet.charts).toEqual([]);
    addChart(sheet, 'bar').series.push({ ...newSeries('Số'), values: "'Số liệu'!$B$2:$B$3" });
    const parts = partsOf(saveBook(book));
    expect(parts['xl/charts/chart1.xml']).toBe(partsOf(file)['xl/charts/chart1.xml']);
    expect(parts['xl/drawings/drawing1.xml']?.match(/<c:chart /g)).toHaveLength(2);
    const again = openBook(saveBook(book));
    expect(sheetAt(again, 0).charts.map(({ direction, series }) => [direction, series.length])).toEqual([['bar', 1]]);
    sheetAt(again, 0).charts = [];
    expect(chartPart(again)).toBe(parts['xl/charts/chart1.xml']);
    expect(partsOf(saveBook(again))['xl/drawings/drawing1.xml']?.match(/<c:chart /g)).toHaveLength(1);
  });

  test('charts point at nothing once their cells are gone; new text drops the old one’s formatting', () => {
    const book = openBook(file);
    const sheet = sheetAt(book, 0);
    deleteCells(sheet, at('2:3'), 'up');
    expect(chartPart(book)).toContain('<c:f>#REF!</c:f>');
    setCells(sheet, at('A1'), [['Mã']]);
    expect(partsOf(saveBook(book))['xl/sharedStrings.xml']).not.toContain('<rPr>');
  });

  test('a copied sheet goes without chart and comment, and the file stays whole', () => {
    const book = openBook(file);
    const copy = copySheet(sheetAt(book, 0), 1);
    const again = openBook(saveBook(book));
    expect(readValues(sheetAt(again, 1), at('A1:B3'))).toEqual(readValues(copy, at('A1:B3')));
    const parts = partsOf(saveBook(book));
    expect(parts['xl/worksheets/sheet2.xml']).not.toMatch(/<drawing|<legacyDrawing/);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<drawing [^]*<legacyDrawing /);
  });

  test('our file passes the checks of a second library’s reader', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(saveBook(fullBook()));
    const sheet = workbook.getWorksheet('Tổng hợp');
    expect(sheet?.getCell('B1').value).toBe(12.5);
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, name: 'Times New Roman' });
    expect(sheet?.getCell('B5').protection).toMatchObject({ locked: false });
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '1:2' });
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(workbook.getWorksheet('Đơn vị & “1”')?.getTables()).toHaveLength(1);
  });
});
