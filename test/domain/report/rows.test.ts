import type { CellValue } from '../../../src/domain/report/grid';
import { check, finding, findingsOf, observationOf } from '../builders/check-sheets';
import {
  aChange,
  aCount,
  aMilestone,
  anAmount,
  aNarrative,
  aProgramme,
  aRatio,
  aStock,
  atLeast,
  atMost,
} from '../builders/programme-builder';
import { aReport, type SheetBuilder } from '../builders/sheet-builder';

/** Rows are found by code, wherever they stand; everything that differs from the form is told. */
const programme = aProgramme({
  groups: [
    { code: 'chung', name: 'Chỉ tiêu chung' },
    { code: 'khac', name: 'Chỉ tiêu khác' },
  ],
  indicators: [
    aCount('7.2', { targets: [atLeast(3, { judgedAt: 'huyen' })] }),
    aStock('11.1', { unitOfMeasure: 'thôn, TDP' }),
    aStock('D19', { targets: [atMost(2, { judgedAt: 'huyen' })] }),
    aRatio('5.1', { group: 'khac' }),
    anAmount('10.1', { group: 'khac', accumulation: 'stock', targets: [atLeast(2_000_000, { judgedAt: 'huyen' })] }),
    aChange('3.2', { group: 'khac' }),
    aMilestone('4.2', { group: 'khac' }),
    aNarrative('2.3', { group: 'khac' }),
    aCount('12.1', { group: 'khac', reportedBy: { levels: ['tinh'] } }),
  ],
});
const report = (): SheetBuilder =>
  aReport(programme, 'suoi-bac', {
    '7.2': { inPeriod: 2, toDate: 2 },
    '11.1': { toDate: 6 },
    D19: { toDate: 1 },
    '5.1': { toDate: 9, total: 10 },
    '10.1': { toDate: 3_000_000 },
    '3.2': { toDate: 4, baseline: 5 },
    '4.2': { state: 'Đang thực hiện' },
    '2.3': { state: 'Đang thực hiện', text: 'Duy trì trang thông tin.' },
  });
const read = (sheet: SheetBuilder) => check(programme, '2023-Q1', [sheet]);
const told = (sheet: SheetBuilder) => findingsOf(read(sheet), { info: true });
const figure = (sheet: SheetBuilder, code: string) => {
  const { standing, toDate } = observationOf(read(sheet), 'suoi-bac', code);
  return standing === 'reported' ? toDate : standing;
};
const retyped = (code: string, as: CellValue) => report().cell(code, 'code', as);

test('as the form has them', () => {
  expect(told(report())).toEqual([]);
});

describe('codes', () => {
  test('a code that Excel took for a number', () => {
    expect(figure(retyped('7.2', 7.2), '7.2')).toBe(2);
    expect(told(retyped('7.2', 7.2))).toEqual([]);
    expect(figure(retyped('11.1', 11.1), '11.1')).toBe(6);
  });
  test('a code that ends in zero, which a number loses', () => {
    const tens = aProgramme({ indicators: [aStock('12.10'), aStock('12.2')] });
    const sheet = aReport(tens, 'suoi-bac', { '12.10': { toDate: 4 }, '12.2': { toDate: 5 } }).cell(
      '12.10',
      'code',
      12.1,
    );
    const summary = check(tens, '2023-Q1', [sheet]);
    expect(observationOf(summary, 'suoi-bac', '12.10').toDate).toBe(4);
    expect(findingsOf(summary)).toEqual(['warning row-code-differs 12.10 A15']);
  });
  test.each<[string, string, CellValue]>([
    ['a comma', '7.2', '7,2'],
    ['a full stop after it', '7.2', '7.2.'],
    ['spaces inside', '7.2', '7 .2'],
    ['a zero more', '7.2', '7.20'],
    ['full-width digits', '7.2', '７．２'],
    ['a Cyrillic letter', 'D19', 'D19'.replace('D', 'D').replace('1', '１')],
  ])('%s: understood, with a warning', (_, code, as) => {
    expect(figure(retyped(code, as), code)).not.toBe('missing');
    const { severity, place, found, expected } = finding(read(retyped(code, as)), 'row-code-differs');
    expect([severity, place.indicator, found, expected]).toEqual(['warning', code, as, code]);
  });
  test('look-alike letters of another alphabet', () => {
    const lettered = aProgramme({ indicators: [aStock('A1'), aStock('C2')] });
    const sheet = aReport(lettered, 'suoi-bac', { A1: { toDate: 4 }, C2: { toDate: 5 } });
    sheet.cell('A1', 'code', '\u0410\u0031').cell('C2', 'code', '\u0421\u0032');
    const summary = check(lettered, '2023-Q1', [sheet]);
    expect([observationOf(summary, 'suoi-bac', 'A1').toDate, observationOf(summary, 'suoi-bac', 'C2').toDate]).toEqual([
      4, 5,
    ]);
    expect(findingsOf(summary)).toEqual(['warning row-code-differs A1 A15', 'warning row-code-differs C2 A16']);
  });
  test.each([['d19'], [' D19 '], ['D19\u00a0']])('case and spaces around “%s” do not matter', (as) => {
    expect(figure(retyped('D19', as), 'D19')).toBe(1);
    expect(told(retyped('D19', as))).toEqual([]);
  });
});

