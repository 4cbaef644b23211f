import { foundText } from '../../../src/domain/examination/exclude';
import { acceptanceOf, check, finding, findingsOf, observationOf } from '../builders/check-sheets';
import { anAmount, programmeOf } from '../builders/programme-builder';
import { aReport, type RowInput, type SheetBuilder } from '../builders/sheet-builder';

/** Money that was typed in triệu đồng is one slip, whatever it is held against. */
const money = programmeOf(anAmount('1'), anAmount('2', { partOf: '1' }));
const dong = (millions: number) => millions * 1_000_000;
const sheet = (ordinal: 1 | 2, whole: RowInput, part: RowInput = { inPeriod: 0, toDate: 0 }): SheetBuilder =>
  aReport(money, 'suoi-bac', { '1': whole, '2': part }, ordinal);
const checked = (period: string, ...sheets: readonly SheetBuilder[]) => check(money, period, sheets);

test.each<[string, string, readonly SheetBuilder[]]>([
  ['beside the first period’s own figure', '2023-Q1', [sheet(1, { inPeriod: dong(612), toDate: 612 })]],
  ['in part of a triệu', '2023-Q1', [sheet(1, { inPeriod: dong(612), toDate: 612.5 })]],
  ['beside a later period’s own figure', '2023-Q2', [sheet(2, { inPeriod: dong(300), toDate: 612 })]],
  [
    'after what was reached before',
    '2023-Q2',
    [sheet(1, { toDate: dong(312) }), sheet(2, { inPeriod: dong(300), toDate: 612 })],
  ],
  [
    'where a part is held against it',
    '2023-Q1',
    [sheet(1, { toDate: 612, inPeriod: 612 }, { inPeriod: dong(5), toDate: dong(5) })],
  ],
])('the year to date in triệu, %s', (_, period, sheets) => {
  const errors = findingsOf(checked(period, ...sheets)).filter((line) => line.endsWith(' F15') || line.includes(' 2 '));
  expect(errors).toEqual(['error amount-too-small 1 F15']);
});

test('a part counts although its whole is in triệu', () => {
  const summary = checked('2023-Q1', sheet(1, { toDate: 612 }, { toDate: dong(5) }));
  expect(observationOf(summary, 'suoi-bac', '1').standing).toBe('excluded');
  expect(observationOf(summary, 'suoi-bac', '2').standing).toBe('reported');
});

test('once so little is said to be right, what it contradicts is told', () => {
  const sheets = [sheet(1, { toDate: dong(312) }), sheet(2, { inPeriod: 0, toDate: 612 })];
  const small = finding(checked('2023-Q2', ...sheets), 'amount-too-small');
  const acceptances = [acceptanceOf(small, foundText(small), '2023-Q2')];
  const after = check(money, '2023-Q2', sheets, { acceptances });
  expect(findingsOf(after)).toEqual(['error amount-too-small 1 F15', 'error to-date-below-previous 1 F15']);
  expect(observationOf(after, 'suoi-bac', '1').standing).toBe('excluded');
});

test('what is no slip of triệu is told with all that it contradicts', () => {
  const sheets = [sheet(1, { toDate: dong(312) }), sheet(2, { inPeriod: dong(300), toDate: dong(200) })];
  expect(findingsOf(checked('2023-Q2', ...sheets))).toEqual([
    'error to-date-below-period 1 F15',
    'error to-date-below-previous 1 F15',
  ]);
});
