import { gapWords } from '../../../src/locales/vi/figure-words';
import { verdictSentence } from '../../../src/locales/vi/verdict-sentences';
import { aRatio, aTally, atLeast, atMost, above, programmeOf } from '../builders/programme-builder';
import { asNumber, indicatorOf, summaryOf, verdictOn } from '../builders/observation-builder';

/** A duty of every month is a share of months, but what a unit lacks are months. */
const each = { judgedAt: 'huyen' };
const months = programmeOf(aRatio('D3', { unitOfMeasure: 'tháng', targets: [atLeast(1, each)] }));
const ofYear = (achieved: number) => ({ D3: { toDate: achieved, total: 12 } });
const year = summaryOf(months, '2023-Q4', { 'suoi-bac': ofYear(9), 'nam-la': ofYear(12), 'phieng-ban': ofYear(2) });

test('months that are lacking add up; shares of them do not', () => {
  const verdict = verdictOn(year, 'D3');
  expect(asNumber(verdict.thingsLacking)).toBe(13);
  expect(verdict.units.map(({ thingsLacking }) => asNumber(thingsLacking))).toEqual([3, 0, 10]);
  expect(asNumber(verdict.gap)).toBeCloseTo(13 / 12);
});

test('they are said as months, of each unit and of all', () => {
  const verdict = verdictOn(year, 'D3');
  const summary = indicatorOf(year, 'D3');
  expect(gapWords(summary.indicator, verdict.target, verdict)).toBe('còn thiếu 13 tháng');
  expect(verdictSentence(summary, verdict, 2023)).toBe(
    'Chỉ tiêu D3: 1/3 đơn vị đạt; Suối Bạc còn thiếu 3 tháng, Phiêng Bản còn thiếu 10 tháng.',
  );
});

describe('the fewest things by which the share would hold', () => {
  const lacking = (target: Parameters<typeof aRatio>[1], achieved: number, total: number) => {
    const programme = programmeOf(aRatio('5.1', target));
    const verdict = verdictOn(
      summaryOf(programme, '2023-Q4', {
        'suoi-bac': { '5.1': { toDate: achieved, total } },
        'nam-la': { '5.1': { toDate: 0, total: 0 } },
        'phieng-ban': { '5.1': { toDate: 0, total: 0 } },
      }),
      '5.1',
    );
    return asNumber(verdict.thingsLacking);
  };
  test.each([
    ['rounded up: 90 % of 7 is 6,3', atLeast(0.9), 5, 7, 2],
    ['a strict target that is only touched lacks one', above(0.9), 9, 10, 1],
    ['a strict target: one more than it says', above(0.9), 8, 10, 2],
    ['of a limit, what is too many', atMost(0.05), 3, 20, 2],
    ['nothing where the target holds', atLeast(0.9), 10, 10, 0],
  ])('%s', (_, target, achieved, total, expected) => {
    expect(lacking({ targets: [target] }, achieved, total)).toBe(expected);
  });
});

test('where ĐVT names no thing, points are said', () => {
  const programme = programmeOf(aRatio('5.1', { unitOfMeasure: '%', targets: [atLeast(0.9)] }));
  const summary = summaryOf(programme, '2023-Q4', { 'suoi-bac': { '5.1': { toDate: 8, total: 10 } } });
  const { indicator } = indicatorOf(summary, '5.1');
  const verdict = verdictOn(summary, '5.1');
  expect(gapWords(indicator, verdict.target, verdict)).toBe('còn thiếu 10 điểm %');
});

test('of a share of units, units are lacking', () => {
  const programme = programmeOf(
    aRatio('5.1', { targets: [atLeast(0.9, each)] }),
    aTally('T', { indicator: '5.1', level: 'huyen' }, { as: 'share', unitOfMeasure: 'huyện', targets: [atLeast(1)] }),
  );
  const said = (achieved: number) => ({ '5.1': { toDate: achieved, total: 10 } });
  const summary = summaryOf(programme, '2023-Q4', { 'suoi-bac': said(9), 'nam-la': said(8), 'phieng-ban': said(3) });
  const verdict = verdictOn(summary, 'T');
  expect(gapWords(indicatorOf(summary, 'T').indicator, verdict.target, verdict)).toBe('còn thiếu 2 huyện');
});
