import type { Memory } from '../../../src/domain/examination/memory';
import { check, findingsOf, finding, observationOf } from '../builders/check-sheets';
import { anObservation } from '../builders/observation-builder';
import { aCount, anAmount, aProgramme, aRatio, aStock, programmeOf } from '../builders/programme-builder';
import { aReport, type RowInput, type SheetBuilder } from '../builders/sheet-builder';

/** A flow's two figures, against each other and against the earlier reports of the year. */
const programme = programmeOf(aCount('7.2'));
type Ordinal = 1 | 2 | 3 | 4;
const report = (ordinal: Ordinal, row: RowInput) => aReport(programme, 'suoi-bac', { '7.2': row }, ordinal);

function read(ordinal: Ordinal, sheets: readonly SheetBuilder[], memory?: Memory) {
  const summary = check(programme, `2023-Q${ordinal}`, sheets, memory ? { memory } : {});
  const { standing, inPeriod, toDate } = observationOf(summary, 'suoi-bac', '7.2');
  return [standing === 'reported' ? [inPeriod, toDate] : standing, ...findingsOf(summary)] as const;
}
const remembered = (period: string, toDate: number): Memory => ({
  find: (unit, when) =>
    unit === 'suoi-bac' && when === period
      ? new Map([['7.2', anObservation(unit, '7.2', { toDate, inPeriod: toDate })]])
      : null,
});

describe('in the first quarter both figures are the same', () => {
  test('both', () => expect(read(1, [report(1, { inPeriod: 2, toDate: 2 })])).toEqual([[2, 2]]));
  test('one may be blank', () => {
    expect(read(1, [report(1, { inPeriod: 2 })])).toEqual([[2, 2]]);
    expect(read(1, [report(1, { toDate: 2 })])).toEqual([[2, 2]]);
  });
  test('differing: an error', () => {
    expect(read(1, [report(1, { inPeriod: 2, toDate: 3 })])).toEqual([
      'excluded',
      'error first-period-differs 7.2 F15',
    ]);
    expect(read(1, [report(1, { inPeriod: 3, toDate: 2 })])).toEqual([
      'excluded',
      'error first-period-differs 7.2 F15',
    ]);
    expect(read(1, [report(1, { inPeriod: 0, toDate: 2 })])).toEqual([
      'excluded',
      'error first-period-differs 7.2 F15',
    ]);
  });
  test('one that cannot be read is not filled in from the other', () => {
    expect(read(1, [report(1, { inPeriod: 2, toDate: 'nhiều' })])).toEqual(['excluded', 'error not-a-number 7.2 F15']);
    expect(read(1, [report(1, { inPeriod: 'nhiều', toDate: 2 })])).toEqual(['excluded', 'error not-a-number 7.2 E15']);
  });
});

describe('later', () => {
  const first = () => report(1, { inPeriod: 2, toDate: 2 });
  test('both figures', () => {
    expect(read(2, [first(), report(2, { inPeriod: 3, toDate: 5 })])).toEqual([[3, 5]]);
    expect(read(2, [report(2, { inPeriod: 3, toDate: 5 })])).toEqual([[3, 5]]);
  });
  test('a blank year to date is the preceding report’s and this quarter’s', () => {
    expect(read(2, [first(), report(2, { inPeriod: 3 })])).toEqual([[3, 5], 'warning to-date-carried 7.2 F15']);
    const summary = check(programme, '2023-Q2', [first(), report(2, { inPeriod: 3 })]);
    expect(finding(summary, 'to-date-carried').expected).toBe(5);
    expect(observationOf(summary, 'suoi-bac', '7.2').sources.toDate).toHaveLength(2);
  });
  test('… also where the workbook only remembers that report', () => {
    expect(read(2, [report(2, { inPeriod: 3 })], remembered('2023-Q1', 2))).toEqual([
      [3, 5],
      'warning to-date-carried 7.2 F15',
    ]);
    const summary = check(programme, '2023-Q2', [report(2, { inPeriod: 3 })], { memory: remembered('2023-Q1', 2) });
    // No cell holds 5, and none holds the 2 to be added to the 3.
    expect(observationOf(summary, 'suoi-bac', '7.2').sources.toDate).toEqual([]);
  });
  test('… and an error where it is not known', () => {
    expect(read(2, [report(2, { inPeriod: 3 })])).toEqual(['excluded', 'error to-date-missing 7.2 F15']);
    expect(read(3, [first(), report(3, { inPeriod: 3 })])).toEqual(['excluded', 'error to-date-missing 7.2 F15']);
    expect(read(3, [report(3, { inPeriod: 3 })], remembered('2023-Q1', 2))).toEqual([
      'excluded',
      'error to-date-missing 7.2 F15',
    ]);
  });
  test('a report that was carried itself is known', () => {
    expect(read(3, [first(), report(2, { inPeriod: 3 }), report(3, { inPeriod: 1 })])[0]).toEqual([1, 6]);
  });
  test('a preceding figure that was left out is not known', () => {
    const broken = report(1, { inPeriod: 2, toDate: 3 });
    expect(read(2, [broken, report(2, { inPeriod: 3 })])).toEqual(['excluded', 'error to-date-missing 7.2 F15']);
  });
  test('a blank quarter is null, with a warning', () => {
    expect(read(2, [first(), report(2, { toDate: 5 })])).toEqual([[null, 5], 'warning in-period-missing 7.2 E15']);
  });
  test('both blank: missing', () => {
    expect(read(2, [first(), report(2, {})])).toEqual(['missing', 'warning value-missing 7.2 F15']);
  });
  test('below the quarter’s figure', () => {
    expect(read(2, [report(2, { inPeriod: 3, toDate: 2 })])).toEqual([
      'excluded',
      'error to-date-below-period 7.2 F15',
    ]);
    expect(read(2, [report(2, { inPeriod: 3, toDate: 3 })])).toEqual([[3, 3]]);
  });
  test('below the preceding report’s', () => {
    const found = read(2, [first(), report(2, { inPeriod: 0, toDate: 1 })]);
    expect(found).toEqual(['excluded', 'error to-date-below-previous 7.2 F15']);
    expect(read(2, [report(2, { inPeriod: 0, toDate: 1 })], remembered('2023-Q1', 2))).toEqual(found);
    expect(read(2, [first(), report(2, { inPeriod: 0, toDate: 2 })])).toEqual([[0, 2]]);
  });
  test('below an older report’s, the preceding one being unknown', () => {
    expect(read(4, [first(), report(4, { inPeriod: 0, toDate: 1 })])).toEqual([
      'excluded',
      'error to-date-below-previous 7.2 F15',
    ]);
  });
  test('more, but not by this quarter’s figure: worth a look', () => {
    expect(read(2, [first(), report(2, { inPeriod: 1, toDate: 5 })])).toEqual([
      [1, 5],
      'warning to-date-does-not-add-up 7.2 F15',
    ]);
  });
  test('a sheet counts before what is remembered', () => {
    expect(read(2, [first(), report(2, { inPeriod: 3 })], remembered('2023-Q1', 90))[0]).toEqual([3, 5]);
  });
  test('two sheets of one earlier period contradict each other', () => {
    expect(read(2, [first(), first(), report(2, { inPeriod: 3 })])[0]).toBe('excluded');
    expect(read(2, [first(), first(), report(2, { inPeriod: 3 })], remembered('2023-Q1', 4))[0]).toEqual([3, 7]);
  });
  test('another year’s and another unit’s reports are nothing to go by', () => {
    const lastYear = first().label('period', 'Quý I/2022');
    const neighbour = aReport(programme, 'nam-la', { '7.2': { inPeriod: 9, toDate: 9 } }, 1);
    expect(read(2, [lastYear, neighbour, report(2, { inPeriod: 0, toDate: 1 })])).toEqual([[0, 1]]);
  });
  test('“Không phát sinh” this quarter leaves the year where it was', () => {
    expect(read(2, [first(), report(2, { state: 'Không phát sinh' })])).toEqual([
      [0, 2],
      'warning not-arisen-as-zero 7.2 J15',
      'warning to-date-carried 7.2 F15',
    ]);
    expect(read(2, [report(2, { state: 'Không phát sinh' })])).toEqual([[0, 0], 'warning not-arisen-as-zero 7.2 J15']);
  });
});

