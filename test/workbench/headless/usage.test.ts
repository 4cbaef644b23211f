/** Words, files and exit codes of the command (contract, design §8). */
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { resultSchema } from '../../../src/app/export/result-schema';
import { openBook, rect, setCells, unprotectSheet } from '../../../src/workbench/model';
import { sheetAt } from '../host/office';
import { command, fillFile, Folder, indicatorIn, resultOf } from './command';

const YEN_BAI = ['--programme', 'yen-bai-2023', '--period', '2023-Q1'] as const;
const folder = new Folder();
const forms = folder.at('forms');
afterAll(folder.remove);
beforeAll(async () => {
  await command('template', ...YEN_BAI, '--out', forms);
});
/** A fresh folder with copies of some forms. */
function copies(name: string, ...units: readonly string[]): string {
  mkdirSync(folder.at(name), { recursive: true });
  for (const unit of units)
    copyFileSync(folder.at('forms', `2023-Q1_${unit}.xlsx`), folder.at(name, `2023-Q1_${unit}.xlsx`));
  return folder.at(name);
}

describe('template', () => {
  test('writes one form per reporting unit, named by period and unit', () => {
    expect(folder.names('forms')).toEqual(
      'luc-yen mu-cang-chai nghia-lo tinh tp-yen-bai tram-tau tran-yen van-chan van-yen yen-binh'
        .split(' ')
        .map((unit) => `2023-Q1_${unit}.xlsx`),
    );
  });
  test('lists exactly the indicators that the unit reports', () => {
    const codes = (unit: string) => {
      const file = readFileSync(folder.at('forms', `2023-Q1_${unit}.xlsx`));
      const first = sheetAt(openBook(new Uint8Array(file)), 0).rows.map((row) => row?.values[0]);
      return first.filter((cell) => typeof cell === 'string' && /^\d/.test(cell));
    };
    expect(codes('tinh')).toEqual('1.1 2.3 3.1 4.2 4.3 6.1 6.2 7.1 8.1 10.1 10.2 11.3 11.4 12.1 12.2'.split(' '));
    expect(codes('van-yen')).toHaveLength(22);
  });
  test.each([
    [['--unit', 'van-yen', '--unit', 'tinh']],
    [['--unit', 'van-yen', 'tinh']],
    [['--unit=van-yen', '--unit=tinh', '--unit=tinh']],
  ])('of some units only: %j', async (words) => {
    const out = folder.at('some', words.join(''));
    expect(await command('template', ...YEN_BAI, '--out', out, ...words)).toEqual({ code: 0, out: '', error: '' });
    expect(folder.names('some', words.join(''))).toEqual(['2023-Q1_tinh.xlsx', '2023-Q1_van-yen.xlsx']);
  });
});

test.each([[['--help']], [['template', '--help']]])('how it is used is told when asked: %j', async (words) => {
  const { code, out, error } = await command(...words);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(/template .*--unit[\s\S]*validate[\s\S]*consolidate/);
});

