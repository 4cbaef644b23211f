import type { PersonalVerdict } from '../../../src/domain/summary/summary';
import { aMilestone, aNarrative, aStock, byPerson, programmeOf, toBeDone } from '../builders/programme-builder';
import { indicatorOf, summaryOf, verdictOn, type Said } from '../builders/observation-builder';

const done = (date: string | null = null): Said => ({ state: 'done', date });
const underWay: Said = { state: 'in-progress' };

describe('a milestone of several units', () => {
  const due = '2023-10-31';
  const programme = programmeOf(aMilestone('4.2', { targets: [toBeDone({ due })] }));
  const status = (period: string, first: Said, second: Said, third: Said) =>
    verdictOn(
      summaryOf(programme, period, {
        'suoi-bac': { '4.2': first },
        'nam-la': { '4.2': second },
        'phieng-ban': { '4.2': third },
      }),
      '4.2',
    );

  test.each<[string, string, Said, Said, Said, object]>([
    ['all done', '2023-Q4', done('2023-10-01'), done('2023-10-31'), done('2023-09-09'), { status: 'met', late: false }],
    [
      'one a day late',
      '2023-Q4',
      done('2023-10-01'),
      done('2023-11-01'),
      done('2023-09-09'),
      { status: 'met', late: true },
    ],
    ['done, day unknown', '2023-Q4', done(), done(), done(), { status: 'met', late: false }],
    [
      'done before it is due',
      '2023-Q1',
      done('2023-02-01'),
      done('2023-03-01'),
      done(),
      { status: 'met', late: false },
    ],
    ['two of three when due', '2023-Q4', done(), done(), underWay, { status: 'unmet', incomplete: false }],
    ['two of three before', '2023-Q3', done(), done(), underWay, { status: 'not-due' }],
    ['two of three, the third missing', '2023-Q4', done(), done(), 'missing', { status: 'unmet', incomplete: true }],
    ['two of three, the third left out', '2023-Q4', done(), done(), 'excluded', { status: 'unmet', incomplete: true }],
    ['nobody reported', '2023-Q4', 'missing', 'missing', 'excluded', { status: 'no-data', incomplete: true }],
    ['nobody reported, not due', '2023-Q1', 'missing', 'missing', 'missing', { status: 'no-data' }],
  ])('%s (%s)', (_, period, first, second, third, verdict) => {
    expect(status(period, first, second, third)).toMatchObject({ value: null, actual: null, gap: null, ...verdict });
  });

  test('states are counted, n of m', () => {
    const summary = summaryOf(programme, '2023-Q4', {
      'suoi-bac': { '4.2': done() },
      'nam-la': { '4.2': underWay },
    });
    const { states, expected, reported, figure } = indicatorOf(summary, '4.2');
    expect({ states, expected, reported, figure: figure.kind }).toEqual({
      states: { done: 1, 'in-progress': 1, 'not-started': 0, 'not-arisen': 0 },
      expected: 3,
      reported: 2,
      figure: 'none',
    });
  });

  test('a state that was left out by an error is not counted', () => {
    const summary = summaryOf(programme, '2023-Q4', {
      'suoi-bac': { '4.2': { state: 'done', standing: 'excluded' } },
      'nam-la': { '4.2': done() },
    });
    expect(indicatorOf(summary, '4.2').states.done).toBe(1);
  });

  test('a conditional milestone', () => {
    const conditional = programmeOf(aMilestone('4.2', { condition: 'khi có yêu cầu', targets: [toBeDone({ due })] }));
    const all = (said: Said) => ({
      'suoi-bac': { '4.2': said },
      'nam-la': { '4.2': said },
      'phieng-ban': { '4.2': said },
    });
    const nowhere = summaryOf(conditional, '2023-Q4', all('not-arisen'));
    expect(verdictOn(nowhere, '4.2')).toMatchObject({ status: 'not-applicable', incomplete: false });
    expect(indicatorOf(nowhere, '4.2').states['not-arisen']).toBe(3);
    const once = summaryOf(conditional, '2023-Q4', { ...all('not-arisen'), 'nam-la': { '4.2': done('2023-10-01') } });
    expect(verdictOn(once, '4.2').status).toBe('met');
  });

  test('a standing duty is never late', () => {
    const standing = programmeOf(aMilestone('4.2', { targets: [toBeDone({ due: 'every-period' })] }));
    const summary = summaryOf(standing, '2023-Q1', {
      'suoi-bac': { '4.2': done('2023-03-30') },
      'nam-la': { '4.2': done('2023-03-30') },
      'phieng-ban': { '4.2': done('2023-03-30') },
    });
    expect(verdictOn(summary, '4.2')).toMatchObject({ status: 'met', late: false });
  });
});

