import { cellAddress } from '../../../src/domain/report/address';
import type { CellValue } from '../../../src/domain/report/grid';
import { check, findingsOf, observationOf } from '../builders/check-sheets';
import { anAmount, anIndex, aRatio, aStock, programmeOf } from '../builders/programme-builder';
import { aForm } from '../builders/sheet-builder';

/** One cell, read through a whole report: what it is understood as, and what a reader is told about it. */
const stock = { accumulation: 'stock' } as const;
const programme = programmeOf(
  aStock('1', { unitOfMeasure: 'hộ' }),
  aStock('2', { unitOfMeasure: 'thôn, TDP' }),
  anAmount('3', { ...stock, unitOfMeasure: 'đồng' }),
  anAmount('4', { ...stock, unitOfMeasure: 'triệu đồng' }),
  anAmount('5', { ...stock, unitOfMeasure: 'tỷ đồng' }),
  anIndex('6', { unitOfMeasure: 'điểm' }),
  anIndex('7', { unitOfMeasure: '%' }),
  aRatio('8', { unitOfMeasure: 'hộ' }),
  aStock('9', { condition: 'khi có dự thảo' }),
);
const ROW = {
  whole: '1',
  either: '2',
  đồng: '3',
  triệu: '4',
  tỷ: '5',
  score: '6',
  percent: '7',
  ratio: '8',
  conditional: '9',
} as const;
type RowName = keyof typeof ROW;

/** Reads a cell under *Lũy kế*; a ratio's total is 100. */
function read(row: RowName, value: CellValue, more: { format?: string; formula?: string } = {}) {
  const code = ROW[row];
  const form = aForm(programme, 'suoi-bac').cell('8', 'total', 100).cell(code, 'toDate', value, more);
  const summary = check(programme, '2023-Q1', [form]);
  const at = `${code} ${cellAddress(form.at(code, 'toDate'))}`;
  const { toDate, standing } = observationOf(summary, 'suoi-bac', code);
  const own = findingsOf(summary, { info: true }).filter((text) => text.endsWith(` ${at}`));
  return [standing === 'reported' ? toDate : standing, ...own.map((text) => text.slice(0, -at.length - 1))];
}
const understood = 'warning number-as-text';

