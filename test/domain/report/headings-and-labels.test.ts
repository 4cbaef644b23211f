import { check, finding, findingsOf, observationOf } from '../builders/check-sheets';
import { aChange, aCount, aMilestone, aProgramme, aRatio, aStock } from '../builders/programme-builder';
import { aReport, HEADING, type Heading, type SheetBuilder } from '../builders/sheet-builder';

/** What stands above the table, and the table's headings: found by their words, wherever they are. */
const programme = aProgramme({
  indicators: [aCount('7.2'), aStock('11.1'), aRatio('5.1'), aChange('3.2'), aMilestone('4.2')],
});
const report = (): SheetBuilder =>
  aReport(programme, 'suoi-bac', {
    '7.2': { inPeriod: 2, toDate: 2 },
    '11.1': { toDate: 6 },
    '5.1': { toDate: 9, total: 10 },
    '3.2': { toDate: 4, baseline: 5 },
    '4.2': { state: 'Đã hoàn thành', date: 44927 },
  });
const read = (sheet: SheetBuilder) => check(programme, '2023-Q1', [sheet]);
/** All five rows as read: figures, or how the row stands. */
function figures(sheet: SheetBuilder) {
  const summary = read(sheet);
  return ['7.2', '11.1', '5.1', '3.2', '4.2'].map((code) => {
    const { standing, toDate, total, baseline, state } = observationOf(summary, 'suoi-bac', code);
    return standing === 'reported'
      ? [toDate, total, baseline, state].filter((part) => part !== null).join(' ')
      : standing;
  });
}
const AS_WRITTEN = ['2', '6', '9 10', '4 5', 'done'];

test('a form filled as asked gives its figures and no finding at all', () => {
  expect(figures(report())).toEqual(AS_WRITTEN);
  expect(findingsOf(read(report()), { info: true })).toEqual([]);
});

