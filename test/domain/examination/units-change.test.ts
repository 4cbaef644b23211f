import { asNumber, indicatorOf } from '../builders/observation-builder';
import { check, finding, findingsOf, observationOf } from '../builders/check-sheets';
import { valueOf } from '../../../src/domain/rollup/figure';
import { aCount, aDistrict, aProgramme, atLeast, OFFICE, type UnitInput } from '../builders/programme-builder';
import { aReport, type RowInput } from '../builders/sheet-builder';
import { findingSentence } from '../../../src/locales/vi/finding-sentences';

/** Units merge in the middle of the year: a period counts those that exist on its last day. */
const indicators = [aCount('7.2', { targets: [atLeast(3, { judgedAt: 'huyen' })] })];
const province = (...units: readonly UnitInput[]) => aProgramme({ indicators, units: [OFFICE, ...units] });
const ended = (code: string, ...successors: readonly string[]) =>
  aDistrict(code, { validTo: '2023-06-30', successors: [...successors] });
const begun = (code: string) => aDistrict(code, { validFrom: '2023-07-01' });

type Ordinal = 1 | 2 | 3 | 4;
const reports = (programme: ReturnType<typeof province>) => (unit: string, row: RowInput, ordinal: Ordinal) =>
  aReport(programme, unit, { '7.2': row }, ordinal);

describe('two districts merge whole into a new one', () => {
  const programme = province(
    ended('suoi-bac', 'dong-muc'),
    ended('nam-la', 'dong-muc'),
    aDistrict('phieng-ban'),
    begun('dong-muc'),
  );
  const report = reports(programme);
  const before = [
    report('suoi-bac', { inPeriod: 1, toDate: 2 }, 2),
    report('nam-la', { inPeriod: 2, toDate: 4 }, 2),
    report('phieng-ban', { inPeriod: 1, toDate: 1 }, 2),
  ];

  test('until their last day the old ones report, then the new one', () => {
    const units = (period: string) => check(programme, period, []).examination.units.map(({ unit }) => unit.code);
    expect(units('2023-Q2')).toEqual(['suoi-bac', 'nam-la', 'phieng-ban']);
    expect(units('2023-H1')).toEqual(['suoi-bac', 'nam-la', 'phieng-ban']);
    expect(units('2023-Q3')).toEqual(['phieng-ban', 'dong-muc']);
    expect(units('2023-Y')).toEqual(['phieng-ban', 'dong-muc']);
  });

  test('figures of units that are gone are not added again', () => {
    const now = [
      report('dong-muc', { inPeriod: 3, toDate: 9 }, 3),
      report('phieng-ban', { inPeriod: 2, toDate: 3 }, 3),
    ];
    const summary = check(programme, '2023-Q3', [...before, ...now]);
    const { figure, expected } = indicatorOf(summary, '7.2');
    expect([asNumber(valueOf(figure)), expected]).toEqual([12, 2]);
    expect(findingsOf(summary)).toEqual([]);
  });

  test('the new one’s first report carries on from both: 2 + 4, and 3', () => {
    const summary = check(programme, '2023-Q3', [...before, report('dong-muc', { inPeriod: 3 }, 3)]);
    expect(observationOf(summary, 'dong-muc', '7.2').toDate).toBe(9);
    expect(finding(summary, 'to-date-carried').expected).toBe(9);
  });

  test('… and may not fall below them', () => {
    const summary = check(programme, '2023-Q3', [...before, report('dong-muc', { inPeriod: 3, toDate: 5 }, 3)]);
    const below = finding(summary, 'to-date-below-previous');
    expect(below).toMatchObject({ severity: 'error', found: 5, expected: 6 });
    expect(findingSentence(below)).toContain('là 6 = Suối Bạc 2 + Nậm Lả 4 (sáp nhập từ 01/07/2023); sửa lại');
  });

  test('where one of them had not reported, nothing is guessed', () => {
    const [first, , third] = before;
    const some = [first, third].flatMap((sheet) => sheet ?? []);
    const summary = check(programme, '2023-Q3', [...some, report('dong-muc', { inPeriod: 3 }, 3)]);
    expect(observationOf(summary, 'dong-muc', '7.2').standing).toBe('excluded');
    expect(finding(summary, 'to-date-missing').place.unit).toBe('dong-muc');
  });

  test('a report of a unit that is gone does not count', () => {
    const outdated = reports(province(aDistrict('suoi-bac')))('suoi-bac', { inPeriod: 1, toDate: 3 }, 3);
    const summary = check(programme, '2023-Q3', [outdated]);
    expect(finding(summary, 'unit-absent')).toMatchObject({
      found: 'suoi-bac',
      absent: { is: 'gone', until: '2023-06-30', successors: [{ code: 'dong-muc' }] },
    });
    expect(indicatorOf(summary, '7.2').reported).toBe(0);
  });
});