describe('a row that is missing', () => {
  test('is named, where it should have stood', () => {
    const sheet = report();
    sheet.deleteRow(sheet.rowOf('11.1'));
    expect(told(sheet)).toEqual(['warning row-missing 11.1 A15']);
    expect(figure(sheet, '11.1')).toBe('missing');
  });
  test('the first of all', () => {
    const sheet = report();
    sheet.deleteRow(sheet.rowOf('7.2'));
    expect(told(sheet)).toEqual(['warning row-missing 7.2 A13']);
  });
  test('its code was wiped: the figure stands alone', () => {
    expect(told(retyped('7.2', ''))).toEqual(['warning figure-without-code - A15', 'warning row-missing 7.2 A13']);
  });
  test('its code is of no indicator', () => {
    expect(told(retyped('7.2', '7.9'))).toEqual(['warning row-unknown - A15', 'warning row-missing 7.2 A13']);
    expect(finding(read(retyped('7.2', '7.9')), 'row-unknown').found).toBe('7.9');
  });
});

describe('a row that is extra', () => {
  const withRow = (code: CellValue, name: CellValue, toDate: CellValue) => {
    const sheet = report();
    const at = sheet.rowOf('11.1');
    return sheet.insertRow(at).set(at, 0, code).set(at, 1, name).set(at, 5, toDate);
  };
  test('of no indicator', () => {
    expect(told(withRow('7.9', 'Chỉ tiêu thêm', 5))).toEqual(['warning row-unknown - A16']);
    expect(told(withRow('7.9', 'Chỉ tiêu thêm', ''))).toEqual(['warning row-unknown - A16']);
    expect(told(withRow('xyz', 'Chỉ tiêu thêm', 5))).toEqual(['warning row-unknown - A16']);
  });
  test('of another unit’s indicator', () => {
    expect(told(withRow('12.1', 'Chỉ tiêu 12.1', 5))).toEqual(['warning row-not-for-unit 12.1 A16']);
  });
  test('a figure without a code, as a total that someone added', () => {
    expect(told(withRow('', 'Cộng', 8))).toEqual(['warning figure-without-code - A16']);
    expect(told(withRow('', '', 8))).toEqual(['warning figure-without-code - A16']);
  });
  test('a heading, a note, a blank row: nothing to tell', () => {
    expect(told(withRow('', 'Nội dung khác', ''))).toEqual([]);
    expect(told(withRow('Ghi chú', 'tính đến 31/3', ''))).toEqual([]);
    expect(told(withRow('', '', ''))).toEqual([]);
  });
  test('place, date and signature below the table are no figures', () => {
    const sheet = report();
    const end = sheet.cells.length + 1;
    sheet
      .set(end, 6, 'Suối Bạc, ngày 05 tháng 4 năm 2023')
      .set(end + 1, 1, 'NGƯỜI LẬP BIỂU')
      .set(end + 1, 7, 'TM. BAN THƯỜNG TRỰC');
    expect(told(sheet)).toEqual([]);
  });
});

describe('figures that slid by a row', () => {
  /** Cells of a column pushed down from a row on, as "insert cells" does it. */
  const pushed = (code: string, ...columns: readonly number[]) => {
    const sheet = report();
    const at = sheet.rowOf(code);
    for (const column of columns) {
      for (let row = sheet.cells.length; row > at; row--) sheet.set(row, column, sheet.valueAt(row - 1, column));
      sheet.set(at, column, '');
    }
    return sheet;
  };
  test('a heading of the form has a figure while a row lacks one: none of the report is certain', () => {
    const sheet = pushed('11.1', 5);
    expect(told(sheet)).toContain('error figure-without-code - A18');
    expect(figure(sheet, '7.2')).toBe('excluded');
    expect(figure(sheet, 'D19')).toBe('excluded');
  });
  test('a figure fell below the table', () => {
    const sheet = pushed('4.2', 9);
    expect(told(sheet)).toContain('error figure-without-code - A24');
  });
  test('subtotals that someone added beside headings are worth a look, no more', () => {
    const sheet = report();
    sheet.set(sheet.rowOf('5.1') - 1, 5, 12);
    expect(figure(sheet, '7.2')).toBe(2);
    expect(told(sheet)).toEqual(['warning figure-without-code - A18']);
  });
});