describe('headings are found by their words', () => {
  const rewrite = (change: (text: string) => string) => {
    const sheet = report();
    for (const heading of Object.keys(HEADING) as Heading[])
      sheet.set(sheet.headingRow(), Object.keys(HEADING).indexOf(heading), change(HEADING[heading]));
    return sheet;
  };
  test.each<[string, (text: string) => string]>([
    ['upper case', (text) => text.toUpperCase()],
    ['decomposed accents', (text) => text.normalize('NFD')],
    ['line breaks', (text) => text.replaceAll(' ', '\n')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['spaces around', (text) => `  ${text} `],
    ['double spaces', (text) => text.replaceAll(' ', '  ')],
  ])('%s do not matter', (_, change) => {
    const sheet = rewrite(change);
    expect(figures(sheet)).toEqual(AS_WRITTEN);
    expect(findingsOf(read(sheet), { info: true })).toEqual([]);
  });

  test.each<[string, Heading, string]>([
    ['the other spelling of y', 'toDate', 'Luỹ kế đến cuối kỳ (số đạt)'],
    ['without accents', 'total', 'Tong so de tinh ty le'],
    ['without its bracket', 'toDate', 'Lũy kế đến cuối kỳ'],
    ['a letter lost', 'inPeriod', 'Thực hện trong kỳ'],
    ['two letters swapped', 'date', 'Ngày hoàn htành'],
    ['written out', 'unitOfMeasure', 'Đơn vị tính'],
    ['shortened', 'text', 'Ghi chú'],
  ])('%s: read, and mentioned', (_, heading, text) => {
    const sheet = report().heading(heading, text);
    expect(figures(sheet)).toEqual(AS_WRITTEN);
    const { severity, found, place } = finding(read(sheet), 'heading-spelling');
    expect([severity, found, place.unit]).toEqual(['info', text, 'suoi-bac']);
  });

  test('columns inserted between them do not matter', () => {
    const sheet = report().insertColumn(5).insertColumn(0);
    expect(figures(sheet)).toEqual(AS_WRITTEN);
    expect(findingsOf(read(sheet), { info: true })).toEqual([]);
  });

  test('columns moved with all they hold are read, and mentioned', () => {
    const sheet = report();
    for (const line of sheet.cells.slice(sheet.headingRow())) {
      const [moved] = line.splice(5, 1);
      if (moved) line.splice(2, 0, moved);
    }
    expect(figures(sheet)).toEqual(AS_WRITTEN);
    expect(findingsOf(read(sheet), { info: true })).toEqual(['info columns-moved - A13']);
  });

  test('the table may stand anywhere', () => {
    const sheet = report();
    sheet.top = 4;
    sheet.left = 3;
    expect(figures(sheet)).toEqual(AS_WRITTEN);
  });
});

describe('a heading that is missing', () => {
  test.each<[Heading, string, string[]]>([
    ['toDate', 'error', ['excluded', 'excluded', 'excluded', 'excluded', 'done']],
    ['total', 'error', ['2', '6', 'excluded', '4 5', 'done']],
    ['baseline', 'error', ['2', '6', '9 10', 'excluded', 'done']],
    ['state', 'error', ['2', '6', '9 10', '4 5', 'excluded']],
    ['date', 'error', ['2', '6', '9 10', '4 5', 'excluded']],
    ['code', 'error', ['excluded', 'excluded', 'excluded', 'excluded', 'excluded']],
    ['inPeriod', 'warning', AS_WRITTEN],
    ['name', 'warning', AS_WRITTEN],
    ['unitOfMeasure', 'warning', AS_WRITTEN],
    ['plan', 'warning', AS_WRITTEN],
    ['rate', 'warning', AS_WRITTEN],
    ['text', 'warning', AS_WRITTEN],
  ])('%s: %s, and what depends on it stays out', (heading, severity, expected) => {
    const sheet = report().heading(heading, '');
    expect(figures(sheet)).toEqual(expected);
    expect(findingsOf(read(sheet))).toEqual([`${severity} heading-missing - A13`]);
  });

  test('the whole row of headings: nothing can be read, and that is said', () => {
    const sheet = report();
    sheet.deleteRow(sheet.headingRow());
    expect(figures(sheet)).toEqual(Array(5).fill('excluded'));
    expect(findingsOf(read(sheet))).toEqual(['error heading-missing - -']);
  });
});

describe('a heading that stands twice', () => {
  test.each<[Heading, string, string[]]>([
    ['toDate', 'error', ['excluded', 'excluded', 'excluded', 'excluded', 'done']],
    ['total', 'error', ['2', '6', 'excluded', '4 5', 'done']],
    ['text', 'warning', AS_WRITTEN],
  ])('%s: nobody knows which column counts', (heading, severity, expected) => {
    const sheet = report();
    sheet.set(sheet.headingRow(), 12, HEADING[heading]);
    expect(figures(sheet)).toEqual(expected);
    expect(findingsOf(read(sheet))).toEqual([`${severity} heading-repeated - A13`]);
  });
});

describe('headings that changed places without their columns', () => {
  test('what can be seen in the figures is told', () => {
    const sheet = report().heading('toDate', HEADING.total).heading('total', HEADING.toDate);
    expect(figures(sheet)).not.toContain('10 9');
    expect(findingsOf(read(sheet)).length).toBeGreaterThan(0);
  });
  test('a change the wrong way round disagrees with the form’s own rate', () => {
    const sheet = report().cell('3.2', 'rate', -0.2, { formula: '=(F18-H18)/H18', format: '0.0%' });
    expect(findingsOf(read(sheet))).toEqual([]);
    sheet.heading('toDate', HEADING.baseline).heading('baseline', HEADING.toDate);
    expect(findingsOf(read(sheet))).toContain('warning rate-disagrees 3.2 I18');
  });
});

describe('a second row of headings', () => {
  const again = (shift = 0) => {
    const sheet = report();
    const at = sheet.rowOf('5.1');
    sheet.insertRow(at);
    for (const [column, text] of Object.values(HEADING).entries()) sheet.set(at, column + shift, text);
    return sheet;
  };
  test('the same, as printed on a second page: read on', () => {
    expect(figures(again())).toEqual(AS_WRITTEN);
    expect(findingsOf(read(again()))).toEqual([]);
  });
  test('other columns: what stands below cannot be read', () => {
    expect(figures(again(1))).toEqual(['2', '6', 'excluded', 'excluded', 'excluded']);
    const found = findingsOf(read(again(1)));
    expect(found).toContain('error second-heading - A17');
  });
  test('told by any of its words', () => {
    const sheet = again(1).set(16, 1, 'Mã chỉ tiêu');
    expect(figures(sheet)).toEqual(['2', '6', 'excluded', 'excluded', 'excluded']);
  });
});

describe('labels', () => {
  test('case, accents’ composition, spaces and a colon do not matter; the value is the first cell to the right that is filled', () => {
    const sheet = report();
    const row = sheet.cells.findIndex((line) => line[1]?.value === 'Mã đơn vị');
    sheet.set(row, 1, 'MÃ  ĐƠN VỊ :'.normalize('NFD')).set(row, 2, '').set(row, 3, '  ').set(row, 5, ' suoi-bac ');
    expect(figures(sheet)).toEqual(AS_WRITTEN);
    expect(findingsOf(read(sheet))).toEqual([]);
  });
  test('the next label is no value', () => {
    const sheet = report();
    const row = sheet.cells.findIndex((line) => line[1]?.value === 'Mã đơn vị');
    sheet.set(row, 2, '').set(row, 4, 'Điện thoại').set(row, 5, '0216 000');
    expect(findingsOf(read(sheet))).toEqual(['warning unit-code-missing - C4']);
  });
  test('a value behind its colon', () => {
    const sheet = report();
    const row = sheet.cells.findIndex((line) => line[1]?.value === 'Mã đơn vị');
    sheet.set(row, 1, 'Mã đơn vị: suoi-bac').set(row, 2, '');
    expect(figures(sheet)).toEqual(AS_WRITTEN);
  });
});

describe('what is no report', () => {
  test('a sheet of the clerk’s own is left alone', () => {
    const own = report();
    own.cells.splice(0);
    own.set(0, 0, 'Danh bạ').set(1, 0, 'Đơn vị').set(1, 1, 'Điện thoại').set(2, 0, 'Suối Bạc').set(2, 1, '0216 000');
    const summary = read(own);
    expect(findingsOf(summary, { info: true })).toEqual([]);
    expect(summary.examination.units.map(({ status }) => status)).toEqual(['missing', 'missing', 'missing']);
  });
  test('a table with a few such headings and no label is none either: a copied summary', () => {
    const copy = report();
    copy.cells.splice(0);
    for (const [column, text] of ['Mã số', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện trong kỳ', 'Lũy kế'].entries())
      copy.set(5, column, text);
    copy.set(6, 0, '7.2').set(6, 5, 12);
    expect(findingsOf(read(copy), { info: true })).toEqual([]);
  });
  test('a form that lost its labels is a report of nobody known', () => {
    const sheet = report();
    sheet.cells.splice(1, 11);
    expect(findingsOf(read(sheet))).toEqual(
      expect.arrayContaining(['error period-unreadable - -', 'error unit-unknown - -']),
    );
  });
});

describe('sheets that are hidden or too large', () => {
  test('a hidden report counts, with a warning', () => {
    const sheet = report();
    sheet.hidden = true;
    expect(figures(sheet)).toEqual(AS_WRITTEN);
    expect(findingsOf(read(sheet))).toEqual(['warning sheet-hidden - -']);
  });
  test('a report that was not read to its end counts for nothing', () => {
    const sheet = report();
    sheet.truncated = true;
    expect(figures(sheet)).toEqual(Array(5).fill('excluded'));
    expect(findingsOf(read(sheet))).toEqual(['error sheet-too-large - -']);
  });
  test('a hidden column is read, with a warning', () => {
    const sheet = report();
    sheet.hiddenColumns.push(5, 40);
    expect(figures(sheet)).toEqual(AS_WRITTEN);
    expect(findingsOf(read(sheet))).toEqual(['warning column-hidden - F13']);
  });
});
