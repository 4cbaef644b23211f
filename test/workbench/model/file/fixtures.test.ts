import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBook, readFormulas, readTexts, readValues, saveBook, type Book } from '../../../../src/workbench/model';
import { at, sheetAt } from '../../host/office';
import { pictureOf } from '../picture';
import { partsOf } from './parts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(__dirname, 'fixtures', `${name}.xlsx`)));

describe('a file of openpyxl', () => {
  let book: Book;
  beforeEach(() => {
    book = openBook(bytesOf('openpyxl'));
  });

  test('is read: cells, looks, rules, print set-up, protection', () => {
    const sheet = sheetAt(book, 0);
    expect([sheet.name, sheet.tabColor]).toEqual(['Đơn vị "1" & 2', { rgb: '00B050' }]);
    expect(readValues(sheet, at('A2:D4'))).toEqual([
      ['a & <b>', 12.5, 45000, 25],
      ["'x", true, null, 12.5],
      [null, null, null, { error: '#DIV/0!' }],
    ]);
    expect(readTexts(sheet, at('B2:C2'))).toEqual([['12.50 ₫', '2023-03-15']]);
    expect(book.styles.style(sheet.styleIdAt(0, 0))).toMatchObject({
      font: { bold: true, size: 13.5, name: 'Times New Roman', color: { rgb: 'C00000' } },
      fill: { pattern: 'solid', color: { rgb: 'FFF2CC' } },
      alignment: { horizontal: 'center', wrap: true, indent: 1 },
    });
    expect(book.styles.style(sheet.styleIdAt(1, 1))).toMatchObject({
      locked: false,
      borders: { left: { line: 'double' } },
    });
    expect(sheet.validations).toMatchObject([
      { areas: [at('B3:B9')], type: 'list', formula1: '"có,không"', alert: { message: 'Sai' } },
    ]);
    expect(sheet.conditionalFormats.map(({ condition }) => condition.type)).toEqual([
      'cellValue',
      'custom',
      'colorScale',
      'dataBar',
    ]);
    expect(sheet.conditionalFormats[0]?.format.fill).toEqual({ rgb: 'FFC7CE' });
    expect([sheet.merges, sheet.view.frozen]).toEqual([[at('A12:C13')], { rows: 2, columns: 1 }]);
    expect([sheet.rows[1]?.height, sheet.columns.at(0).width, sheet.columns.at(6).hidden]).toEqual([30, 20, true]);
    expect(sheet.hyperlinks).toEqual([
      { area: at('A5'), address: 'https://mattran.org.vn/?a=1&b=2', location: '', tooltip: '' },
    ]);
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fit: { across: 1, down: 0 },
      titleRows: [0, 1],
      printAreas: [at('A1:D9')],
    });
    expect(sheet.protection?.allowed.has('formatCells')).toBe(true);
    expect(sheetAt(book, 1).tables).toMatchObject([{ name: 'Bảng1', area: at('A1:B3'), style: 'TableStyleLight9' }]);
    expect(readValues(sheetAt(book, 1), at('D1'))).toEqual([[12]]);
    expect(sheetAt(book, 2).visibility).toBe('veryHidden');
    expect(book.findName('mức', null)?.formula).toBe('\'Đơn vị "1" & 2\'!$B$2');
  });

  test('is saved with all of it', () => {
    const saved = saveBook(book);
    expect(pictureOf(openBook(saved))).toEqual(pictureOf(book));
    expect(partsOf(saved)['xl/comments/comment1.xml']).toContain('Ghi chú');
  });
});

describe('a file of XlsxWriter', () => {
  let book: Book;
  beforeEach(() => {
    book = openBook(bytesOf('xlsxwriter'));
  });

  test('is read, and worked out since it holds no results', () => {
    const sheet = sheetAt(book, 0);
    expect(sheet.name).toBe("Quý I's");
    expect(readValues(sheet, at('A1:E2'))).toEqual([
      ['Mã', 45000.5, 'Mã', 2, true],
      [3, 1, null, 4, null],
    ]);
    expect(readValues(sheet, at('A4:A6'))).toEqual([[1], [2], [3]]);
    expect(readFormulas(sheet, at('A4:A5'))).toEqual([['=SEQUENCE(3)'], [2]]);
    expect(readFormulas(sheet, at('B2:D2'))).toEqual([['=XLOOKUP(1,A4:A6,A4:A6)', null, 4]]);
    expect(sheet.conditionalFormats.map(({ condition }) => condition.type)).toEqual([
      'text',
      'dataBar',
      'colorScale',
      'topBottom',
      'other',
      'other',
    ]);
    expect(sheet.validations).toMatchObject([
      { type: 'whole', formula1: '1', formula2: '10', alert: { style: 'warning' } },
    ]);
  });

  test('is saved with its charts, sparklines, comments, filter and drawings', () => {
    const saved = saveBook(book);
    expect(pictureOf(openBook(saved))).toEqual(pictureOf(book));
    const parts = partsOf(saved);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    for (const element of [
      '<autoFilter',
      'x14:sparklineGroups',
      '<ignoredErrors>',
      '<legacyDrawing',
      '<drawing',
      'iconSet',
    ]) {
      expect(sheet).toContain(element);
    }
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml',
        'xl/charts/chart2.xml',
        'xl/chartsheets/sheet1.xml',
        'xl/comments1.xml',
      ]),
    );
    expect(parts['xl/workbook.xml']).toContain('name="Đồ thị"');
  });
});
