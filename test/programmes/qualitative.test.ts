import { indexProgramme } from '../../src/domain/programme/programme-index';
import { builtIn } from './load-built-in';
import { rowWords } from './row-words';

/** Programmes of duties without numbers: nothing in them is scored, and numbers in names are no targets. */
describe('11 trọng tâm 2023', () => {
  test('eleven headings; what can be ticked off is a milestone, all else is told in words', async () => {
    const programme = await builtIn('11-trong-tam-2023');
    expect(programme.groups).toHaveLength(11);
    expect(new Set(programme.indicators.map(({ group }) => group)).size).toBe(11);
    const milestones = programme.indicators.filter(({ measure }) => measure === 'milestone');
    expect(milestones.map((indicator) => rowWords(indicator, 2023))).toEqual([
      ['1.2', 'milestone', 'tinh', 'whole done'],
      ['5.2', 'milestone', 'tinh', 'whole done'],
      ['6.1', 'milestone', 'tinh huyen', 'whole done'],
      ['7.1', 'milestone', 'tinh huyen', 'whole done'],
      ['7.2', 'milestone', 'tinh', 'whole done'],
      ['8.2', 'milestone', 'tinh', 'whole done'],
    ]);
    const others = programme.indicators.filter(({ measure }) => measure !== 'milestone');
    expect(others.map(({ measure }) => measure)).toEqual(others.map(() => 'narrative'));
    expect(others.flatMap(({ targets }) => targets)).toEqual([]);
  });

  test('the source names no district: three stand for those that the clerk enters', async () => {
    const programme = await builtIn('11-trong-tam-2023');
    expect(programme.units.map(({ code }) => code)).toEqual(['tinh', 'huyen-1', 'huyen-2', 'huyen-3']);
  });
});

describe('Lào Cai 2023', () => {
  test('duties of both sides; only one has a date, and it is another body’s', async () => {
    const programme = await builtIn('lao-cai-2023');
    const withTargets = programme.indicators.filter(({ targets }) => targets.length > 0);
    expect(withTargets.map((indicator) => rowWords(indicator, 2023))).toEqual([
      ['5.4', 'milestone', 'so-noi-vu', 'whole done by 2023-09-30'],
    ]);
    const inGroup = (group: string) => programme.indicators.filter((indicator) => indicator.group === group).length;
    // Three national programmes and two tasks; telling people and five contents; four supervisions; partners; the committee.
    expect(['1', '2', '3', '4', '5'].map(inGroup)).toEqual([5, 6, 4, 3, 4]);
    expect(programme.indicators.map((row) => ('condition' in row ? row.condition : undefined)).filter(Boolean)).toEqual(
      ['khi cần thiết'],
    );
  });

  test('nine districts with 152 communes, and provincial bodies', async () => {
    const programme = await builtIn('lao-cai-2023');
    const index = indexProgramme(programme, '2023-12-31');
    const communes = index.unitsAt('huyen').map(({ facts }) => facts['xa-phuong-thi-tran'] ?? 0);
    expect([communes.length, communes.reduce((all, count) => all + count)]).toEqual([9, 152]);
    expect(index.unitsAt('so-nganh').length).toBeGreaterThan(3);
    expect(index.reportedBy('so-noi-vu').map(({ code }) => code)).toContain('5.4');
    expect(index.reportedBy('tp-lao-cai').map(({ code }) => code)).not.toContain('5.4');
  });
});
