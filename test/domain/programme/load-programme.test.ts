import { loadProgramme } from '../../../src/domain/programme/load-programme';
import type { ProgrammeInput } from '../../../src/domain/programme/programme';
import {
  aChange,
  aComputed,
  aCount,
  aDistrict,
  aMilestone,
  anAmount,
  anIndex,
  aNarrative,
  aRatio,
  aStock,
  aTally,
  atLeast,
  between,
  byPerson,
  OFFICE,
  programmeInput,
  toBeDone,
} from '../builders/programme-builder';

import { problemsIn } from '../builders/problems-in';

/** A programme comes from a file that people edit: what is wrong is told as data, with its place. */
const problems = (more: Partial<ProgrammeInput>) => problemsIn(programmeInput(more));
const indicators = (...list: ProgrammeInput['indicators']) => problems({ indicators: list });

test('a sound programme has no problems', () => {
  expect(problems({})).toEqual([]);
  expect(
    indicators(
      aCount('1', { targets: [atLeast(3, { judgedAt: 'huyen', overrides: { 'nam-la': 4 } })] }),
      anAmount('2'),
      aRatio('3', { totalFact: 'xa' }),
      anIndex('4'),
      aChange('5'),
      aMilestone('6', { targets: [toBeDone()] }),
      aNarrative('7', { targets: [byPerson()] }),
      aComputed('8', { operation: 'ratio', of: ['1', '2'] }),
      aTally('9', { indicator: '1', level: 'huyen' }),
    ),
  ).toEqual([]);
});

test('defaults are filled in', () => {
  const loaded = loadProgramme(programmeInput());
  expect(loaded.ok && loaded.programme).toMatchObject({ reporting: 'quarter', rules: [], departments: [], tasks: [] });
});

describe('versions', () => {
  test('newer is refused, and that is said', () => {
    expect(loadProgramme({ ...programmeInput(), schemaVersion: 2 })).toEqual({
      ok: false,
      problems: [{ kind: 'newer-version', found: 2 }],
    });
    expect(loadProgramme({ schemaVersion: 99, of: 'tomorrow' })).toEqual({
      ok: false,
      problems: [{ kind: 'newer-version', found: 99 }],
    });
  });
  test('none, or one that never was, is no programme', () => {
    for (const schemaVersion of [0, '1', undefined])
      expect(loadProgramme({ ...programmeInput(), schemaVersion })).toMatchObject({
        ok: false,
        problems: [{ kind: 'wrong-shape', path: ['schemaVersion'] }],
      });
  });
});

describe('wrong-shape', () => {
  test.each<[string, unknown, (string | number)[]]>([
    ['nothing', null, []],
    ['text', 'chương trình', []],
    ['a list', [], []],
    ['no name', { ...programmeInput(), name: '' }, ['name']],
    ['an unknown field', { ...programmeInput(), extra: 1 }, []],
    ['no units', { ...programmeInput(), units: [] }, ['units']],
    ['a unit code that is no slug', { ...programmeInput(), units: [aDistrict('Suối Bạc')] }, ['units', 0, 'code']],
    [
      'a day that is none',
      { ...programmeInput(), units: [aDistrict('a', { validTo: '2023-02-30' })] },
      ['units', 0, 'validTo'],
    ],
    [
      'an indicator that nobody reports',
      { ...programmeInput(), indicators: [aCount('1', { reportedBy: {} })] },
      ['indicators', 0, 'reportedBy'],
    ],
    [
      'shares above one',
      { ...programmeInput(), indicators: [aCount('1', { targets: [atLeast(1, { pace: [0, 0, 0, 2] })] })] },
      ['indicators', 0, 'targets', 0, 'pace', 3],
    ],
  ])('%s', (_, json, path) => {
    const loaded = loadProgramme(json);
    expect(loaded.ok).toBe(false);
    expect(loaded.ok ? [] : loaded.problems[0]).toMatchObject({ kind: 'wrong-shape', path });
  });

  test.each(['2.0', '12.00', '', ' 7.2', '7.2 ', '7..', '7,2', '-7', '.7'])(
    'an indicator cannot be called “%s”',
    (code) => {
      expect(indicators(aCount(code))[0]).toMatchObject({ kind: 'wrong-shape', path: ['indicators', 0, 'code'] });
    },
  );
  test.each(['7', '7.2', '12.10', '2.1a', 'D19', 'Đ1', 'I.2-b', '7/2', '10'])(
    'an indicator can be called “%s”',
    (code) => {
      expect(indicators(aCount(code))).toEqual([]);
    },
  );
});

