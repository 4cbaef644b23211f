import { quarter } from '../../src/domain/period/period';
import {
  aCount,
  aDistrict,
  aMilestone,
  aNarrative,
  aProgramme,
  aRatio,
  aStock,
  OFFICE,
} from '../domain/builders/programme-builder';
import { recalculate } from './recalculate';
import { filledForm, workbookOf, type Row } from './workbook-of';

/** What a form says of itself while it is filled, worked out by another formula engine. All figures are INVENTED. */
const programme = aProgramme({
  units: [OFFICE, aDistrict('suoi-bac', { facts: { xa: 24 } })],
  indicators: [
    aCount('7.2'),
    aCount('7.3', { partOf: '7.2' }),
    aRatio('5.1', { totalFact: 'xa' }),
    aStock('11.1', { condition: 'khi có' }),
    aMilestone('4.2'),
    aNarrative('2.3'),
  ],
});

function lines(ordinal: 1 | 2, rows: Readonly<Record<string, Row>>): readonly unknown[] {
  const workbook = workbookOf([filledForm(programme, 'suoi-bac', quarter(2023, ordinal), rows)]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No form');
  return (recalculate([sheet]).get(sheet.name)?.[7] ?? []).filter((value) => value !== null && value !== '');
}
const says = (blanks: number, wrong = 0): readonly unknown[] => [
  `Còn thiếu ${blanks} ô chưa điền`,
  expect.stringMatching(new RegExp(`^Cần xem lại ${wrong} dòng`)),
];

test('an empty form counts what it asks for; what came filled is not asked for', () => {
  // Two flows of two figures, a ratio's achieved, a stock, a state, a state.
  expect(lines(2, {})).toEqual(says(8));
  expect(
    workbookOf([filledForm(programme, 'suoi-bac', quarter(2023, 2), {})]).valueAt('Suối Bạc Quý II-2023', 7, 0),
  ).toBe('Còn thiếu 8 ô chưa điền');
});

test('in the first period one of a flow’s two figures is enough', () => {
  expect(lines(1, {})).toEqual(says(6));
  expect(lines(1, { '7.2': { toDate: 3 }, '7.3': { inPeriod: 0 } })).toEqual(says(4));
});

test('a duty that did not arise, and a text alone, are answers', () => {
  expect(lines(2, { '11.1': { state: 'Không phát sinh' }, '2.3': { text: 'Duy trì.' } })).toEqual(says(6));
});

test('an achieved figure above its total and a part above the whole are to be looked at', () => {
  expect(lines(2, { '5.1': { toDate: 25 } })).toEqual(says(7, 1));
  expect(lines(2, { '5.1': { toDate: 24 }, '7.2': { toDate: 3 }, '7.3': { toDate: 4 } })).toEqual(says(5, 1));
  expect(lines(2, { '7.2': { toDate: 4 }, '7.3': { toDate: 4 } })).toEqual(says(6));
});

test('a form too long for one formula adds up in parts, and says the same', () => {
  const codes = Array.from({ length: 160 }, (_, i) => `D${i + 1}`);
  const long = aProgramme({
    units: [OFFICE, aDistrict('suoi-bac')],
    indicators: codes.map((code, i) => aRatio(code, i % 2 === 0 ? {} : { partOf: `D${i}` })),
  });
  const form = filledForm(long, 'suoi-bac', quarter(2023, 2), {
    D1: { toDate: 3, total: 2 },
    D160: { toDate: 4, total: 9 },
    D159: { toDate: 3 },
  });
  const formulas = form.rows
    .flat()
    .flatMap((cell) => (cell && typeof cell === 'object' && 'formula' in cell ? cell.formula : []));
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  const [sheet] = workbookOf([form]).sheets;
  if (!sheet) throw new Error('No form');
  const said = recalculate([sheet])
    .get(sheet.name)?.[7]
    ?.filter((value) => typeof value === 'string');
  expect(said).toEqual(says(320 - 5, 2));
});
