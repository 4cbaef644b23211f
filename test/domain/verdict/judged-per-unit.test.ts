import { valueOf } from '../../../src/domain/rollup/figure';
import {
  aChange,
  aCount,
  aDistrict,
  aMilestone,
  anIndex,
  aProgramme,
  aRatio,
  aStock,
  atLeast,
  atMost,
  between,
  OFFICE,
  programmeOf,
  toBeDone,
} from '../builders/programme-builder';
import { asNumber, indicatorOf, summaryOf, verdictOn, type Said } from '../builders/observation-builder';

/** "Mỗi huyện ít nhất 3 nhà": one district that is short fails the target, however large the sum. */
const each = { judgedAt: 'huyen' };
const houses = programmeOf(aCount('7.2', { targets: [atLeast(3, each)] }));
const said = (first: Said, second: Said, third?: Said) => ({
  'suoi-bac': { '7.2': first },
  'nam-la': { '7.2': second },
  ...(third === undefined ? {} : { 'phieng-ban': { '7.2': third } }),
});
const shortOf = (...args: Parameters<typeof verdictOn>) => verdictOn(...args).short.map(({ unit }) => unit.code);

test('all reach it', () => {
  const verdict = verdictOn(summaryOf(houses, '2023-Q4', said(3, 4, 9)), '7.2');
  expect(verdict).toMatchObject({ status: 'met', short: [], incomplete: false, exceeded: false, late: false });
  expect(asNumber(verdict.actual)).toBe(3);
  expect(asNumber(verdict.gap)).toBe(0);
});

test('one is short though the sum is large: it is named, and the gap is its own', () => {
  const verdict = verdictOn(summaryOf(houses, '2023-Q4', said(2, 40, 0)), '7.2');
  expect(verdict.status).toBe('unmet');
  expect(verdict.short.map(({ unit, status }) => [unit.code, status])).toEqual([
    ['suoi-bac', 'unmet'],
    ['phieng-ban', 'unmet'],
  ]);
  expect(asNumber(verdict.actual)).toBe(1);
  expect(asNumber(verdict.gap)).toBe(4);
});

test('a unit without a report is no-data and missing, never short', () => {
  const summary = summaryOf(houses, '2023-Q4', said(3, 4));
  const verdict = verdictOn(summary, '7.2');
  expect(verdict).toMatchObject({ status: 'no-data', short: [], incomplete: true });
  expect(verdict.units.map(({ status }) => status)).toEqual(['met', 'met', 'no-data']);
  expect(indicatorOf(summary, '7.2').missing.map(({ code }) => code)).toEqual(['phieng-ban']);
});