test('of a unit that is yet to come, since when there is one; of successors that are gone, theirs', () => {
  const programme = province(
    aDistrict('suoi-bac', { validTo: '2022-12-31', successors: ['nam-la'] }),
    ended('nam-la', 'dong-muc'),
    begun('dong-muc'),
  );
  const all = province(...['suoi-bac', 'dong-muc'].map((code) => aDistrict(code)));
  const told = (unit: string, period: string, ordinal: Ordinal) =>
    finding(check(programme, period, [reports(all)(unit, { inPeriod: 1, toDate: 3 }, ordinal)]), 'unit-absent');
  expect(told('dong-muc', '2023-Q2', 2)).toMatchObject({ absent: { is: 'to-come', from: '2023-07-01' } });
  expect(told('suoi-bac', '2023-Q3', 3)).toMatchObject({
    absent: { until: '2022-12-31', successors: [{ code: 'dong-muc' }] },
  });
});

test('a district that takes in another carries on from both', () => {
  const programme = province(ended('suoi-bac', 'nam-la'), aDistrict('nam-la'));
  const report = reports(programme);
  const sheets = [
    report('suoi-bac', { inPeriod: 1, toDate: 2 }, 2),
    report('nam-la', { inPeriod: 2, toDate: 4 }, 2),
    report('nam-la', { inPeriod: 3, toDate: 9 }, 3),
  ];
  expect(findingsOf(check(programme, '2023-Q3', sheets))).toEqual([]);
});

test('a district that is split leaves nothing that could be added up', () => {
  const programme = province(ended('suoi-bac', 'nam-la', 'dong-muc'), aDistrict('nam-la'), begun('dong-muc'));
  const report = reports(programme);
  const sheets = [
    report('suoi-bac', { inPeriod: 1, toDate: 2 }, 2),
    report('nam-la', { inPeriod: 2, toDate: 4 }, 2),
    report('nam-la', { inPeriod: 1, toDate: 5 }, 3),
    report('dong-muc', { inPeriod: 1, toDate: 1 }, 3),
  ];
  expect(findingsOf(check(programme, '2023-Q3', sheets))).toEqual([]);
});

describe('two levels or three', () => {
  const commune = (code: string, parent: string): UnitInput => ({ code, name: code, kind: 'xã', level: 'xa', parent });
  const each = (judgedAt: string) => [
    aCount('7.2', { reportedBy: { levels: ['xa'] }, targets: [atLeast(3, { judgedAt })] }),
  ];
  const judged = (units: readonly UnitInput[], level: string) => {
    const programme = aProgramme({ indicators: each(level), units: [OFFICE, ...units] });
    const report = (unit: string, toDate: number) => aReport(programme, unit, { '7.2': { inPeriod: 0, toDate } }, 4);
    const [target] = indicatorOf(
      check(programme, '2023-Q4', [report('xa-a', 1), report('xa-b', 2), report('xa-c', 3)]),
      '7.2',
    ).targets;
    return target?.units.map(({ unit, status }) => [unit.code, status]);
  };
  test('communes report; their district is judged by what they have together', () => {
    const units = [
      aDistrict('suoi-bac'),
      aDistrict('nam-la'),
      commune('xa-a', 'suoi-bac'),
      commune('xa-b', 'suoi-bac'),
      commune('xa-c', 'nam-la'),
    ];
    expect(judged(units, 'huyen')).toEqual([
      ['suoi-bac', 'met'],
      ['nam-la', 'met'],
    ]);
  });
  test('straight under the province each commune is judged by itself', () => {
    const units = ['xa-a', 'xa-b', 'xa-c'].map((code) => commune(code, 'tinh'));
    expect(judged(units, 'xa')).toEqual([
      ['xa-a', 'unmet'],
      ['xa-b', 'unmet'],
      ['xa-c', 'met'],
    ]);
  });
});
