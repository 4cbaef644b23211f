import { isoDate, fromSerial, toSerial } from '../../../src/domain/period/iso-date';
import {
  coversYearToDate,
  offeredPeriods,
  parsePeriod,
  periodEnd,
  reportingPeriods,
  sourcePeriod,
  type Period,
} from '../../../src/domain/period/period';
import { parsePeriodText } from '../../../src/domain/period/period-text';
import { aPeriod } from '../builders/observation-builder';

const codes = (periods: readonly Period[]) => periods.map(({ code }) => code);

test.each([
  ['2023-Q1', '2023-03-31', '2023-Q1', '2023-M03'],
  ['2023-Q2', '2023-06-30', '2023-Q2', '2023-M06'],
  ['2023-H1', '2023-06-30', '2023-Q2', '2023-M06'],
  ['2023-Q3', '2023-09-30', '2023-Q3', '2023-M09'],
  ['2023-9M', '2023-09-30', '2023-Q3', '2023-M09'],
  ['2023-Q4', '2023-12-31', '2023-Q4', '2023-M12'],
  ['2023-Y', '2023-12-31', '2023-Q4', '2023-M12'],
])('%s ends on %s and reads the reports of %s (of %s where months are reported)', (code, end, quarter, month) => {
  expect(periodEnd(aPeriod(code))).toBe(end);
  expect(sourcePeriod(aPeriod(code), 'quarter').code).toBe(quarter);
  expect(sourcePeriod(aPeriod(code), 'month').code).toBe(month);
});

test('months end when they end', () => {
  expect(['2023-M02', '2024-M02', '2023-M04', '2023-M12'].map((code) => periodEnd(aPeriod(code)))).toEqual([
    '2023-02-28',
    '2024-02-29',
    '2023-04-30',
    '2023-12-31',
  ]);
});

test.each(['2023-Q0', '2023-Q5', '2023-M00', '2023-M13', '2023-H2', '2023', 'Q1-2023', '23-Q1', '2023-q1', ''])(
  '“%s” is no code',
  (code) => expect(parsePeriod(code)).toBeNull(),
);

test('what units report and what a clerk may choose', () => {
  expect(codes(reportingPeriods(2023, 'quarter'))).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
  expect(codes(reportingPeriods(2023, 'month'))).toHaveLength(12);
  expect(codes(offeredPeriods(2023, 'quarter'))).toEqual(
    ['Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'Y'].map((name) => `2023-${name}`),
  );
  expect(codes(offeredPeriods(2023, 'month'))).toEqual(expect.arrayContaining(['2023-M01', '2023-Q1', '2023-Y']));
});

test('periods that begin with the year', () => {
  const all = [...offeredPeriods(2023, 'month')].filter(coversYearToDate);
  expect(codes(all)).toEqual(['2023-M01', '2023-Q1', '2023-H1', '2023-9M', '2023-Y']);
});

test.each([
  ['Quý III/2023', '2023-Q3'],
  ['quý 3 năm 2023', '2023-Q3'],
  ['Báo cáo quý 4/2023', '2023-Q4'],
  ['Qúy II/2023', '2023-Q2'],
  ['Tháng 5/2023', '2023-M05'],
  ['tháng 05 năm 2023', '2023-M05'],
  ['Tháng 12-2023', '2023-M12'],
  ['6 tháng đầu năm 2023', '2023-H1'],
  ['6 tháng 2023', '2023-H1'],
  ['9 tháng năm 2023', '2023-9M'],
  ['Năm 2023', '2023-Y'],
  ['Cả năm 2023', '2023-Y'],
  ['Báo cáo năm 2023', '2023-Y'],
  ['Báo cáo 6 tháng đầu năm 2023', '2023-H1'],
  ['2023-M05', '2023-M05'],
  ['2023-9M', '2023-9M'],
])('“%s” is %s', (text, code) => {
  expect(parsePeriodText(text)?.code).toBe(code);
  expect(parsePeriodText(text.normalize('NFD').toUpperCase())?.code).toBe(code);
});

test.each([
  '6 tháng cuối năm 2023',
  '3 tháng 2023',
  'Tháng 13/2023',
  'Tháng 0/2023',
  'Quý 5/2023',
  '2023',
  'năm',
  'Quý I/23',
])('“%s” is none', (text) => expect(parsePeriodText(text)).toBeNull());

describe('days', () => {
  test('serial numbers of Excel', () => {
    expect([fromSerial(44927), fromSerial(45016.99), toSerial('2023-03-31')]).toEqual([
      '2023-01-01',
      '2023-03-31',
      45016,
    ]);
  });
  test('only days that there are', () => {
    expect([isoDate(2023, 2, 29), isoDate(2024, 2, 29), isoDate(2023, 13, 1)]).toEqual([null, '2024-02-29', null]);
  });
});