describe('the status is the first present of the contract’s list', () => {
  const list = [
    'unmet',
    'behind',
    'not-computable',
    'no-data',
    'not-due',
    'on-track',
    'met',
    'not-applicable',
  ] as const;
  /** A district with each status, of one ratio target judged at different due dates by override of the value. */
  const conditional = { condition: 'khi có dự thảo' };
  const programme = (due: string) =>
    programmeOf(aRatio('5.1', { ...conditional, targets: [atLeast(0.9, { ...each, due, pace: 'linear' })] }));
  const ways: Readonly<Record<(typeof list)[number], Said>> = {
    unmet: { toDate: 1, total: 10 },
    behind: { toDate: 1, total: 10 },
    'not-computable': { toDate: 0, total: 0 },
    'no-data': 'missing',
    'not-due': { toDate: 1, total: 10 },
    'on-track': { toDate: 8, total: 10 },
    met: { toDate: 10, total: 10 },
    'not-applicable': 'not-arisen',
  };
  const pairs = list.flatMap((worse, i) => list.slice(i + 1).map((better) => [worse, better] as const));
  /** Pairs that one target can show at once: `unmet` only when due, `behind`, `on-track` only before, `not-due` without pace. */
  const together = pairs.filter(
    ([a, b]) =>
      !(a === 'unmet' && (b === 'behind' || b === 'not-due' || b === 'on-track')) && ![a, b].includes('not-due'),
  );
  test.each(together)('%s before %s', (worse, better) => {
    const due = worse === 'unmet' || better === 'unmet' ? '2023-06-30' : '2023-12-31';
    const summary = summaryOf(programme(due), '2023-Q2', {
      'suoi-bac': { '5.1': ways[better] },
      'nam-la': { '5.1': ways[worse] },
      'phieng-ban': { '5.1': ways[better] },
    });
    const verdict = verdictOn(summary, '5.1');
    expect(verdict.units.map(({ status }) => status)).toEqual([better, worse, better]);
    expect(verdict.status).toBe(worse);
  });

  test.each([
    ['not-computable', { toDate: 0, total: 0 }],
    ['no-data', 'missing'],
  ] as const)('%s before not-due', (worse, said) => {
    const slow = programmeOf(aRatio('5.1', { targets: [atLeast(0.9, each)] }));
    const verdict = verdictOn(
      summaryOf(slow, '2023-Q2', { 'suoi-bac': { '5.1': ways['not-due'] }, 'nam-la': { '5.1': said } }),
      '5.1',
    );
    expect(verdict.status).toBe(worse);
  });

  test.each([
    ['met', { toDate: 10, total: 10 }],
    ['not-applicable', 'not-arisen'],
  ] as const)('not-due before %s', (_, said) => {
    const slow = programmeOf(aRatio('5.1', { ...conditional, targets: [atLeast(0.9, each)] }));
    const units = { 'suoi-bac': { '5.1': said }, 'nam-la': { '5.1': ways['not-due'] }, 'phieng-ban': { '5.1': said } };
    expect(verdictOn(summaryOf(slow, '2023-Q2', units), '5.1').status).toBe('not-due');
  });

  test('behind names its units as short, and no others', () => {
    const summary = summaryOf(programme('2023-12-31'), '2023-Q2', {
      'suoi-bac': { '5.1': ways.behind },
      'nam-la': { '5.1': ways['on-track'] },
    });
    expect(verdictOn(summary, '5.1').status).toBe('behind');
    expect(shortOf(summary, '5.1')).toEqual(['suoi-bac']);
  });
});

test('an undefined figure leaves no gap to speak of', () => {
  const programme = programmeOf(aRatio('5.1', { targets: [atLeast(0.9, each)] }));
  const summary = summaryOf(programme, '2023-Q4', {
    'suoi-bac': { '5.1': { toDate: 0, total: 0 } },
    'nam-la': { '5.1': { toDate: 9, total: 10 } },
    'phieng-ban': { '5.1': { toDate: 9, total: 10 } },
  });
  expect(verdictOn(summary, '5.1')).toMatchObject({ status: 'not-computable', gap: null });
});

describe('values of single units', () => {
  test('an override holds instead of the value', () => {
    const programme = programmeOf(aCount('7.2', { targets: [atLeast(3, { ...each, overrides: { 'nam-la': 5 } })] }));
    const verdict = verdictOn(summaryOf(programme, '2023-Q4', said(3, 4, 3)), '7.2');
    expect(verdict.units.map(({ status, value }) => [status, value])).toEqual([
      ['met', 3],
      ['unmet', 5],
      ['met', 3],
    ]);
    expect(asNumber(verdict.gap)).toBe(1);
  });

  test('assigned to some only: the others have no target, and those judged decide', () => {
    const programme = programmeOf(aCount('7.2', { targets: [atLeast(null, { ...each, overrides: { 'nam-la': 5 } })] }));
    const verdict = verdictOn(summaryOf(programme, '2023-Q4', said(0, 5, 0)), '7.2');
    expect(verdict.units.map(({ status }) => status)).toEqual(['no-target', 'met', 'no-target']);
    expect(verdict.status).toBe('met');
  });

  test('assigned to nobody', () => {
    const programme = programmeOf(aCount('7.2', { targets: [atLeast(null, each)] }));
    expect(verdictOn(summaryOf(programme, '2023-Q4', said(1, 2, 3)), '7.2')).toMatchObject({
      status: 'no-target',
      actual: null,
      gap: null,
    });
  });
});

