import { indexProgramme } from '../../src/domain/programme/programme-index';
import type { Programme } from '../../src/domain/programme/programme';
import { builtIn } from './load-built-in';
import { rowWords, type RowWords } from './row-words';

/** The 29 duties of the town, as domain experts read its text: what is measured, who reports, what is judged and where. */
const TABLE: readonly RowWords[] = [
  ['D1', 'ratio stock', 'thi-xa', 'whole >= 1'],
  ['D2', 'count flow', 'thi-xa xa', 'thi-xa >= 1; xa >= 1'],
  ['D3', 'ratio flow', 'xa', 'xa >= 1 linear'],
  ['D4', 'ratio stock', 'to-chuc xa', 'whole >= 1'],
  ['D5', 'count flow', 'xa mttq', ''],
  ['D6', 'count flow', 'hoi-nong-dan', 'whole >= 200'],
  ['D7', 'ratio stock', 'hoi-nong-dan', 'whole >= 0.7'],
  ['D8', 'count flow', 'hoi-cuu-chien-binh', 'whole range 80–100'],
  ['D9', 'ratio stock', 'hoi-cuu-chien-binh', 'whole >= 0.85'],
  ['D10', 'count flow', 'hoi-lien-hiep-phu-nu', 'whole >= 200'],
  ['D11', 'ratio stock', 'hoi-lien-hiep-phu-nu', 'whole >= 0.75'],
  ['D12', 'count flow', 'lien-doan-lao-dong', 'whole >= 200'],
  ['D13', 'ratio stock', 'lien-doan-lao-dong', 'whole >= 0.9'],
  ['D14', 'count flow', 'lien-doan-lao-dong', 'whole range 2–3'],
  ['D15', 'count flow', 'doan-thanh-nien', 'whole >= 1000'],
  ['D16', 'count flow', 'doan-thanh-nien', 'whole >= 1'],
  ['D17', 'ratio stock', 'to-chuc xa', 'whole >= 1; whole person'],
  ['D18', 'ratio stock', 'xa', 'whole >= 1 by 2023-11-18'],
  ['D19', 'count flow', 'to-chuc', 'to-chuc range 1–2'],
  ['D20', 'count flow', 'xa', 'xa range 1–2'],
  ['D21', 'count flow', 'to-chuc', 'to-chuc >= 1'],
  ['D22', 'count flow if', 'xa', 'xa >= 1'],
  ['D23', 'count flow if', 'to-chuc xa', ''],
  ['D24', 'ratio flow', 'to-chuc xa', 'to-chuc >= 1 linear; xa >= 1 linear'],
  ['D25', 'ratio stock', 'thi-xa', 'whole >= 1'],
  ['D26', 'ratio stock', 'thi-xa', 'whole >= 0.9'],
  ['D27', 'ratio stock of D26', 'thi-xa', 'whole >= 0.2'],
  ['D28', 'count stock', 'thi-xa', 'whole <= 0'],
  ['D29', 'ratio stock', 'lien-doan-lao-dong hoi-nong-dan', 'to-chuc >= 1'],
];

describe('Duy Tiên 2023', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await builtIn('duy-tien-2023');
  });

  test('29 rows, as in the source', () => {
    expect(programme.indicators.map((indicator) => rowWords(indicator, 2023))).toEqual(TABLE);
  });

  test('the town’s office, six organisations, 9 wards and 7 communes', () => {
    const index = indexProgramme(programme, '2023-03-31');
    expect(index.unitsAt('thi-xa').map(({ code }) => code)).toEqual(['thi-xa']);
    expect(index.unitsAt('to-chuc')).toHaveLength(6);
    const kinds = index.unitsAt('xa').map(({ kind }) => kind);
    expect([kinds.length, kinds.filter((kind) => kind === 'phường').length]).toEqual([16, 9]);
    expect(index.reporters).toHaveLength(23);
  });

  test('each form has the rows that are its unit’s business', () => {
    const index = indexProgramme(programme, '2023-03-31');
    const rows = (unit: string) =>
      index
        .reportedBy(unit)
        .map(({ code }) => code)
        .join(' ');
    expect(rows('thi-xa')).toBe('D1 D2 D25 D26 D27 D28');
    expect(rows('mttq')).toBe('D4 D5 D17 D19 D21 D23 D24');
    expect(rows('hoi-nong-dan')).toBe('D4 D6 D7 D17 D19 D21 D23 D24 D29');
    expect(rows('lien-doan-lao-dong')).toBe('D4 D12 D13 D14 D17 D19 D21 D23 D24 D29');
    expect(rows('moc-bac')).toBe('D2 D3 D4 D5 D17 D18 D20 D22 D23 D24');
  });

  test('a monthly duty is due in twelve months, for organisations and communes alike', () => {
    const monthly = programme.indicators.filter((row) => row.measure === 'ratio' && row.totalFact === 'thang');
    expect(monthly.map(({ code }) => code)).toEqual(['D3', 'D24']);
    const months = programme.units.filter(({ level }) => level !== 'thi-xa').map(({ facts }) => facts['thang']);
    expect(months).toEqual(Array.from({ length: 22 }, () => 12));
  });
});