describe('narratives are counted and listed, never scored', () => {
  const summary = summaryOf(programmeOf(aNarrative('2.3')), '2023-Q1', {
    'suoi-bac': { '2.3': { state: 'in-progress', text: 'Duy trì trang thông tin.' } },
    'nam-la': { '2.3': { state: 'in-progress', text: null } },
  });
  test('states, texts under their units, no figure, no verdict', () => {
    const { states, units, figure, targets, missing } = indicatorOf(summary, '2.3');
    expect(states['in-progress']).toBe(2);
    expect(units.map(({ unit, observation }) => [unit.code, observation.text])).toEqual([
      ['suoi-bac', 'Duy trì trang thông tin.'],
      ['nam-la', null],
      ['phieng-ban', null],
    ]);
    expect(figure.kind).toBe('none');
    expect(targets).toEqual([]);
    expect(missing.map(({ code }) => code)).toEqual(['phieng-ban']);
  });
});

describe('a person judges and gives a reason', () => {
  const verdict = (met: boolean, more: Partial<PersonalVerdict> = {}): PersonalVerdict => ({
    period: '2023-Q4',
    indicator: 'D17',
    judgedAt: 'whole',
    unit: null,
    met,
    reason: 'Theo biên bản kiểm tra',
    by: 'Nguyễn Thị Mai',
    at: '2024-01-02T08:00:00.000Z',
    ...more,
  });
  const programme = programmeOf(aStock('D17', { targets: [byPerson()] }));
  const judged = (period: string, verdicts: readonly PersonalVerdict[]) =>
    verdictOn(summaryOf(programme, period, { 'suoi-bac': { D17: 1 } }, verdicts), 'D17');

  test.each<[string, string, readonly PersonalVerdict[], object]>([
    ['met', '2023-Q4', [verdict(true)], { status: 'met', reason: 'Theo biên bản kiểm tra' }],
    ['not met', '2023-Q4', [verdict(false)], { status: 'unmet' }],
    ['the latest word counts', '2023-Q4', [verdict(false), verdict(true)], { status: 'met' }],
    ['nobody judged, due', '2023-Q4', [], { status: 'no-data', reason: null }],
    ['nobody judged, not due', '2023-Q1', [], { status: 'not-due' }],
    [
      'not met, not due: never red before its day',
      '2023-Q1',
      [verdict(false, { period: '2023-Q1' })],
      { status: 'not-due' },
    ],
    ['met early', '2023-Q1', [verdict(true, { period: '2023-Q1' })], { status: 'met' }],
    ['a word about another period', '2023-Q4', [verdict(true, { period: '2023-Q3' })], { status: 'no-data' }],
    ['a word about another indicator', '2023-Q4', [verdict(true, { indicator: 'D18' })], { status: 'no-data' }],
  ])('%s (%s)', (_, period, verdicts, expected) => {
    expect(judged(period, verdicts)).toMatchObject({ value: null, actual: null, gap: null, ...expected });
  });

  test('unit by unit', () => {
    const each = programmeOf(aStock('D17', { targets: [byPerson({ judgedAt: 'huyen' })] }));
    const about = (unit: string, met: boolean) => verdict(met, { judgedAt: 'huyen', unit });
    const found = verdictOn(summaryOf(each, '2023-Q4', {}, [about('suoi-bac', true), about('nam-la', false)]), 'D17');
    expect(found.units.map(({ status }) => status)).toEqual(['met', 'unmet', 'no-data']);
    expect(found).toMatchObject({ status: 'unmet', actual: null, gap: null });
  });

  test('a conditional duty that arose nowhere needs no judge', () => {
    const conditional = programmeOf(aStock('D17', { condition: 'khi có dự thảo', targets: [byPerson()] }));
    const all = {
      'suoi-bac': { D17: 'not-arisen' },
      'nam-la': { D17: 'not-arisen' },
      'phieng-ban': { D17: 'not-arisen' },
    };
    expect(verdictOn(summaryOf(conditional, '2023-Q4', all as never), 'D17').status).toBe('not-applicable');
  });
});