describe('what cannot be done is said in one sentence, with exit code 2, and nothing is written', () => {
  const judge = ['--json', folder.at('r.json')];
  const both = [...judge, '--out', folder.at('r.xlsx')];
  const notJson = folder.put('not.json', '{\n "id": 1,\n}');
  const notProgramme = folder.put('wrong.json', '{"schemaVersion":1}');
  const newer = folder.put('newer.json', '{"schemaVersion":99}');
  const text = folder.put('text.xlsx', 'Kính gửi Ban Thường trực');
  const empty = folder.put('empty.xlsx', '');
  mkdirSync(folder.at('nothing-in-it'));
  test.each<[string, readonly string[], RegExp]>([
    ['no words', [], /Cách dùng/],
    ['another command', ['sum', ...YEN_BAI], /Không có lệnh “sum”/],
    ['another option', ['validate', ...YEN_BAI, ...judge, '--fast', forms], /“--fast”/],
    ['an option of another command', ['validate', ...YEN_BAI, ...both, forms], /“--out”/],
    ['an option without its value', ['validate', '--programme', '--period', '2023-Q1', ...judge, forms], /--programme/],
    ['no programme', ['validate', '--period', '2023-Q1', ...judge, forms], /--programme/],
    ['no period', ['validate', '--programme', 'yen-bai-2023', ...judge, forms], /--period/],
    ['no place for the result', ['validate', ...YEN_BAI, forms], /--json/],
    ['no place for the workbook', ['consolidate', ...YEN_BAI, ...judge, forms], /--out/],
    ['the workbook on standard output', ['consolidate', ...YEN_BAI, ...judge, '--out', '-', forms], /--out/],
    ['both outputs in one file', ['consolidate', ...YEN_BAI, ...judge, '--out', folder.at('r.json'), forms], /cùng/],
    ['no inputs', ['validate', ...YEN_BAI, ...judge], /Chưa nêu tệp/],
    ['an unknown programme', ['validate', '--programme', 'ha-noi', '--period', '2023-Q1', ...judge, forms], /ha-noi/],
    [
      'a programme file that is not there',
      ['validate', '--programme', folder.at('x.json'), '--period', '2023-Q1', ...judge, forms],
      /x\.json/,
    ],
    [
      'a programme file that is no JSON',
      ['validate', '--programme', notJson, '--period', '2023-Q1', ...judge, forms],
      /not\.json.*JSON hợp lệ; xem dòng 3/,
    ],
    [
      'a programme file with another content',
      ['validate', '--programme', notProgramme, '--period', '2023-Q1', ...judge, forms],
      /wrong\.json/,
    ],
    [
      'a newer programme file',
      ['validate', '--programme', newer, '--period', '2023-Q1', ...judge, forms],
      /newer\.json/,
    ],
    ['no period', ['validate', '--programme', 'yen-bai-2023', '--period', '2023-Q5', ...judge, forms], /2023-Q5/],
    [
      'a period of another year',
      ['validate', '--programme', 'yen-bai-2023', '--period', '2024-Q1', ...judge, forms],
      /2023/,
    ],
    ['an input that is not there', ['validate', ...YEN_BAI, ...judge, folder.at('gone.xlsx'), forms], /gone\.xlsx/],
    ['a folder without workbooks', ['validate', ...YEN_BAI, ...judge, folder.at('nothing-in-it')], /nothing-in-it/],
    ['nothing that can be read', ['consolidate', ...YEN_BAI, ...both, text, empty], /Không đọc được tệp nào/],
    [
      'a result where a folder stands',
      ['consolidate', ...YEN_BAI, '--json', forms, '--out', folder.at('r.xlsx'), forms],
      /Không ghi được/,
    ],
    [
      'a workbook where a folder stands',
      ['consolidate', ...YEN_BAI, ...judge, '--out', forms, forms],
      /Không ghi được/,
    ],
    [
      'a place below a file',
      ['consolidate', ...YEN_BAI, ...judge, '--out', folder.at('text.xlsx', 'r.xlsx'), forms],
      /Không ghi được/,
    ],
    [
      'a form for six months',
      ['template', '--programme', 'yen-bai-2023', '--period', '2023-H1', '--out', folder.at('r')],
      /2023-H1/,
    ],
    ['a form for nobody', ['template', ...YEN_BAI, '--out', folder.at('r'), '--unit', 'sa-pa'], /sa-pa/],
    [
      'forms below a file',
      ['template', ...YEN_BAI, '--out', folder.at('text.xlsx', 'r'), '--unit', 'tinh'],
      /Không ghi được/,
    ],
  ])('%s', async (_, words, sentence) => {
    const before = [folder.names(), folder.names('forms')];
    const { code, out, error } = await command(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toContain('\n');
    expect(error).toMatch(/[.)]$/);
    expect([folder.names(), folder.names('forms')]).toEqual(before);
  });
});

