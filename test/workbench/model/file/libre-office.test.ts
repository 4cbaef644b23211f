/** Against a second office program, where the machine has one. */
import {
  newBook,
  openBook,
  readFormulas,
  readValues,
  saveBook,
  setCells,
  type Book,
  type Sheet,
} from '../../../../src/workbench/model';
import { at, sheetAt } from '../../host/office';
import { describeWithLibreOffice } from '../../../verification/libre-office';
import { LIBRE_OFFICE_TIMEOUT, recalculatedByLibreOffice } from '../../../verification/run-libre-office';
import { fullBook } from './full-book';

const FORMULAS = [
  'SUM(A1:C3)', 'SUMPRODUCT((A1:A3="de")*C1:C3)', 'SUMIFS(C1:C3,A1:A3,"*e*")', 'COUNTIF(B1:B3,">1.5")', 'AVERAGE(B1:C3)',
  'INDEX(A1:C3,2,3)', 'MATCH("de",A1:A3,0)', 'VLOOKUP("f",A1:C3,3,FALSE)', 'IFERROR(1/0,"lỗi")', 'TEXT(1234.567,"#,##0.0")',
  'TEXT(45000,"dd/mm/yyyy")', 'ROUND(2.675,2)', 'ROUND(-1.005,2)', 'ROUNDUP(1.001,2)', 'ROUNDDOWN(-1.999,1)', 'INT(-1.5)',
  'MOD(-7,3)', 'LEN("Mặt trận")', 'LEFT("Tổ quốc",2)', 'MID("Tổ quốc",4,4)', 'SUBSTITUTE("a-b-c","-","+")', 'FIND("b","abc")',
  'UPPER("đồng")', 'TRIM("  a   b ")', 'DATE(2023,2,31)', 'YEAR(45000)', 'EDATE(45000,1)', 'WEEKDAY(45000)', 'AND(TRUE,B1>0)',
  'IF(A9="","trống",1)', 'A9&"x"', 'A9+1', '"2"+3', '1=1.0', '"A"="a"', 'MAX(B1:C3)-MIN(B1:C3)', 'SUM(A:A)', 'ROWS(A1:C3)',
  'COUNTA(A1:C9)', 'COUNTBLANK(A1:C4)', 'LARGE(C1:C3,2)', 'ISNUMBER(A1)', 'ISBLANK(A9)', 'NA()', '1/0', 'VALUE("12.5")',
  'OFFSET(A1,1,2)', 'INDIRECT("C"&3)', 'SUBTOTAL(9,C1:C3)', 'SUMPRODUCT(--ISNUMBER(A1:C3))', 'PROPER("mặt trận")', 'REPT("-",3)',
  '10%+1', '2^3^2', '-2^2', 'CHOOSE(2,"a","b")', 'STDEV(C1:C3)', 'MEDIAN(C1:C3)', 'EXACT("a","A")',
]; // prettier-ignore

/** In manual mode LibreOffice works nothing out when it opens a file, not even TRUE. */
function automatic(): Book {
  const book = fullBook();
  book.calculationMode = 'automatic';
  return book;
}

function formulaFile(): Uint8Array {
  const book = newBook(['A']);
  const sheet = sheetAt(book, 0);
  setCells(sheet, at('A1:C3'), [
    ['abc', 1, 10],
    ['de', 2, 20.5],
    ['f', 3, -7],
  ]);
  setCells(
    sheet,
    at(`F1:F${FORMULAS.length}`),
    FORMULAS.map((formula) => [`=${formula}`]),
  );
  return saveBook(book);
}

describeWithLibreOffice('files saved by LibreOffice', () => {
  let again: Record<string, Book>;
  beforeAll(() => {
    const files = recalculatedByLibreOffice({ full: saveBook(automatic()), formulas: formulaFile() });
    again = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, openBook(file)]));
  }, LIBRE_OFFICE_TIMEOUT);
  const sheetOf = (name: string, index = 0): Sheet => {
    const book = again[name];
    if (!book) throw new Error(`There is no book ${name}.`);
    return sheetAt(book, index);
  };

  test('every formula gives what it gives there', () => {
    const area = at(`F1:F${FORMULAS.length}`);
    const theirs = readValues(sheetOf('formulas'), area);
    const book = openBook(formulaFile());
    const ours = readValues(sheetAt(book, 0), area);
    const paired = FORMULAS.map((formula, i) => [formula, rounded(ours[i]?.[0])]);
    expect(paired).toEqual(FORMULAS.map((formula, i) => [formula, rounded(theirs[i]?.[0])]));
  });

  test('hold what ours held', () => {
    const before = automatic();
    const sheet = sheetOf('full');
    const cells = at('A1:E6');
    const ours = readValues(sheetAt(before, 0), cells).map((row) => row.map(rounded));
    const theirs = readValues(sheet, cells).map((row) => row.map(rounded));
    // An array function it may not know, the day by its clock, and a sign that no XML can hold.
    for (const values of [ours, theirs]) values[2]?.fill(null, 1);
    expect(theirs).toEqual(ours);
    expect(readFormulas(sheet, at('D2:E2'))).toEqual(readFormulas(sheetAt(before, 0), at('D2:E2')));
    expect(sheet.merges).toEqual(sheetAt(before, 0).merges);
    expect(sheet.book.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    // Without a window LibreOffice drops panes, gridlines and zoom, whoever wrote them.
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      titleRows: [0, 1],
      fit: { across: 1, down: 0 },
    });
    expect(sheet.page.printAreas).toEqual(sheetAt(before, 0).page.printAreas);
    expect(sheet.hyperlinks.map(({ address }) => address)).toContain('https://mattran.org.vn/?a=1&b=2');
    expect(sheet.validations.map(({ type }) => type).sort()).toEqual(['list', 'list', 'whole']);
    expect(sheet.conditionalFormats.map(({ condition }) => condition.type)).toEqual(
      sheetAt(before, 0).conditionalFormats.map(({ condition }) => condition.type),
    );
    expect(sheetOf('full', 1).protection).not.toBeNull();
    expect(sheetOf('full', 1).tables.map(({ name, area }) => [name, area])).toEqual([['Table1', at('A1:B3')]]);
    const style = (book: Book) => book.styles.style(sheetAt(book, 0).styleIdAt(0, 0));
    expect(style(sheet.book)).toMatchObject({
      font: {
        bold: true,
        italic: true,
        underline: 'double',
        size: 13.5,
        name: 'Times New Roman',
        color: { rgb: 'C00000' },
      },
      fill: { pattern: 'solid', color: { rgb: 'FFF2CC' } },
      alignment: { horizontal: 'center', vertical: 'top', wrap: true, rotation: 45 },
    });
  });
});

/** The last digits of fractions differ between programs. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