describe('a row that stands twice', () => {
  test('neither counts, and both are told', () => {
    const sheet = report();
    sheet.set(sheet.cells.length, 0, '7.2').set(sheet.cells.length - 1, 5, 5);
    expect(figure(sheet, '7.2')).toBe('excluded');
    expect(told(sheet)[0]).toBe('error row-repeated 7.2 A24');
  });
});

describe('a row that moved', () => {
  test('with all it holds: read, and mentioned', () => {
    const sheet = report();
    const [row] = sheet.cells.splice(sheet.rowOf('11.1'), 1);
    sheet.cells.push(row ?? []);
    expect(figure(sheet, '11.1')).toBe(6);
    expect(told(sheet)).toEqual(['info rows-moved - A16']);
  });
  test('rows inserted between do not matter', () => {
    const sheet = report();
    sheet.insertRow(sheet.rowOf('5.1')).insertRow(sheet.rowOf('7.2'));
    expect(told(sheet)).toEqual([]);
  });
});

describe('names', () => {
  test('case, accents’ composition and spaces do not matter', () => {
    const sheet = report().cell('7.2', 'name', '  CHỈ   TIÊU\n7.2 '.normalize('NFD'));
    expect(told(sheet)).toEqual([]);
  });
  test('renamed: read by its code, with a warning', () => {
    const sheet = report().cell('7.2', 'name', 'Nhà đại đoàn kết sửa chữa');
    expect(figure(sheet, '7.2')).toBe(2);
    expect(told(sheet)).toEqual(['warning row-renamed 7.2 B15']);
    expect(told(report().cell('7.2', 'name', ''))).toEqual(['warning row-renamed 7.2 B15']);
  });
  test('the name of another indicator: nobody knows whose figure it is', () => {
    const sheet = report().cell('7.2', 'name', 'Chỉ tiêu 11.1');
    expect(figure(sheet, '7.2')).toBe('excluded');
    expect(told(sheet)).toEqual(['error row-of-another-name 7.2 B15']);
    expect(finding(read(sheet), 'row-of-another-name')).toMatchObject({ otherCode: '11.1' });
  });
  test('two codes that changed places', () => {
    const at = report().rowOf('7.2');
    const sheet = report()
      .set(at, 0, '11.1')
      .set(at + 1, 0, '7.2');
    expect([figure(sheet, '7.2'), figure(sheet, '11.1')]).toEqual(['excluded', 'excluded']);
  });
});

describe('unit of measure', () => {
  test('spelling does not matter', () => {
    expect(told(report().cell('11.1', 'unitOfMeasure', ' THÔN,  TDP'))).toEqual([]);
  });
  test('another one is worth a look', () => {
    expect(told(report().cell('7.2', 'unitOfMeasure', 'người'))).toEqual(['warning unit-of-measure-differs 7.2 C15']);
    expect(told(report().cell('7.2', 'unitOfMeasure', ''))).toEqual(['warning unit-of-measure-differs 7.2 C15']);
  });
  test('of money it may be a thousandfold: the figure stays out', () => {
    const sheet = report().cell('10.1', 'unitOfMeasure', 'triệu đồng');
    expect(figure(sheet, '10.1')).toBe('excluded');
    expect(told(sheet)).toEqual(['error unit-of-measure-differs 10.1 C20']);
    expect(told(report().cell('10.1', 'unitOfMeasure', 'VNĐ'))).toEqual(['warning unit-of-measure-differs 10.1 C20']);
  });
});

describe('the plan', () => {
  test('as the programme has it', () => {
    expect(told(report().cell('7.2', 'plan', 3).cell('D19', 'plan', '≤ 2 hộ').cell('10.1', 'plan', 2_000_000))).toEqual(
      [],
    );
  });
  test('changed, or given where there is none', () => {
    expect(told(report().cell('7.2', 'plan', 2))).toEqual(['warning plan-differs 7.2 D15']);
    expect(told(report().cell('11.1', 'plan', 2))).toEqual(['warning plan-differs 11.1 D16']);
    expect(finding(read(report().cell('7.2', 'plan', 2)), 'plan-differs')).toMatchObject({ found: 2, expected: 3 });
  });
});

