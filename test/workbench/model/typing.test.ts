import fc from 'fast-check';
import { EN_US, formatValue, readEntry, VI_VN, type TypingLocale } from '../../../src/workbench/model';
import { delocalizeFormula, localizeFormula } from '../../../src/workbench/model';
import { datePartsOf, serialOf, serialOfLocalTime } from '../../../src/workbench/model/value/serial-date';

const read = (text: string, locale: TypingLocale, numberFormat = 'General') => {
  const entry = readEntry(text, { locale, numberFormat, year: 2023 });
  return entry.kind === 'value' ? [entry.value, entry.numberFormat] : [entry];
};
const text = (value: string) => [value, undefined];

describe('typing in English, as over the API', () => {
  test.each<[string, unknown[]]>([
    ['5', [5, undefined]],
    [' 5 ', [5, undefined]],
    ['-5.25', [-5.25, undefined]],
    ['.5', [0.5, undefined]],
    ['1,234', [1234, '#,##0']],
    ['1,234.5', [1234.5, '#,##0.00']],
    ['1.234', [1.234, undefined]],
    ['95%', [0.95, '0%']],
    ['89.96 %', [0.8996, '0.00%']],
    ['$1,200', [1200, '$#,##0']],
    ['(12)', [-12, undefined]],
    ['1e3', [1000, '0.00E+00']],
    ['1 1/2', [1.5, '# ?/?']],
    ['true', [true, undefined]],
    ['#n/a', [{ error: '#N/A' }, undefined]],
    ['1/2', [44928, 'd-mmm']],
    ['1/2/2023', [44928, 'm/d/yyyy']],
    ['12/31/23', [45291, 'm/d/yyyy']],
    ['2023-03-15', [45000, 'm/d/yyyy']],
    ['15-Mar', [45000, 'd-mmm']],
    ['March 2023', [44986, 'mmm-yy']],
    ['1/32', [serialOf({ year: 1932, month: 1, day: 1 }), 'mmm-yy']],
    ['10:30', [0.4375, 'h:mm']],
    ['10:30 PM', [0.9375, 'h:mm AM/PM']],
    ['3/15/2023 6:00', [45000.25, 'm/d/yyyy h:mm']],
  ])('%s', (typed, expected) => expect(read(typed, EN_US)).toEqual(expected));

  test.each([
    '31/12/2023',
    '12,34',
    '1.234,5',
    '12.34.567',
    '15.190/18.1887',
    'khoảng 20',
    '20-25-30',
    '2 tỷ',
    '-',
    'không',
    '1.2 tỷ',
    'D19',
    '13/2',
    '=',
    '１２',
  ])('%s stays text', (typed) => expect(read(typed, EN_US)).toEqual(text(typed)));

  test('formulas, apostrophes, blanks and text cells', () => {
    expect(readEntry('=A1', { year: 2023 })).toEqual({ kind: 'formula', text: 'A1' });
    expect(readEntry("'=A1", { year: 2023 })).toEqual({ kind: 'value', value: '=A1', quotePrefix: true });
    expect(readEntry('-A1+1', { year: 2023 })).toEqual({ kind: 'formula', text: '-A1+1' });
    expect(readEntry('+B2', { year: 2023 })).toEqual({ kind: 'formula', text: '+B2' });
    expect(readEntry('- không', { year: 2023 })).toEqual({ kind: 'formula', text: '- không' });
    expect(readEntry('', { year: 2023 })).toEqual({ kind: 'blank' });
    expect(read('=A1', EN_US, '@')).toEqual(text('=A1'));
    expect(read("'5", EN_US, '@')).toEqual(text("'5"));
  });

  test('any whole or decimal number written plainly is that number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        const plain = String(n);
        if (/e/i.test(plain)) return;
        expect(read(plain, EN_US)[0]).toBe(n === 0 ? 0 : n);
      }),
    );
  });
});

describe('typing in Vietnamese, at the grid', () => {
  test.each<[string, unknown[]]>([
    ['1.234', [1234, '#,##0']],
    ['1.234,5', [1234.5, '#,##0.00']],
    ['1,5', [1.5, undefined]],
    ['1.234.567', [1234567, '#,##0']],
    ['95,5%', [0.955, '0.00%']],
    ['31/12/2023', [45291, 'm/d/yyyy']],
    ['31/12', [45291, 'd-mmm']],
    ['15-3-2023', [45000, 'm/d/yyyy']],
    ['5000 ₫', [5000, '#,##0\\ "₫"']],
  ])('%s', (typed, expected) => expect(read(typed, VI_VN)).toEqual(expected));

  test.each(['1.5', '12.34', '1,234.5', '3/15/2023'])('%s stays text', (typed) =>
    expect(read(typed, VI_VN)).toEqual(text(typed)),
  );

  test('formulas use the semicolon and the decimal comma', () => {
    expect(readEntry('=ROUND(A1*1,5;2)&"a;b"', { locale: VI_VN, year: 2023 })).toEqual({
      kind: 'formula',
      text: 'ROUND(A1*1.5,2)&"a;b"',
    });
    const formula = 'IF(\'a;b\'!A1>1.5,Table1[x;y],"1,5")';
    expect(delocalizeFormula(localizeFormula(formula))).toBe(formula);
  });
});

describe('what cells show', () => {
  test.each<[Parameters<typeof formatValue>[0], string, string, string]>([
    [1234567.891, '#,##0', '1,234,568', '1.234.568'],
    [0.8996, '0.0%', '90.0%', '90,0%'],
    [45000, 'm/d/yyyy', '3/15/2023', '15/3/2023'],
    [45000.5, 'm/d/yyyy h:mm', '3/15/2023 12:00', '15/3/2023 12:00'],
    [45000, 'dd/mm/yyyy', '15/03/2023', '15/03/2023'],
    [0.1 + 0.2, 'General', '0.3', '0,3'],
    [123456789012, 'General', '1.23457E+11', '1,23457E+11'],
    [-5, '#,##0;[Red](#,##0);"-"', '(5)', '(5)'],
    [0, '#,##0;[Red](#,##0);"-"', '-', '-'],
    ['chữ', '0.00', 'chữ', 'chữ'],
    [true, '0', 'TRUE', 'TRUE'],
    [{ error: '#REF!' }, '0', '#REF!', '#REF!'],
    [-1, 'd/m/yyyy', '########', '########'],
    [null, '0', '', ''],
  ])('%j under %s', (value, format, english, vietnamese) => {
    expect([formatValue(value, format, EN_US), formatValue(value, format, VI_VN)]).toEqual([english, vietnamese]);
  });
});

describe('day numbers', () => {
  test('are Excel’s, the leap day that never was included', () => {
    expect(serialOf({ year: 1900, month: 1, day: 1 })).toBe(1);
    expect(serialOf({ year: 1900, month: 2, day: 28 })).toBe(59);
    expect(serialOf({ year: 1900, month: 2, day: 29 })).toBe(60);
    expect(serialOf({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(serialOf({ year: 2023, month: 2, day: 29 })).toBeNull();
    expect(serialOf({ year: 1899, month: 12, day: 31 })).toBeNull();
  });

  test('go to days and back, in every time zone alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) =>
        expect(serialOf(datePartsOf(serial + 0.99))).toBe(serial),
      ),
    );
    expect(serialOfLocalTime(new Date(2023, 2, 15, 18, 0))).toBe(45000.75);
  });
});
