import {
  BookError,
  openBook,
  readFormulas,
  readNumberFormats,
  readValues,
  saveBook,
  setCells,
} from '../../../../src/workbench/model';
import { at, sheetAt } from '../../host/office';
import { fileOf, handMade, partsOf } from './parts';

const opened = (file: Uint8Array) => sheetAt(openBook(file), 0);

describe('files as other programs write them', () => {
  test('inline strings, rich strings, cells without addresses, dates as texts', () => {
    const sheet = opened(
      handMade(
        '<row><c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r></is></c></row>' +
          '<row r="3"><c r="B3" t="d"><v>2023-03-15T12:00:00</v></c><c><v>7</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#DIV/0!</v></c></row>',
      ),
    );
    expect(readValues(sheet, at('A1:B1'))).toEqual([[' a ', 'bc']]);
    expect(readValues(sheet, at('B3:F3'))).toEqual([[45000.5, 7, null, true, { error: '#DIV/0!' }]]);
  });

  test('shared formulas are each cell’s own', () => {
    const sheet = opened(
      handMade(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)</f><v>9</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>8</v></c></row>' +
          '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/></c></row>',
      ),
    );
    expect(readFormulas(sheet, at('B1:B3'))).toEqual([
      ['=A1*$A$1+SUM(A$1:A1)'],
      ['=A2*$A$1+SUM(A$1:A2)'],
      ['=A3*$A$1+SUM(A$1:A3)'],
    ]);
    // What has a result keeps it; what has none is worked out.
    expect(readValues(sheet, at('B1:B3'))).toEqual([[9], [8], [9]]);
  });

  test('a file that asks for it is worked out anew', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*5</f><v>9</v></c></row>';
    expect(readValues(opened(handMade(rows)), at('B1'))).toEqual([[9]]);
    const asking = handMade(rows, { workbook: '<calcPr fullCalcOnLoad="1"/>' });
    expect(readValues(opened(asking), at('B1'))).toEqual([[5]]);
  });

  test('a formula of an older Excel keeps its one value; array formulas fill their cells', () => {
    const sheet = opened(
      handMade(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1:A2*2</f></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A1:A2*2</f></c><c r="C2"><f t="array" ref="C2:C3">A1:A2+1</f></c></row>',
      ),
    );
    expect(readValues(sheet, at('B1:C3'))).toEqual([
      [2, null],
      [4, 2],
      [null, 3],
    ]);
    expect(() => {
      setCells(sheet, at('C3'), [[1]]);
    }).toThrow(expect.objectContaining({ code: 'not-allowed' }) as Error);
  });

  test('prefixed elements, single quotes, comments and sections of raw text', () => {
    const plain = handMade(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="B1"><v>5</v></c></row>',
    );
    const parts = partsOf(plain);
    const sheetXml = parts['xl/worksheets/sheet1.xml'] ?? '';
    const prefixed = sheetXml
      .replace(/<(\/?)(worksheet|sheetData|row|c|is|t|v)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
      .replace(/"/g, "'")
      .replace('a&amp;b', '<![CDATA[a&b]]>&#x1EA5;')
      .replace('<x:sheetData>', '<!-- <x:row> --><x:sheetData>');
    const sheet = opened(fileOf({ ...parts, 'xl/worksheets/sheet1.xml': prefixed }));
    expect(readValues(sheet, at('A1:B1'))).toEqual([['a&bấ', 5]]);
    const saved = partsOf(saveBook(sheet.book))['xl/worksheets/sheet1.xml'] ?? '';
    expect(readValues(opened(saveBook(sheet.book)), at('A1:B1'))).toEqual([['a&bấ', 5]]);
    expect(saved).toContain('<worksheet');
  });

  test('styles that a file leaves out are Excel’s own', () => {
    const sheet = opened(handMade('<row r="1"><c r="A1" s="7"><v>1</v></c></row>'));
    expect(readNumberFormats(sheet, at('A1'))).toEqual([['General']]);
  });

  test('what this program does not know stays in the file', () => {
    const file = handMade('<row r="1"><c r="A1"><v>1</v></c></row>', {
      after:
        '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
        '<ignoredErrors><ignoredError sqref="A1:A5" numberStoredAsText="1"/></ignoredErrors>',
      workbook: '<fileRecoveryPr autoRecover="0"/>',
      leadingTo: { customXml: ['customXml/item7.xml', '<lạ xmlns="urn:x"/>'] },
    });
    const parts = partsOf(saveBook(openBook(file)));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<filter val="x"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('numberStoredAsText="1"');
    expect(parts['xl/workbook.xml']).toContain('<fileRecoveryPr autoRecover="0"/>');
    expect(parts['customXml/item7.xml']).toBe('<lạ xmlns="urn:x"/>');
  });
});

describe('files that cannot be read', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
  const withName = (name: string) => {
    const bytes = Uint8Array.from(compound);
    for (const [i, letter] of Array.from(name).entries()) bytes[520 + i * 2] = letter.charCodeAt(0);
    return bytes;
  };
  const whole = handMade('<row r="1"><c r="A1"><v>1</v></c></row>');
  const without = (path: string) =>
    fileOf(Object.fromEntries(Object.entries(partsOf(whole)).filter(([at]) => at !== path)));
  const changed = (path: string, change: (text: string) => string) =>
    fileOf({ ...partsOf(whole), [path]: change(partsOf(whole)[path] ?? '') });

  test.each<[string, Uint8Array, string]>([
    ['an encrypted file', withName('EncryptedPackage'), 'encrypted'],
    ['an .xls file', withName('Workbook'), 'old-format'],
    ['no bytes', new Uint8Array(), 'damaged'],
    ['a text', new TextEncoder().encode('Mã,Số\n1,2'), 'damaged'],
    ['a file cut short', whole.slice(0, whole.length - 40), 'damaged'],
    ['a zip of something else', fileOf({ 'a.txt': 'x' }), 'damaged'],
    ['a file without its sheet', without('xl/worksheets/sheet1.xml'), 'damaged'],
    ['a file without relationships', without('xl/_rels/workbook.xml.rels'), 'damaged'],
    ['a sheet cut short', changed('xl/worksheets/sheet1.xml', (xml) => xml.slice(0, -30)), 'damaged'],
    ['a workbook cut short', changed('xl/workbook.xml', (xml) => xml.slice(0, -30)), 'damaged'],
  ])('%s', (_name, bytes, code) => {
    let thrown: unknown = null;
    try {
      openBook(bytes);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(BookError);
    expect(thrown).toMatchObject({ code });
  });

  test('damage inside the packed data is noticed', () => {
    const damaged = Uint8Array.from(whole);
    let noticed = 0;
    for (let at = 30; at < whole.length; at += 7) {
      damaged.set(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      try {
        const values = readValues(opened(damaged), at1());
        if (JSON.stringify(values) !== '[[1]]')
          throw new Error(`Byte ${at} turned the value into ${JSON.stringify(values)}.`);
      } catch (error) {
        if (!(error instanceof BookError)) throw error;
        noticed++;
      }
    }
    expect(noticed).toBeGreaterThan(20);
  });
});

const at1 = () => at('A1');