describe('code-repeated', () => {
  test.each<[string, Partial<ProgrammeInput>, (string | number)[]]>([
    [
      'a level',
      {
        levels: [
          { code: 'tinh', name: 'tỉnh' },
          { code: 'huyen', name: 'huyện' },
          { code: 'tinh', name: 'T' },
        ],
      },
      ['levels', 2, 'code'],
    ],
    [
      'a fact',
      {
        facts: [
          { code: 'xa', name: 'Số xã' },
          { code: 'xa', name: 'Số phường' },
        ],
      },
      ['facts', 1, 'code'],
    ],
    [
      'a group',
      {
        groups: [
          { code: 'chung', name: 'A' },
          { code: 'chung', name: 'B' },
        ],
      },
      ['groups', 1, 'code'],
    ],
    ['a unit', { units: [OFFICE, aDistrict('suoi-bac'), aDistrict('suoi-bac')] }, ['units', 2, 'code']],
    ['an indicator', { indicators: [aCount('1'), aCount('1')] }, ['indicators', 1, 'code']],
    ['an indicator, read as a number', { indicators: [aCount('12.1'), aCount('12.10')] }, ['indicators', 1, 'code']],
    ['an indicator, but for its case', { indicators: [aCount('D1'), aCount('d1')] }, ['indicators', 1, 'code']],
  ])('%s', (_, more, path) => {
    expect(problems(more)).toEqual([expect.objectContaining({ kind: 'code-repeated', path })]);
  });
  test('a rule', () => {
    const rule = {
      kind: 'both-filled',
      code: 'r',
      severity: 'error',
      sentence: 's',
      left: { indicator: '7.2' },
      right: { indicator: '7.2' },
    } as const;
    expect(problems({ rules: [rule, rule] })).toEqual([
      { kind: 'code-repeated', code: 'r', path: ['rules', 1, 'code'] },
    ]);
  });
});