describe('merged cells', () => {
  test('over two rows’ figures: nobody knows whose it is', () => {
    const sheet = report();
    sheet.merge({ top: sheet.rowOf('11.1'), left: 5, rows: 2, columns: 1 });
    expect([figure(sheet, '11.1'), figure(sheet, 'D19')]).toEqual(['excluded', 'excluded']);
    expect(told(sheet)).toContain('error merged-cells 11.1 F16');
    expect(told(sheet)).toContain('error merged-cells D19 F17');
  });
  test('over two figures of one row', () => {
    const sheet = report();
    sheet.merge({ top: sheet.rowOf('5.1'), left: 5, rows: 1, columns: 2 });
    expect(figure(sheet, '5.1')).toBe('excluded');
  });
  test('with the cell before it: the figure stands in another column', () => {
    const sheet = report().cell('11.1', 'inPeriod', 6);
    sheet.merge({ top: sheet.rowOf('11.1'), left: 4, rows: 1, columns: 2 });
    expect(figure(sheet, '11.1')).toBe('excluded');
  });
  test('with an unused cell behind it: read, with a warning', () => {
    const sheet = report();
    sheet.merge({ top: sheet.rowOf('11.1'), left: 5, rows: 1, columns: 3 });
    expect(figure(sheet, '11.1')).toBe(6);
    expect(told(sheet)).toEqual(['warning merged-cells 11.1 F16']);
  });
  test('over two rows’ states', () => {
    const sheet = report();
    sheet.merge({ top: sheet.rowOf('4.2'), left: 9, rows: 2, columns: 1 });
    const standing = (code: string) => observationOf(read(sheet), 'suoi-bac', code).standing;
    expect([standing('4.2'), standing('2.3')]).toEqual(['excluded', 'excluded']);
  });
  test('over two codes: the second row is missing, the first counts', () => {
    const sheet = report();
    sheet.merge({ top: sheet.rowOf('7.2'), left: 0, rows: 2, columns: 1 });
    expect(figure(sheet, '7.2')).toBe(2);
    expect(told(sheet)).toEqual(['warning figure-without-code - A16', 'warning row-missing 11.1 A15']);
  });
  test('above the table, or between names: no matter', () => {
    const sheet = report();
    sheet.merges.push(
      { top: 0, left: 0, rows: 1, columns: 12 },
      { top: sheet.rowOf('7.2') - 1, left: 1, rows: 1, columns: 11 },
    );
    expect(told(sheet)).toEqual([]);
  });
});

describe('hidden rows', () => {
  test('with figures count, with a warning', () => {
    const sheet = report();
    sheet.hiddenRows.push(sheet.rowOf('11.1'));
    expect(figure(sheet, '11.1')).toBe(6);
    expect(told(sheet)).toEqual(['warning row-hidden 11.1 A16']);
  });
  test('without figures: nothing to tell', () => {
    const sheet = report();
    sheet.hiddenRows.push(sheet.rowOf('7.2') - 1);
    expect(told(sheet)).toEqual([]);
  });
});

describe('figures in cells that the row does not use', () => {
  test.each(['total', 'baseline'] as const)('%s of a count', (heading) => {
    const sheet = report().cell('11.1', heading, 7);
    expect(figure(sheet, '11.1')).toBe(6);
    expect(told(sheet)).toEqual([`warning figure-in-unused-cell 11.1 ${heading === 'total' ? 'G' : 'H'}16`]);
  });
  test('a figure beside a milestone', () => {
    expect(told(report().cell('4.2', 'toDate', 1))).toEqual(['warning figure-in-unused-cell 4.2 F22']);
  });
  test('a dash says nothing', () => {
    expect(told(report().cell('11.1', 'total', '-').cell('4.2', 'toDate', 'x'))).toEqual([]);
  });
  test('a state where none is asked: read if it can be, else a warning; the figure counts', () => {
    expect(told(report().cell('11.1', 'state', 'Đang thực hiện'))).toEqual([]);
    const sheet = report().cell('11.1', 'state', 'tốt');
    expect(figure(sheet, '11.1')).toBe(6);
    expect(told(sheet)).toEqual(['warning state-unreadable 11.1 J16']);
  });
});

test('the optional figure of the period is read where it can be, and is never in the way', () => {
  const sheet = report().cell('11.1', 'inPeriod', 'khoảng 2');
  expect(figure(sheet, '11.1')).toBe(6);
  expect(told(sheet)).toEqual(['warning not-a-number 11.1 E16']);
  expect(observationOf(read(report().cell('11.1', 'inPeriod', 2)), 'suoi-bac', '11.1').inPeriod).toBe(2);
});