test('limits, ranges and changes are judged per unit, too', () => {
  const programme = programmeOf(
    aStock('1', { targets: [atMost(2, each)] }),
    aCount('2', { targets: [between(1, 2, each)] }),
    aChange('3', { targets: [between(-0.1, -0.15, each)] }),
  );
  const unit = (limit: number, range: number, now: number) => ({
    '1': limit,
    '2': range,
    '3': { toDate: now, baseline: 100 },
  });
  const summary = summaryOf(programme, '2023-Q4', {
    'suoi-bac': unit(2, 3, 80),
    'nam-la': unit(3, 2, 90),
    'phieng-ban': unit(0, 5, 84),
  });
  expect(shortOf(summary, '1')).toEqual(['nam-la']);
  expect(verdictOn(summary, '2').units.map(({ exceeded }) => exceeded)).toEqual([true, false, true]);
  expect(verdictOn(summary, '2')).toMatchObject({ status: 'met', exceeded: false });
  expect(verdictOn(summary, '3').units.map(({ exceeded }) => exceeded)).toEqual([true, false, true]);
});

test('a milestone of every district: one that has not reported is not short', () => {
  const programme = programmeOf(aMilestone('4.2', { targets: [toBeDone({ ...each, due: '2023-03-31' })] }));
  const summary = summaryOf(programme, '2023-Q2', {
    'suoi-bac': { '4.2': { state: 'done', date: '2023-04-14' } },
    'nam-la': { '4.2': { state: 'in-progress' } },
  });
  const verdict = verdictOn(summary, '4.2');
  expect(verdict.units.map(({ status, late }) => [status, late])).toEqual([
    ['met', true],
    ['unmet', false],
    ['no-data', false],
  ]);
  expect(verdict).toMatchObject({ status: 'unmet', value: null, actual: null, gap: null });
  expect(shortOf(summary, '4.2')).toEqual(['nam-la']);
});

test('a duty of two levels is two targets; a district includes its communes', () => {
  const programme = aProgramme({
    units: [
      OFFICE,
      aDistrict('suoi-bac'),
      aDistrict('nam-la'),
      { code: 'xa-a', name: 'Xã A', kind: 'xã', level: 'xa', parent: 'suoi-bac' },
      { code: 'xa-b', name: 'Xã B', kind: 'xã', level: 'xa', parent: 'suoi-bac' },
      { code: 'xa-c', name: 'Xã C', kind: 'xã', level: 'xa', parent: 'nam-la' },
    ],
    indicators: [
      aCount('D24', {
        reportedBy: { levels: ['huyen', 'xa'] },
        targets: [atLeast(4, each), atLeast(1, { judgedAt: 'xa' })],
      }),
    ],
  });
  const summary = summaryOf(programme, '2023-Q4', {
    'suoi-bac': { D24: 1 },
    'xa-a': { D24: 1 },
    'xa-b': { D24: 2 },
    'nam-la': { D24: 4 },
    'xa-c': { D24: 0 },
  });
  expect(asNumber(valueOf(indicatorOf(summary, 'D24').figure))).toBe(8);
  expect(verdictOn(summary, 'D24', 0)).toMatchObject({ status: 'met', short: [] });
  expect(shortOf(summary, 'D24', 1)).toEqual(['xa-c']);
});

test('a unit whose communes are missing is judged on an incomplete figure', () => {
  const programme = aProgramme({
    units: [
      OFFICE,
      aDistrict('suoi-bac'),
      { code: 'xa-a', name: 'Xã A', kind: 'xã', level: 'xa', parent: 'suoi-bac' },
      { code: 'xa-b', name: 'Xã B', kind: 'xã', level: 'xa', parent: 'suoi-bac' },
    ],
    indicators: [aStock('9', { reportedBy: { levels: ['xa'] }, targets: [atMost(5, each)] })],
  });
  const verdict = verdictOn(summaryOf(programme, '2023-Q4', { 'xa-a': { '9': 2 } }), '9');
  expect(verdict.units.map(({ unit, status }) => [unit.code, status])).toEqual([['suoi-bac', 'no-data']]);
});

test('an index that is not rolled up is still judged for each unit', () => {
  const programme = programmeOf(anIndex('9', { rollUp: { by: 'none' }, targets: [atLeast(80, each)] }));
  const summary = summaryOf(programme, '2023-Q4', {
    'suoi-bac': { '9': 80 },
    'nam-la': { '9': 79.5 },
    'phieng-ban': { '9': 90 },
  });
  expect(verdictOn(summary, '9').units.map(({ status }) => status)).toEqual(['met', 'unmet', 'met']);
  expect(asNumber(verdictOn(summary, '9').gap)).toBe(0.5);
});
