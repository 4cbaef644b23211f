import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, utils, type BookType } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { FileReading } from '../../src/app/collect/file-reader';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { formulaAt, lastRow, numberFormatAt, valueAt, type SheetGrid } from '../../src/domain/report/grid';
import { numberKind } from '../../src/domain/report/number-format';
import { readBytes } from '../../src/files/read-bytes';
import { crc32 } from '../../src/files/zip-checksums';
import { newBook, saveBook } from '../../src/workbench/model';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { builtIn } from '../programmes/load-built-in';
import { bookOf, bytesOf, reportBytes } from './report-file';

/** What comes in by mail: written by other programs, in three formats, whole and not whole. */

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));
const refusal = (reading: FileReading): string => (reading.kind === 'refused' ? reading.reason : 'read');
async function gridOf(bytes: Uint8Array, name = 'bao cao'): Promise<SheetGrid> {
  const reading = await readBytes(name, bytes);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  const [grid] = reading.sheets;
  if (!grid) throw new Error('No sheet');
  return grid;
}
const rows = (grid: SheetGrid, { rows: cells }: SheetContent): string =>
  Array.from({ length: lastRow(grid) + 1 }, (_, row) =>
    Array.from({ length: 8 }, (_unused, column) => {
      const cell = cells[row]?.[column] ?? null;
      // All but formulas: the sample comes without what they give.
      const value = typeof cell === 'object' && cell && 'formula' in cell ? null : valueAt(grid, row, column);
      return typeof value === 'number' ? value.toPrecision(12) : value;
    }),
  )
    .map((row) => JSON.stringify(row))
    .join('\n');

