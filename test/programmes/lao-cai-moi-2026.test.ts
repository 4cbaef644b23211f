import { indexProgramme } from '../../src/domain/programme/programme-index';
import type { Programme } from '../../src/domain/programme/programme';
import { builtIn } from './load-built-in';
import { rowWords } from './row-words';

/** The province of two levels: 99 communes and wards straight under it, with targets that districts once held. */
describe('Lào Cai 2026', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await builtIn('lao-cai-moi-2026');
  });

  test('89 communes and 10 wards, each under the province since 1/7/2025, no two with one code', () => {
    const communes = programme.units.filter(({ level }) => level === 'xa');
    expect(communes).toHaveLength(99);
    expect(communes.filter(({ kind }) => kind === 'phường')).toHaveLength(10);
    expect(new Set(programme.units.map(({ code }) => code)).size).toBe(100);
    expect(communes.every(({ parent, validFrom }) => parent === 'tinh' && validFrom === '2025-07-01')).toBe(true);
    expect(indexProgramme(programme, '2026-03-31').reporters).toHaveLength(100);
    expect(programme.levels.map(({ code }) => code)).toEqual(['tinh', 'xa']);
  });

  test('where “mỗi huyện” has lost its holder, the whole or each commune is judged', () => {
    const judged = (code: string) => {
      const found = programme.indicators.find((indicator) => indicator.code === code);
      return found && rowWords(found, 2026).slice(1);
    };
    // Nine districts each owed 3 houses, 1 model, 2 supervisions, 1 conference.
    expect(judged('7.2')).toEqual(['count flow', 'xa', 'whole >= 27']);
    expect(judged('8.2')).toEqual(['count flow', 'xa', 'whole >= 9']);
    expect(judged('12.3')).toEqual(['computed sum 12.5', '', 'whole >= 18 linear']);
    expect(judged('12.4')).toEqual(['count flow', 'xa', 'whole >= 9']);
    expect(judged('12.5')).toEqual(['count flow', 'xa', 'xa >= 1']);
    // Nobody has a district’s page any more; numbers of communes within old borders wait to be assigned anew.
    expect(judged('2.1a')).toBeUndefined();
    expect(judged('11.1')).toEqual(['count stock', 'xa', 'whole >= none']);
    expect(judged('11.2')).toEqual(['count stock', 'xa', 'whole >= none']);
  });

  test('the other rows are those of 2023, by lineage, with the communes in the districts’ place', async () => {
    const before = await builtIn('yen-bai-2023');
    const changed = new Set(['2.1a', '7.2', '8.2', '11.1', '11.2', '12.3', '12.4', '12.5']);
    const words = ({ indicators, year }: Programme) =>
      indicators
        .filter(({ code }) => !changed.has(code))
        .map((row) =>
          [row.lineage, ...rowWords(row, year)].join('|').replaceAll('huyen', 'xa').replaceAll('2026-', '2023-'),
        );
    const lineage = /^[^|]*/;
    expect(words(programme).map((row) => row.replace(lineage, ''))).toEqual(
      words(before).map((row) => row.replace(lineage, '')),
    );
    const lineages = new Set(before.indicators.map((row) => row.lineage));
    expect(programme.indicators.every((row) => lineages.has(row.lineage))).toBe(true);
  });
});