describe('inputs', () => {
  test('a folder, a file in it and a link to that file are one report', async () => {
    const inputs = copies('once', 'van-yen');
    const file = folder.at('once', '2023-Q1_van-yen.xlsx');
    symlinkSync(file, folder.at('link.xlsx'));
    const { findings } = await resultOf('validate', ...YEN_BAI, '--json', '-', inputs, file, folder.at('link.xlsx'));
    expect(findings.map(({ rule }) => rule)).not.toContain('report-duplicated');
  });
  test('one sheet per unit in one workbook, or each in its own file: the same figures', async () => {
    const inputs = copies('each', 'van-yen', 'tinh');
    fillFile(folder.at('each', '2023-Q1_van-yen.xlsx'), { '7.2': { inPeriod: 2, toDate: 2 } });
    const out = folder.at('made', 'all.xlsx');
    const apart = await resultOf('consolidate', ...YEN_BAI, '--json', '-', '--out', out, inputs);
    const together = await resultOf('validate', ...YEN_BAI, '--json', '-', out);
    expect(indicatorIn(apart, '7.2').value).toBe(2);
    const figures = ({ indicators }: typeof apart) =>
      indicators.map(({ units, ...rest }) => ({ ...rest, units: units.map(({ code, value }) => ({ code, value })) }));
    expect(figures(together)).toEqual(figures(apart));
    expect(together.units.find(({ code }) => code === 'van-yen')).toMatchObject({ file: 'all.xlsx' });
  });
  test('its own result in the folder is no input of the next run', async () => {
    const inputs = copies('again', 'van-yen');
    const words = [
      'consolidate',
      ...YEN_BAI,
      '--json',
      folder.at('again.json'),
      '--out',
      folder.at('again', 'out.xlsx'),
      inputs,
    ];
    expect((await command(...words)).code).toBe(0);
    expect((await command(...words)).code).toBe(0);
    const result = resultSchema.parse(JSON.parse(readFileSync(folder.at('again.json'), 'utf8')));
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.units.find(({ code }) => code === 'van-yen')?.status).toBe('ready');
  });
  test('among others what cannot be read, and what holds no report, is a finding; the rest counts', async () => {
    const inputs = copies('mixed', 'van-yen');
    writeFileSync(folder.at('mixed', 'hong.xlsx'), 'PK nothing');
    const sheet = utils.aoa_to_sheet([['Danh sách đại biểu'], ['Nguyễn Thị Mai']]);
    const book = { SheetNames: ['A'], Sheets: { A: sheet } };
    writeFileSync(folder.at('mixed', 'khac.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
    writeFileSync(folder.at('mixed', '~$2023-Q1_van-yen.xlsx'), 'lock');
    writeFileSync(folder.at('mixed', 'thu.docx'), 'a letter');
    const { findings, units } = await resultOf('validate', ...YEN_BAI, '--json', '-', inputs);
    const about = findings.filter(({ file }) => file !== '2023-Q1_van-yen.xlsx' && file !== null);
    expect(about).toMatchObject([
      { rule: 'file-unreadable', severity: 'error', file: 'hong.xlsx', sheet: null, unit: null },
      { rule: 'file-without-report', severity: 'error', file: 'khac.xlsx', sheet: null, unit: null },
    ]);
    expect(units.find(({ code }) => code === 'van-yen')).toMatchObject({
      status: 'ready',
      file: '2023-Q1_van-yen.xlsx',
    });
  });
  test.each(['biff8', 'ods'] as const)(
    'an old or foreign file (%s) is not passed over in silence',
    async (bookType) => {
      const inputs = copies(`old-${bookType}`, 'van-yen');
      const name = bookType === 'ods' ? 'nghia-lo.ods' : 'nghia-lo.xls';
      const book = { SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([['x']]) } };
      writeFileSync(folder.at(`old-${bookType}`, name), write(book, { type: 'buffer', bookType }) as Uint8Array);
      const { findings } = await resultOf('validate', ...YEN_BAI, '--json', '-', inputs);
      expect(findings.filter(({ file }) => file === name)).toHaveLength(1);
    },
  );
});