describe('numbers as text', () => {
  describe('understood, with a warning', () => {
    test.each<[RowName, string, number]>([
      ['whole', '1.234', 1234],
      ['whole', '1.234.567', 1_234_567],
      ['whole', '12', 12],
      ['whole', '+12', 12],
      ['whole', '0', 0],
      ['whole', '1.234,0', 1234],
      ['score', '1.234,5', 1234.5],
      ['score', '0,5', 0.5],
      ['score', '-2,5', -2.5],
      ['whole', '-', 0],
      ['whole', '–', 0],
      ['whole', '—', 0],
      ['whole', 'không', 0],
      ['whole', 'KHÔNG', 0],
      ['whole', 'Không có', 0],
      ['whole', '0 hộ', 0],
      ['either', '0 hộ', 0],
      ['ratio', 'không', 0],
      ['đồng', 'không', 0],
      ['đồng', '-', 0],
      ['whole', '12 hộ', 12],
      ['whole', '12 HỘ', 12],
      ['whole', '12hộ', 12],
      ['whole', '1.234 hộ', 1234],
      ['either', '12 thôn', 12],
      ['either', '12 TDP', 12],
      ['ratio', '95', 95],
      ['đồng', '25.000.000', 25_000_000],
      ['đồng', '25000000 đồng', 25_000_000],
      ['đồng', '25.000.000 VNĐ', 25_000_000],
      ['đồng', '2 tỷ 791 triệu', 2_791_000_000],
      ['đồng', '2 tỷ 791 triệu đồng', 2_791_000_000],
      ['đồng', '2 TỶ 791 TRIỆU ĐỒNG', 2_791_000_000],
      ['đồng', '2 tỉ 791 triệu', 2_791_000_000],
      ['đồng', '2tỷ 791triệu', 2_791_000_000],
      ['đồng', '2 tỷ 791 triệu 500 nghìn', 2_791_500_000],
      ['đồng', '2 tỷ 791 triệu 500 ngàn 250 đồng', 2_791_500_250],
      ['đồng', '5,1 tỷ', 5_100_000_000],
      ['đồng', '448.335 triệu', 448_335_000_000],
      ['đồng', '500 triệu', 500_000_000],
      ['triệu', '1.250', 1_250_000_000],
      ['triệu', '1.250,5', 1_250_500_000],
      ['triệu', '2 tỷ 791 triệu', 2_791_000_000],
      ['triệu', '500 triệu đồng', 500_000_000],
      ['tỷ', '1,5', 1_500_000_000],
      ['tỷ', '1,5 tỷ đồng', 1_500_000_000],
      ['percent', '95', 95],
      ['percent', '95%', 95],
      ['percent', '95,5 %', 95.5],
    ])('%s: “%s” is %d', (row, text, value) => {
      expect(read(row, text)).toEqual([value, understood]);
    });
  });

  describe('refused: what cannot be read for certain stays out of the total', () => {
    test.each<[RowName, string]>([
      ['đồng', '1.2 tỷ'],
      ['whole', '1,234.5'],
      ['đồng', '1,234,567'],
      ['whole', '12.34.567'],
      ['whole', '1.23'],
      ['whole', '1.2345'],
      ['whole', '.123'],
      ['whole', '1.234.'],
      ['score', '0.123'],
      ['score', '0.950'],
      ['score', '00.123'],
      ['whole', '1 234'],
      ['whole', '15.190/18.1887'],
      ['whole', 'khoảng 20'],
      ['whole', '20-25'],
      ['whole', '20 - 25'],
      ['whole', '20+5'],
      ['whole', '~20'],
      ['whole', '>20'],
      ['whole', '12 nhà'],
      ['whole', '12 hộ nghèo'],
      ['whole', '12 hộ, 3 nhà'],
      ['whole', 'mười hai'],
      ['whole', 'x'],
      ['whole', '?'],
      ['whole', 'chưa có'],
      ['whole', 'chưa có số liệu'],
      ['whole', '2 tỷ'],
      ['đồng', '1 tỷ 334 đồng'],
      ['đồng', '1 tỷ 334'],
      ['đồng', '1 tỷ 500 nghìn'],
      ['đồng', '334 triệu 1 tỷ'],
      ['đồng', '1 tỷ 1.334 triệu'],
      ['đồng', '1 tỷ 2 tỷ'],
      ['đồng', '2 tỷ 791 triệu (kể cả hiện vật)'],
      ['đồng', '100 USD'],
      ['score', '-'],
      ['score', 'không'],
      ['percent', '–'],
    ])('%s: “%s”', (row, text) => {
      expect(read(row, text)).toEqual(['excluded', 'error not-a-number']);
    });

    test.each<[RowName, string]>([
      ['đồng', '1,2345678901 tỷ'],
      ['đồng', '25.000.000,5'],
      ['triệu', '1,2345678'],
      ['triệu', '0,0000001'],
    ])('money that comes to no whole đồng, %s: “%s”', (row, text) => {
      expect(read(row, text)).toEqual(['excluded', 'error not-whole-dong']);
    });

    test('whole numbers are asked: “1.234,5”', () => {
      expect(read('whole', '1.234,5')).toEqual(['excluded', 'error not-whole']);
    });
    test('one comma is the decimal: “1,250” is no whole number', () => {
      expect(read('whole', '1,250')).toEqual(['excluded', 'error not-whole']);
      expect(read('score', '1,250')).toEqual([1.25, understood]);
    });
    test.each<RowName>(['whole', 'ratio', 'đồng', 'score'])('a percentage where a number is asked: %s', (row) => {
      expect(read(row, '95%')).toEqual(['excluded', 'error percent-typed']);
      expect(read(row, '95,5 %')).toEqual(['excluded', 'error percent-typed']);
    });
  });

  describe('spaces of every kind, composed and decomposed accents do not matter', () => {
    const spaces = [' ', '\u00a0', '\t', '\n', '\r\n', '\u2003', '\u2009', '\u202f', '\u3000', '\ufeff', '\u200b'];
    test.each(spaces.map((space) => [JSON.stringify(space), space]))('%s around and inside', (_, space) => {
      expect(read('whole', `${space}1.234${space}hộ${space}`)).toEqual([1234, understood]);
      expect(read('đồng', `${space}2${space}tỷ${space}791 triệu`)).toEqual([2_791_000_000, understood]);
      expect(read('whole', space + space)).toEqual(['missing', 'warning value-missing']);
    });
    test.each<[RowName, string, number]>([
      ['whole', 'không', 0],
      ['whole', '12 hộ', 12],
      ['đồng', '2 tỷ 791 triệu đồng', 2_791_000_000],
      ['đồng', '5 TỶ ĐỒNG', 5_000_000_000],
    ])('decomposed: %s “%s”', (row, text, value) => {
      expect(read(row, text.normalize('NFD'))).toEqual([value, understood]);
    });
  });
});