describe('unknown-code', () => {
  const weighted = { by: 'weighted-mean', fact: 'dan' } as const;
  test.each<[string, Partial<ProgrammeInput>, string, string, (string | number)[]]>([
    ['a unit’s level', { units: [OFFICE, aDistrict('a', { level: 'thon' })] }, 'level', 'thon', ['units', 1, 'level']],
    ['a unit’s parent', { units: [OFFICE, aDistrict('a', { parent: 'b' })] }, 'unit', 'b', ['units', 1, 'parent']],
    [
      'a unit’s successor',
      { units: [OFFICE, aDistrict('a', { successors: ['b'] })] },
      'unit',
      'b',
      ['units', 1, 'successors'],
    ],
    ['a unit’s fact', { units: [OFFICE, aDistrict('a', { facts: { dan: 1 } })] }, 'fact', 'dan', ['units', 1, 'facts']],
    ['a group', { indicators: [aCount('1', { group: 'x' })] }, 'group', 'x', ['indicators', 0, 'group']],
    [
      'a reporting level',
      { indicators: [aCount('1', { reportedBy: { levels: ['thon'] } })] },
      'level',
      'thon',
      ['indicators', 0, 'reportedBy', 'levels'],
    ],
    [
      'a reporting unit',
      { indicators: [aCount('1', { reportedBy: { units: ['x'] } })] },
      'unit',
      'x',
      ['indicators', 0, 'reportedBy', 'units'],
    ],
    ['a total’s fact', { indicators: [aRatio('1', { totalFact: 'dan' })] }, 'fact', 'dan', ['indicators', 0]],
    ['a part’s whole', { indicators: [aCount('1', { partOf: '9' })] }, 'indicator', '9', ['indicators', 0]],
    [
      'an operand',
      { indicators: [aComputed('1', { operation: 'sum', of: ['9'] })] },
      'indicator',
      '9',
      ['indicators', 0],
    ],
    [
      'what is tallied',
      { indicators: [aTally('1', { indicator: '9', level: 'huyen' })] },
      'indicator',
      '9',
      ['indicators', 0],
    ],
    [
      'a rule’s operand',
      {
        rules: [
          {
            kind: 'both-filled',
            code: 'r',
            severity: 'error',
            sentence: 's',
            left: { indicator: '7.2' },
            right: { indicator: '9' },
          },
        ],
      },
      'indicator',
      '9',
      ['rules', 0],
    ],
    [
      'a judged level',
      { indicators: [aCount('1', { targets: [atLeast(1, { judgedAt: 'thon' })] })] },
      'level',
      'thon',
      ['indicators', 0, 'targets', 0, 'judgedAt'],
    ],
    [
      'a unit with its own value',
      { indicators: [aCount('1', { targets: [atLeast(1, { overrides: { x: 2 } })] })] },
      'unit',
      'x',
      ['indicators', 0, 'targets', 0, 'overrides'],
    ],
    [
      'a tallied target',
      { indicators: [aCount('1', { targets: [atLeast(1)] }), aTally('2', { indicator: '1', level: 'huyen' })] },
      'target',
      'huyen',
      ['indicators', 1, 'of'],
    ],
  ])('%s', (_, more, what, code, path) => {
    expect(problems(more)).toEqual([{ kind: 'unknown-code', what, code, path }]);
  });
  test('a weight', () => {
    expect(indicators(anIndex('1', { rollUp: weighted }))).toContainEqual({
      kind: 'unknown-code',
      what: 'fact',
      code: 'dan',
      path: ['indicators', 0],
    });
    expect(indicators(aChange('1', { of: { kind: 'index', rollUp: weighted } }))).toContainEqual(
      expect.objectContaining({ kind: 'unknown-code', what: 'fact' }),
    );
  });
});

describe('circle', () => {
  const circles = (...list: ProgrammeInput['indicators']) =>
    indicators(...list).map((problem) => [problem.kind, 'code' in problem ? problem.code : null]);
  test('parts of each other', () => {
    expect(circles(aCount('1', { partOf: '2' }), aCount('2', { partOf: '1' }))).toEqual([
      ['circle', '1'],
      ['circle', '2'],
    ]);
  });
  test('part of itself', () => expect(circles(aCount('1', { partOf: '1' }))).toEqual([['circle', '1']]));
  test('computed from each other', () => {
    const sum = (code: string, of: string) => aComputed(code, { operation: 'sum', of: [of] });
    expect(circles(sum('1', '2'), sum('2', '3'), sum('3', '1'))).toHaveLength(3);
  });
  test('units above each other', () => {
    const units = [OFFICE, aDistrict('a', { parent: 'b' }), aDistrict('b', { parent: 'a' })];
    expect(problems({ units })).toEqual([
      { kind: 'circle', code: 'a', path: ['units', 1, 'parent'] },
      { kind: 'circle', code: 'b', path: ['units', 2, 'parent'] },
    ]);
  });
});

