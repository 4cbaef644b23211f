import { openingOf } from '../../../src/domain/programme/indicator';
import { indexProgramme } from '../../../src/domain/programme/programme-index';
import { aCount, aDistrict, aProgramme, aRatio, OFFICE } from '../builders/programme-builder';

/** What was reached before the year, by units that merge within it. */
const programme = aProgramme({
  units: [OFFICE, aDistrict('dong', { validTo: '2023-06-30', successors: ['tay'] }), aDistrict('tay')],
  indicators: [
    aCount('1', { opening: { dong: 40, tay: 60 } }),
    aRatio('2', { accumulation: 'flow', opening: { dong: { achieved: 3, total: 4 } } }),
  ],
});
const openings = (day: string) => {
  const index = indexProgramme(programme, day);
  return ['1', '2'].map((code) => {
    const indicator = index.indicator(code);
    return indicator && openingOf(indicator);
  });
};

test('until the merger each unit has its own; afterwards the one that stays has both, and nothing is lost', () => {
  expect(openings('2023-06-30')).toEqual([{ dong: 40, tay: 60 }, { dong: { achieved: 3, total: 4 } }]);
  expect(openings('2023-09-30')).toEqual([{ tay: 100 }, { tay: { achieved: 3, total: 4 } }]);
});

test('a programme without mergers stays the very same', () => {
  expect(indexProgramme(programme, '2023-03-31').programme).toBe(programme);
});