test('money is carried exactly', () => {
  const money = programmeOf(anAmount('10.1', { unitOfMeasure: 'triệu đồng' }));
  const of = (ordinal: Ordinal, row: RowInput) => aReport(money, 'suoi-bac', { '10.1': row }, ordinal);
  const summary = check(money, '2023-Q2', [of(1, { toDate: 1.005 }), of(2, { inPeriod: 0.57 })]);
  expect(observationOf(summary, 'suoi-bac', '10.1').toDate).toBe(1_575_000);
});

test('a ratio that adds up is held to its past, too', () => {
  const flow = programmeOf(aRatio('1', { accumulation: 'flow' }));
  const of = (ordinal: Ordinal, inPeriod: number | '', toDate: number | '') =>
    aReport(flow, 'suoi-bac', { '1': { inPeriod, toDate, total: 9 } }, ordinal);
  const told = (...sheets: readonly SheetBuilder[]) => findingsOf(check(flow, '2023-Q2', sheets));
  expect(told(of(1, 5, 5), of(2, 0, 4))).toEqual(['error to-date-below-previous 1 F15']);
  expect(told(of(2, 5, 4))).toEqual(['error to-date-below-period 1 F15']);
  expect(told(of(1, 5, 5), of(2, 1, 6))).toEqual([]);
  expect(told(of(1, 5, 5), of(2, '', 6))).toEqual(['warning in-period-missing 1 E15']);
  expect(told(of(1, 5, 5), of(2, 1, ''))).toEqual(['warning to-date-carried 1 F15']);
  expect(told(of(2, 1, ''))).toEqual(['error to-date-missing 1 F15']);
  expect(findingsOf(check(flow, '2023-Q1', [of(1, 5, 4)]))).toEqual(['error first-period-differs 1 F15']);
});

test('a stock may fall', () => {
  const stocks = programmeOf(aStock('1'));
  const of = (ordinal: Ordinal, toDate: number) => aReport(stocks, 'suoi-bac', { '1': { toDate } }, ordinal);
  expect(findingsOf(check(stocks, '2023-Q2', [of(1, 5), of(2, 4)]))).toEqual([]);
});

test('months follow each other like quarters', () => {
  const monthly = aProgramme({ reporting: 'month', indicators: [aCount('7.2')] });
  const of = (month: number, row: RowInput) =>
    aReport(monthly, 'suoi-bac', { '7.2': row }).label('period', `Tháng ${month}/2023`);
  const figures = (...sheets: readonly SheetBuilder[]) => {
    const { inPeriod, toDate } = observationOf(check(monthly, '2023-M02', sheets), 'suoi-bac', '7.2');
    return [inPeriod, toDate];
  };
  expect(figures(of(1, { inPeriod: 2 }), of(2, { inPeriod: 3 }))).toEqual([3, 5]);
});