describe('reports that do not fit', () => {
  const put = (sheetRow: number, column: number, value: string) => (sheet: Parameters<typeof setCells>[0]) =>
    setCells(sheet, rect(sheetRow, column), [[value]]);
  const label = (file: string, text: string, value: string) =>
    fillFile(file, {}, (sheet) => {
      const row = sheet.rows.findIndex((cells) => cells?.values.includes(text));
      unprotectSheet(sheet);
      put(row, (sheet.rows[row]?.values.indexOf(text) ?? 0) + 1, value)(sheet);
    });
  test('one of another programme is an error, and its figures are left out', async () => {
    const inputs = copies('programme', 'van-yen');
    fillFile(folder.at('programme', '2023-Q1_van-yen.xlsx'), { '7.2': { inPeriod: 2, toDate: 2 } });
    label(folder.at('programme', '2023-Q1_van-yen.xlsx'), 'Mã chương trình', 'ha-giang-2023');
    const result = await resultOf('validate', ...YEN_BAI, '--json', '-', inputs);
    expect(result.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'programme-wrong', unit: 'van-yen', actual: 'ha-giang-2023', expected: 'yen-bai-2023' },
    ]);
    expect(indicatorIn(result, '7.2')).toMatchObject({ value: null, excluded: ['van-yen'] });
  });
  test('one of another period is history: its unit is missing, and nothing is wrong', async () => {
    const inputs = copies('period', 'van-yen');
    const result = await resultOf(
      'validate',
      '--programme',
      'yen-bai-2023',
      '--period',
      '2023-Q2',
      '--json',
      '-',
      inputs,
    );
    expect(result.findings).toEqual([]);
    expect(result.units.every(({ status }) => status === 'missing')).toBe(true);
  });
  test('two of one unit are an error, and both are left out', async () => {
    const inputs = copies('doubled', 'van-yen', 'tinh');
    copyFileSync(folder.at('doubled', '2023-Q1_van-yen.xlsx'), folder.at('doubled', 'van-yen-sua.xlsx'));
    const result = await resultOf('validate', ...YEN_BAI, '--json', '-', inputs);
    expect(result.findings.map(({ rule }) => rule)).toContain('report-duplicated');
    expect(indicatorIn(result, '7.2').excluded).toEqual(['van-yen']);
    expect(indicatorIn(result, '7.2').missing).not.toContain('van-yen');
  });
});

describe('the workbook', () => {
  test('holds the reports’ values at their addresses, and what the add-in writes', async () => {
    const inputs = copies('book', 'van-yen');
    const file = folder.at('book', '2023-Q1_van-yen.xlsx');
    fillFile(file, { '7.2': { inPeriod: '=1+1', toDate: 2 }, '5.4': { toDate: 9, total: 10 } });
    const out = folder.at('book.xlsx');
    expect(
      (await command('consolidate', ...YEN_BAI, '--json', folder.at('book.json'), '--out', out, inputs)).code,
    ).toBe(0);
    const book = openBook(new Uint8Array(readFileSync(out)));
    const name = 'Văn Yên Quý I-2023';
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      name,
      ...['Tổng hợp Quý I-2023', 'Chi tiết Quý I-2023', 'Số liệu', 'Nhật ký'],
      ...['Chương trình công tác', 'Nhiệm vụ Quý I-2023'],
    ]);
    const source = sheetAt(openBook(new Uint8Array(readFileSync(file))), 0);
    const copy = sheetAt(book, 0);
    expect(copy.rows.map((row) => row?.values)).toEqual(source.rows.map((row) => row?.values));
    expect(copy.rows.some((row) => row?.formulas && row.formulas.size > 0)).toBe(false);
  });
  test('is not written by validate, and the results are the same', async () => {
    const inputs = copies('same', 'van-yen');
    const validated = await command('validate', ...YEN_BAI, '--json', '-', inputs);
    const consolidated = await command(
      'consolidate',
      ...YEN_BAI,
      '--json',
      '-',
      '--out',
      folder.at('deep', 'er', 'same.xlsx'),
      inputs,
    );
    expect(validated).toEqual(consolidated);
    expect(existsSync(folder.at('deep', 'er', 'same.xlsx'))).toBe(true);
    expect(folder.names('deep', 'er')).toEqual(['same.xlsx']);
  });
});