describe('does-not-fit', () => {
  const unfit = (more: Partial<ProgrammeInput>) =>
    problems(more).map((problem) => ('what' in problem ? problem.what : problem.kind));
  test('a part of another measure', () => {
    expect(unfit({ indicators: [aRatio('1'), aCount('2', { partOf: '1' })] })).toEqual(['part-of-other-measure']);
  });
  test('a target that no figure can reach, or that every figure reaches', () => {
    const one = (indicator: ProgrammeInput['indicators'][number]) => unfit({ indicators: [indicator] });
    expect(one(aRatio('1', { targets: [atLeast(95)] }))).toEqual(['share-beyond-whole']);
    expect(one(aRatio('1', { targets: [atLeast(1)] }))).toEqual([]);
    expect(one(aRatio('1', { targets: [between(0.8, 1.2)] }))).toEqual(['share-beyond-whole']);
    expect(one(anAmount('1', { targets: [atLeast(2500)] }))).toEqual(['money-too-small']);
    expect(one(anAmount('1', { targets: [atLeast(1_000_000), atLeast(0)] }))).toEqual([]);
    expect(one(aChange('1', { as: 'points', targets: [between(3, 5)] }))).toEqual(['change-beyond-whole']);
    expect(one(aChange('1', { as: 'percent', targets: [atLeast(1.5)] }))).toEqual([]);
    expect(one(aChange('1', { as: 'percent', targets: [atLeast(-1.5)] }))).toEqual(['change-beyond-whole']);
  });
  test('a target of another measure', () => {
    expect(unfit({ indicators: [aMilestone('1', { targets: [atLeast(1)] })] })).toEqual(['target-of-other-measure']);
    expect(unfit({ indicators: [aNarrative('1', { targets: [atLeast(1)] })] })).toEqual(['target-of-other-measure']);
    expect(unfit({ indicators: [aStock('1', { targets: [toBeDone()] })] })).toEqual(['target-of-other-measure']);
    expect(unfit({ indicators: [aStock('1', { targets: [byPerson()] })] })).toEqual([]);
  });
  test('a weight that a reporting unit lacks', () => {
    const rollUp = { by: 'weighted-mean', fact: 'xa' } as const;
    const units = [OFFICE, aDistrict('a', { facts: { xa: 3 } }), aDistrict('b')];
    expect(problems({ units, indicators: [anIndex('1', { rollUp })] })).toEqual([
      { kind: 'does-not-fit', what: 'fact-missing', code: 'b', path: ['indicators', 0] },
    ]);
  });
  test('a unit that ends before it begins', () => {
    const units = [OFFICE, aDistrict('a', { validFrom: '2023-07-01', validTo: '2023-06-30' })];
    expect(unfit({ units })).toEqual(['validity-reversed']);
  });
});

