import { foundText } from '../../../src/domain/examination/exclude';
import { acceptanceOf, check, finding, findingsOf, observationOf } from '../builders/check-sheets';
import {
  aCount,
  aDistrict,
  anAmount,
  anIndex,
  aProgramme,
  aRatio,
  aStock,
  OFFICE,
} from '../builders/programme-builder';
import { aReport, type RowInput, type SheetBuilder } from '../builders/sheet-builder';

/** INVENTED figures of ten districts; one of them is a slip. */
const DISTRICTS = Array.from({ length: 10 }, (_, i) => `huyen-${i}`);
const programme = aProgramme({
  units: [OFFICE, ...DISTRICTS.map((code) => aDistrict(code))],
  indicators: [anAmount('1'), aCount('2'), aRatio('3'), anIndex('4'), aStock('5')],
});
type Rows = Readonly<Record<string, RowInput>>;
const usual = (i: number): Rows => ({
  '1': { inPeriod: (20 + 30 * i) * 1_000_000, toDate: (20 + 30 * i) * 1_000_000 },
  '2': { inPeriod: 3 + 4 * i, toDate: 3 + 4 * i },
  '3': { toDate: 80 + 20 * i, total: 100 + 25 * i },
  '4': { toDate: 82 + i },
  '5': { toDate: 200 + 40 * i },
});
/** All districts' first quarter, with one figure of the first of them as given. */
const firstQuarter = (slip: Rows = {}): readonly SheetBuilder[] =>
  DISTRICTS.map((unit, i) => aReport(programme, unit, { ...usual(i), ...(i === 0 ? slip : {}) }));
const told = (sheets: readonly SheetBuilder[], period = '2023-Q1') => findingsOf(check(programme, period, sheets));
const both = (value: number): RowInput => ({ inPeriod: value, toDate: value });

test('figures as they come give no warning', () => {
  expect(told(firstQuarter())).toEqual([]);
});

describe('far from the other units of the level', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['a count with three zeros too many', { '2': both(21_000) }, ['warning far-from-peers 2 F16']],
    ['a total with two zeros too many', { '3': { toDate: 9000, total: 10_000 } }, ['warning far-from-peers 3 G17']],
    ['a score out of ten among scores out of a hundred', { '4': { toDate: 8.5 } }, ['warning far-from-peers 4 F18']],
    ['a stock with a zero too many', { '5': { toDate: 9000 } }, ['warning far-from-peers 5 F19']],
  ])('%s', (_, slip, expected) => {
    expect(told(firstQuarter(slip))).toEqual(expected);
  });
  test('money typed in triệu and read as đồng, the other way round; what is usual is said', () => {
    const summary = check(programme, '2023-Q1', firstQuarter({ '1': both(120_000_000_000) }));
    expect(finding(summary, 'far-from-peers')).toMatchObject({
      found: 120_000_000_000,
      expected: 185_000_000,
      peers: 9,
    });
  });
  test('of few units nothing is usual', () => {
    expect(told(firstQuarter({ '2': both(21_000) }).slice(0, 6))).toEqual([]);
  });
  test('units of another level are no peers', () => {
    const others = aProgramme({
      units: [OFFICE, ...DISTRICTS.map((code, i) => aDistrict(code, { level: i === 0 ? 'tinh' : 'huyen' }))],
      indicators: [aCount('2', { reportedBy: { levels: ['huyen'], units: ['huyen-0'] } })],
    });
    const sheets = DISTRICTS.map((unit, i) => aReport(others, unit, { '2': both(i === 0 ? 21_000 : 3 + 4 * i) }));
    expect(findingsOf(check(others, '2023-Q1', sheets))).toEqual([]);
  });
});

describe('far from the unit’s own past', () => {
  const secondQuarter = (inPeriod: number, before = 20) => [
    aReport(programme, 'huyen-0', { ...usual(0), '2': both(before) }),
    aReport(programme, 'huyen-0', { ...usual(0), '2': { inPeriod, toDate: before + inPeriod } }, 2),
  ];
  const ownOf = (inPeriod: number, before?: number) =>
    told(secondQuarter(inPeriod, before), '2023-Q2').filter((text) => text.includes(' 2 '));

  test('a thousandfold is a warning that says of what', () => {
    const summary = check(programme, '2023-Q2', secondQuarter(20_000));
    expect(finding(summary, 'far-from-history')).toMatchObject({
      found: 20_000,
      expected: 20,
      previousPeriod: '2023-Q1',
      times: 1000,
    });
  });
  test.each([
    ['forty times is a campaign', 800, 20, []],
    ['fifty times of nearly nothing is a start', 60, 1, []],
    ['from nothing anything may come', 20_000, 0, []],
    ['a sudden thousandth', 20, 20_000, ['warning far-from-history 2 E16']],
  ])('%s', (_, inPeriod, before, expected) => {
    expect(ownOf(inPeriod, before)).toEqual(expected);
  });
  test('the nearest of all earlier figures counts', () => {
    const sheets = [
      aReport(programme, 'huyen-0', { ...usual(0), '2': both(1000) }),
      aReport(programme, 'huyen-0', { ...usual(0), '2': { inPeriod: 2, toDate: 1002 } }, 2),
      aReport(programme, 'huyen-0', { ...usual(0), '2': { inPeriod: 900, toDate: 1902 } }, 3),
    ];
    expect(told(sheets, '2023-Q3').filter((text) => text.includes(' 2 '))).toEqual([]);
  });
});

describe('beyond what the programme holds for possible', () => {
  const ranged = aProgramme({
    indicators: [anAmount('1', { plausible: { max: 50_000_000_000 } }), aRatio('3', { plausible: { min: 0.2 } })],
  });
  const said = (rows: Rows) => findingsOf(check(ranged, '2023-Q1', [aReport(ranged, 'suoi-bac', rows)]));
  const half = { toDate: 50, total: 100 };

  test('money above the most', () => {
    expect(said({ '1': both(50_000_000_000), '3': half })).toEqual([]);
    expect(said({ '1': both(50_000_000_001), '3': half })).toEqual(['warning outside-plausible 1 F15']);
  });
  test('a rate below the least', () => {
    expect(said({ '1': both(0), '3': { toDate: 20, total: 100 } })).toEqual([]);
    expect(said({ '1': both(0), '3': { toDate: 19, total: 100 } })).toEqual(['warning outside-plausible 3 F16']);
  });
});

describe('a reason settles it', () => {
  const sheets = firstQuarter({ '2': both(21_000) });
  const doubted = finding(check(programme, '2023-Q1', sheets), 'far-from-peers');
  const reason = acceptanceOf(doubted, foundText(doubted));

  test('the warning stays with the reason beside it, and the figure has counted all along', () => {
    const summary = check(programme, '2023-Q1', sheets, { acceptances: [reason] });
    expect(finding(summary, 'far-from-peers').acceptance).toEqual(reason);
    expect(observationOf(summary, 'huyen-0', '2')).toMatchObject({ standing: 'reported', toDate: 21_000 });
  });
  test('though other units’ figures change', () => {
    const later = [...sheets.slice(0, 9), aReport(programme, 'huyen-9', { ...usual(9), '2': both(77) })];
    expect(
      finding(check(programme, '2023-Q1', later, { acceptances: [reason] }), 'far-from-peers').acceptance,
    ).not.toBeNull();
  });
  test('until the figure itself changes', () => {
    const changed = firstQuarter({ '2': both(22_000) });
    expect(
      finding(check(programme, '2023-Q1', changed, { acceptances: [reason] }), 'far-from-peers').acceptance,
    ).toBeNull();
  });
});