describe('numbers', () => {
  test.each<[RowName, number, unknown[]]>([
    ['whole', 12, [12]],
    ['whole', 0, [0]],
    ['whole', 1.25, ['excluded', 'error not-whole']],
    ['whole', -1, ['excluded', 'error negative']],
    ['whole', 1e15, ['excluded', 'error too-large']],
    ['ratio', 95.5, ['excluded', 'error not-whole']],
    ['ratio', 0.95, ['excluded', 'error not-whole']],
    ['score', -1.5, [-1.5]],
    ['score', 0.1, [0.1]],
    ['đồng', 0, [0]],
    ['đồng', 1_000_000, [1_000_000]],
    ['đồng', 999_999, ['excluded', 'error amount-too-small']],
    ['đồng', 1, ['excluded', 'error amount-too-small']],
    ['đồng', -5_000_000, ['excluded', 'error negative']],
    ['đồng', 25_000_000.5, ['excluded', 'error not-whole-dong']],
    ['triệu', 25, [25_000_000]],
    ['triệu', 0.5, [500_000]],
    ['triệu', 1.005, [1_005_000]],
    ['triệu', 0.0000001, ['excluded', 'error not-whole-dong']],
    ['tỷ', 1.5, [1_500_000_000]],
    ['tỷ', 0.57, [570_000_000]],
  ])('%s: %d', (row, value, expected) => {
    expect(read(row, value)).toEqual(expected);
  });

  test('part of a đồng looks like triệu đồng: one finding for one cause', () => {
    expect(read('đồng', 486.5)).toEqual(['excluded', 'error amount-too-small']);
    expect(read('đồng', '486,5')).toEqual(['excluded', 'error amount-too-small']);
    expect(read('đồng', '486,5 đồng')).toEqual(['excluded', 'error amount-too-small']);
  });

  test('“Không phát sinh” is 0 only where the duty always stands', () => {
    expect(read('whole', 'Không phát sinh')).toEqual([0, understood]);
    expect(read('conditional', 'Không phát sinh')).toEqual(['excluded', 'error not-a-number']);
    expect(read('conditional', 'không')).toEqual([0, understood]);
  });

  test('text is held to the same', () => {
    expect(read('đồng', '486')).toEqual(['excluded', understood, 'error amount-too-small']);
    expect(read('whole', '-5')).toEqual(['excluded', 'error negative']);
  });
});

describe('number formats', () => {
  test.each([
    ['a date', 'dd/mm/yyyy'],
    ['a short date', 'd/m'],
    ['a localised date', '[$-42A]dd/mm/yyyy;@'],
    ['Excel’s own short date', 'm/d/yyyy'],
    ['a month', 'mmm-yy'],
    ['a time', 'h:mm'],
    ['hours passed', '[h]:mm'],
  ])('shown as %s', (_, format) => {
    expect(read('whole', 44927, { format })).toEqual(['excluded', 'error number-as-date']);
    expect(read('score', 44927, { format })).toEqual(['excluded', 'error number-as-date']);
  });

  test.each(['0%', '0.0%', '#,##0.00%', '0.0 %'])('shown as %s', (format) => {
    expect(read('whole', 1, { format })).toEqual(['excluded', 'error percent-typed']);
    expect(read('ratio', 0.95, { format })).toEqual(['excluded', 'error percent-typed']);
    expect(read('score', 0.95, { format })).toEqual(['excluded', 'error percent-typed']);
    expect(read('percent', 0.955, { format })).toEqual([95.5]);
  });

  test.each([
    '#,##0',
    '0',
    '#,##0.00',
    '@',
    '#,##0" hộ"',
    '#,##0 "đồng"',
    '#,##0\\ "₫"',
    '#,##0 [$₫-42A]',
    '_-* #,##0\\ "₫"_-;-* #,##0\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-',
    '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)',
    '[Red]#,##0;[Blue]-#,##0',
    '[>=1000]#,##0;0',
    '0.00E+00',
    '"dd/mm "0',
  ])('shown as a plain number by %s', (format) => {
    expect(read('whole', 12, { format })).toEqual([12]);
  });
});

describe('other things in a figure’s cell', () => {
  test.each([
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#DIV/0!',
    '#N/A',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#GETTING_DATA',
    '#FIELD!',
    '#BLOCKED!',
    '#CONNECT!',
    '#BUSY!',
  ])('%s', (error) => {
    expect(read('whole', error)).toEqual(['excluded', 'error cell-error']);
    expect(read('đồng', error)).toEqual(['excluded', 'error cell-error']);
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d, which no sheet should hold', (value) => {
    for (const row of ['whole', 'score', 'đồng', 'percent'] as const)
      expect(read(row, value)).toEqual(['excluded', 'error cell-error']);
  });
  test.each([true, false])('%p', (value) => {
    expect(read('whole', value)).toEqual(['excluded', 'error not-a-number']);
  });
  test('a formula counts by its value, and is mentioned', () => {
    expect(read('whole', 12, { formula: '=SUM(A1:A3)' })).toEqual([12, 'info formula-typed']);
    expect(read('whole', 12, { formula: "='[bao cao.xlsx]Sheet1'!$F$5" })).toEqual([12, 'warning external-formula']);
    expect(read('whole', 12, { formula: "='C:\\BC\\[T3.xlsx]S'!F5+1" })).toEqual([12, 'warning external-formula']);
    expect(read('whole', 12, { formula: '=SUM(Bang1[Số hộ])' })).toEqual([12, 'info formula-typed']);
    expect(read('whole', '#REF!', { formula: '=#REF!+1' })).toEqual([
      'excluded',
      'error cell-error',
      'info formula-typed',
    ]);
  });
  test('nothing at all', () => {
    expect(read('whole', '')).toEqual(['missing', 'warning value-missing']);
    expect(read('whole', null)).toEqual(['missing', 'warning value-missing']);
    expect(read('whole', '   ')).toEqual(['missing', 'warning value-missing']);
  });
});