describe('a report in every format', () => {
  test('LibreOffice’s .xls and .ods hold what the same report holds as .xlsx', async () => {
    const [content] = sampleReports(await builtIn('yen-bai-2023'), 1);
    if (!content) throw new Error('No sample');
    const expected = rows(await gridOf(reportBytes(content)), content);
    for (const name of ['libreoffice.xls', 'libreoffice.ods'])
      expect(rows(await gridOf(fixture(name)), content)).toBe(expected);
  });

  test.each<BookType>(['xlsx', 'xlsm', 'xlsb', 'xls', 'biff5', 'ods'])(
    '%s: numbers, text, days, percentages, errors',
    async (kind) => {
      const sheet = utils.aoa_to_sheet([
        ['Mã số', 'Số đạt'],
        ['7.2', 12.5],
        ['1.234', true],
        ['Ngày', 45230],
        ['Tỷ lệ', 0.95],
      ]);
      const cell = (address: string) => sheet[address] as { z?: string; f?: string };
      cell('B4').z = 'dd/mm/yyyy';
      cell('B5').z = '0.0%';
      sheet['B6'] = { t: 'e', v: 0x17 };
      sheet['B7'] = { t: 'n', v: 24, f: 'B2+11.5' };
      sheet['!ref'] = 'A1:B7';
      const grid = await gridOf(bytesOf(bookOf([{ name: 'Van Yen', sheet }]), kind));
      // The oldest format keeps no letters beyond those of one alphabet.
      if (kind !== 'biff5') expect(valueAt(grid, 0, 1)).toBe('Số đạt');
      expect([1, 2, 3, 4].map((row) => valueAt(grid, row, 1))).toEqual([12.5, true, 45230, 0.95]);
      expect([1, 2].map((row) => valueAt(grid, row, 0))).toEqual(['7.2', '1.234']);
      expect([1, 3, 4].map((row) => numberKind(numberFormatAt(grid, row, 1)))).toEqual(['plain', 'date', 'percent']);
      if (kind !== 'ods') expect(valueAt(grid, 5, 1)).toBe('#REF!');
      expect(valueAt(grid, 6, 1)).toBe(24);
      // SheetJS writes formulas to these only.
      if (['xlsx', 'xlsm', 'ods'].includes(kind)) expect(formulaAt(grid, 6, 1)).toBe('=B2+11.5');
    },
  );

  test('what is hidden, merged, or far away is told of', async () => {
    const sheet = utils.aoa_to_sheet([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }];
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    for (const kind of ['xlsx', 'xls'] as const) {
      const grid = await gridOf(bytesOf(bookOf([{ name: 'A', sheet }]), kind));
      expect(grid.hiddenColumns).toEqual([1]);
      expect(grid.merges).toEqual([{ top: 1, left: 0, rows: 2, columns: 1 }]);
      // SheetJS writes no hidden rows to .xls.
      if (kind === 'xlsx') expect(grid.hiddenRows).toEqual([1]);
      expect([grid.hidden, grid.truncated]).toEqual([false, false]);
    }
    utils.sheet_add_aoa(sheet, [['xa']], { origin: 'A1500' });
    const book = bookOf([
      { name: 'A', sheet },
      { name: 'B', sheet: utils.aoa_to_sheet([['b']]) },
    ]);
    book.Workbook = { Sheets: [{ Hidden: 2 }, { Hidden: 0 }] };
    const far = await gridOf(bytesOf(book));
    expect([far.hidden, far.truncated, far.values.length]).toEqual([true, true, 3]);
  });

  test('what an OpenDocument file hides', async () => {
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:style="s" xmlns:text="x"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A" table:style-name="ta1"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${[1, 2, 3].map((n) => `<table:table-row${n === 2 ? ' table:visibility="filter"' : ''}><table:table-cell office:value-type="float" office:value="${n}"><text:p>${n}</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const encode = (text: string) => new TextEncoder().encode(text);
    const bytes = zipSync({
      mimetype: encode('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': encode('<manifest:manifest xmlns:manifest="m"/>'),
      'styles.xml': encode('<office:document-styles xmlns:office="o"/>'),
      'content.xml': encode(content),
    });
    const grid = await gridOf(bytes, 'A.ods');
    expect(grid.values).toEqual([
      [1, 'x'],
      [2, 'x'],
      [3, 'x'],
    ]);
    expect([grid.hidden, grid.hiddenRows, grid.hiddenColumns]).toEqual([true, [1], [1]]);
  });

  test('days counted from 1904 are the same days', async () => {
    const sheet = utils.aoa_to_sheet([[45230 - 1462, 45230 - 1462]]);
    (sheet['A1'] as { z: string }).z = 'dd/mm/yyyy';
    const book = bookOf([{ name: 'A', sheet }]);
    book.Workbook = { WBProps: { date1904: true } };
    const [values] = (await gridOf(bytesOf(book))).values;
    expect(values).toEqual([45230, 45230 - 1462]);
  });

  test('the checksum is that of the file', async () => {
    const reading = await readBytes('a.xls', fixture('libreoffice.xls'));
    const { createHash } = await import('node:crypto');
    const expected = createHash('sha256').update(fixture('libreoffice.xls')).digest('hex');
    expect(reading).toMatchObject({ kind: 'read', checksum: expected });
  });
});

describe('files that cannot be read say why', () => {
  const whole = bytesOf(bookOf([{ name: 'A', sheet: utils.aoa_to_sheet([['Mã số', 1]]) }]));
  const encode = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['no cells', saveBook(newBook()), 'empty'],
    ['a text', encode('Mã số;Số đạt\n7.2;12'), 'not-a-workbook'],
    ['a web page called .xls', encode('<html><table><tr><td>1.234</td></tr></table></html>'), 'not-a-workbook'],
    ['a zip of something else', zipSync({ 'word/document.xml': encode('<w/>') }), 'not-a-workbook'],
    ['cut short', whole.slice(0, -200), 'damaged'],
    ['an .xls cut short', fixture('libreoffice.xls').slice(0, 9000), 'damaged'],
    ['an .ods cut short', fixture('libreoffice.ods').slice(0, 9000), 'damaged'],
    ['larger than any report', new Uint8Array(20_000_001), 'too-large'],
  ])('%s', async (_, bytes, reason) => {
    expect(refusal(await readBytes('tep', bytes))).toBe(reason);
  });

  test('a small zip that claims to hold gigabytes is not unpacked', async () => {
    const bytes = whole.slice();
    const at = bytes.findLastIndex(
      (byte, i) => byte === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
    );
    new DataView(bytes.buffer).setUint32(at + 24, 2_000_000_000, true);
    expect(refusal(await readBytes('tep.xlsx', bytes))).toBe('too-large');
  });

  test.each(['locked-tran-yen.xlsx', 'locked-agile.xlsx', 'locked-van-yen.xls', 'locked-luc-yen.ods'])(
    'a file with a password: %s',
    async (name) => {
      expect(refusal(await readBytes(name, fixture(name)))).toBe('encrypted');
      // What it is called says nothing of what it is.
      expect(refusal(await readBytes('van-yen', fixture(name)))).toBe('encrypted');
    },
  );

  test('a document that is no workbook', async () => {
    const cfb = CFB as {
      utils: { cfb_new(): unknown; cfb_add(to: unknown, name: string, data: Uint8Array): void };
      write(of: unknown, options: object): number[];
    };
    const word = cfb.utils.cfb_new();
    cfb.utils.cfb_add(word, 'WordDocument', new Uint8Array(6000));
    expect(refusal(await readBytes('a.xls', Uint8Array.from(cfb.write(word, { type: 'array' }))))).toBe(
      'not-a-workbook',
    );
  });

  test('one changed byte inside a zip is noticed', async () => {
    const original = new TextEncoder().encode('nội dung');
    expect(crc32(original)).not.toBe(crc32(original.map((byte, i) => (i === 3 ? byte ^ 1 : byte))));
    // Stored, not packed: the changed letter would be read without complaint.
    const { unzipSync } = await import('fflate');
    const parts = unzipSync(whole);
    const stored = zipSync(parts, { level: 0 });
    const text = new TextDecoder('latin1').decode(stored);
    const at = text.indexOf('<v>1</v>') + 3;
    const changed = stored.slice();
    changed[at] = '7'.charCodeAt(0);
    expect(at).toBeGreaterThan(10);
    expect(refusal(await readBytes('a.xlsx', stored))).toBe('read');
    expect(refusal(await readBytes('a.xlsx', changed))).toBe('damaged');
  });
});