describe('targets that say more than they can', () => {
  const what = (...list: ProgrammeInput['indicators']) =>
    indicators(...list).map((problem) => ('what' in problem ? problem.what : problem.kind));
  const computed = aComputed('2', { operation: 'sum', of: ['1'] });
  const term = { window: 'term', due: '2025-12-31' } as const;
  test('a value of its own for a unit that the target does not judge', () => {
    expect(what(aCount('1', { targets: [atLeast(9, { overrides: { 'nam-la': 4 } })] }))).toEqual([
      'override-elsewhere',
    ]);
    expect(what(aCount('1', { targets: [atLeast(9, { judgedAt: 'huyen', overrides: { tinh: 4 } })] }))).toEqual([
      'override-elsewhere',
    ]);
  });
  test('a first day of the year’s target, or one after the due date', () => {
    expect(what(aCount('1', { targets: [atLeast(9, { from: '2023-02-01' })] }))).toEqual(['window-unfit']);
    expect(what(aCount('1', { targets: [atLeast(9, { ...term, from: '2026-01-01' })] }))).toEqual(['window-unfit']);
    expect(what(aCount('1', { targets: [atLeast(9, { ...term, from: '2025-12-31' })] }))).toEqual([]);
    expect(what(aCount('1', { targets: [atLeast(9, { window: 'campaign', from: '2024-01-01' })] }))).toEqual([
      'window-unfit',
    ]);
  });
  test('a level none of whose units reports the row, or has one below it that does', () => {
    const units = [OFFICE, aDistrict('a'), { code: 'x', name: 'X', level: 'xa', parent: 'a' }];
    const judged = (reporter: string, judgedAt: string) =>
      problems({
        units,
        indicators: [aCount('1', { reportedBy: { levels: [reporter] }, targets: [atLeast(1, { judgedAt })] })],
      }).map((problem) => ('what' in problem ? problem.what : problem.kind));
    expect(judged('huyen', 'xa')).toEqual(['nobody-judged']);
    expect(judged('xa', 'xa')).toEqual([]);
    expect(judged('xa', 'huyen')).toEqual([]);
    expect(judged('xa', 'tinh')).toEqual([]);
  });
  test('a term’s target on what is computed from figures carried in', () => {
    const target = { targets: [atLeast(9, term)] };
    expect(what(aCount('1', { opening: { 'nam-la': 4 } }), { ...computed, ...target })).toEqual(['term-of-computed']);
    expect(what(aCount('1'), { ...computed, ...target })).toEqual([]);
    expect(
      what(aCount('1', { opening: { 'nam-la': 4 } }), computed, {
        ...computed,
        code: '3',
        formula: { operation: 'sum', of: ['2'] },
        ...target,
      }),
    ).toEqual(['term-of-computed']);
  });
  test('figures carried in of what does not add up, or by nobody', () => {
    expect(what(aStock('1', { opening: { 'nam-la': 4 } }))).toEqual(['opening-of-stock']);
    expect(what(aRatio('1', { opening: { 'nam-la': { achieved: 1, total: 2 } } }))).toEqual(['opening-of-stock']);
    const score = { of: { kind: 'index', rollUp: { by: 'mean' } }, opening: { 'nam-la': { now: 1 } } } as const;
    expect(what(aChange('1', score))).toEqual(['opening-of-stock']);
    expect(what(aCount('1', { opening: { x: 4 } }))).toEqual(['unit']);
    expect(what(aChange('1', { opening: { 'nam-la': { now: 1 } } }))).toEqual([]);
  });
  test('figures that a row does not have', () => {
    expect(what(aNarrative('1'), computed)).toEqual(['no-figure']);
    const rule = (part: 'toDate' | 'total' | 'baseline') =>
      problems({
        rules: [
          {
            kind: 'comparison',
            code: 'r',
            severity: 'error',
            sentence: 's',
            left: [{ indicator: '7.2', part }],
            operator: '<=',
            right: [{ indicator: '7.2' }],
          },
        ],
      });
    expect(rule('toDate')).toEqual([]);
    expect(rule('total')).toEqual([{ kind: 'does-not-fit', what: 'no-figure', code: '7.2', path: ['rules', 0] }]);
  });
});

test('the code of the thing that a problem stands in', () => {
  const nearOf = (json: unknown) => {
    const loaded = loadProgramme(json);
    return loaded.ok ? [] : loaded.problems.map(({ near }) => near);
  };
  const wrong = aCount('7.2', { targets: [{ ...atLeast(3), value: 'ba' } as never] });
  expect(nearOf(programmeInput({ indicators: [aCount('7.1'), wrong] }))).toEqual(['7.2']);
  expect(nearOf({ ...programmeInput(), name: '' })).toEqual([undefined]);
  expect(nearOf(programmeInput({ units: [OFFICE, aDistrict('a', { level: 'thon' })] }))).toContain('a');
});

test('a level cannot be called “whole”, which is what targets of the whole are judged at', () => {
  expect(
    problems({
      levels: [
        { code: 'tinh', name: 't' },
        { code: 'huyen', name: 'h' },
        { code: 'whole', name: 'w' },
      ],
    }),
  ).toEqual([expect.objectContaining({ kind: 'wrong-shape', path: ['levels', 2, 'code'] })]);
});

test('where the schema lies is for editors, and no part of the programme', () => {
  const loaded = loadProgramme({ $schema: '../docs/schemas/programme.schema.json', ...programmeInput() });
  expect(loaded).toEqual(loadProgramme(programmeInput()));
  expect(loaded.ok).toBe(true);
});
