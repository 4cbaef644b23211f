import { foundText } from '../../../src/domain/examination/exclude';
import type { Acceptance, FindingRule } from '../../../src/domain/finding/finding';
import { isAcceptable, SEVERITY } from '../../../src/domain/finding/severity';
import type { Programme } from '../../../src/domain/programme/programme';
import { acceptanceOf, check, finding, findingsOf, observationOf } from '../builders/check-sheets';
import { aCount, anAmount, aProgramme, aRatio, aStock, programmeOf } from '../builders/programme-builder';
import { aReport, type RowInput, type SheetBuilder } from '../builders/sheet-builder';

/** A person's reason lets a figure count that was read for certain but cannot be believed. */
interface Case {
  readonly programme: Programme;
  readonly period: string;
  readonly sheets: readonly SheetBuilder[];
  readonly indicator: string;
}

function accepting({ programme, period, sheets, indicator }: Case, acceptances: readonly Acceptance[]) {
  const summary = check(programme, period, sheets, { acceptances });
  const { standing } = observationOf(summary, 'suoi-bac', indicator);
  const unit = summary.examination.units.find((candidate) => candidate.unit.code === 'suoi-bac');
  return { summary, standing, status: unit?.status };
}
const reasonFor = (of: Case, rule: FindingRule): Acceptance => {
  const found = finding(check(of.programme, of.period, of.sheets), rule);
  return acceptanceOf(found, foundText(found), of.period);
};

const money = programmeOf(anAmount('1', { accumulation: 'stock' }));
const flow = programmeOf(aCount('1'));
const ratio = programmeOf(aRatio('1'));
const parts = programmeOf(aStock('1'), aStock('2', { partOf: '1' }));
const one = (programme: Programme, row: RowInput, ordinal: 1 | 2 = 1) =>
  aReport(programme, 'suoi-bac', { '1': row }, ordinal);
const small = (toDate = 500): Case => ({
  programme: money,
  period: '2023-Q1',
  sheets: [one(money, { toDate })],
  indicator: '1',
});

describe('what a reason overrides', () => {
  const cases: Readonly<Partial<Record<FindingRule, Case>>> = {
    'amount-too-small': small(),
    'first-period-differs': {
      programme: flow,
      period: '2023-Q1',
      sheets: [one(flow, { inPeriod: 2, toDate: 3 })],
      indicator: '1',
    },
    'to-date-below-period': {
      programme: flow,
      period: '2023-Q2',
      sheets: [one(flow, { inPeriod: 3, toDate: 2 }, 2)],
      indicator: '1',
    },
    'to-date-below-previous': {
      programme: flow,
      period: '2023-Q2',
      sheets: [one(flow, { toDate: 5 }), one(flow, { inPeriod: 0, toDate: 4 }, 2)],
      indicator: '1',
    },
    'achieved-above-total': {
      programme: ratio,
      period: '2023-Q1',
      sheets: [one(ratio, { toDate: 12, total: 10 })],
      indicator: '1',
    },
    'part-above-whole': {
      programme: parts,
      period: '2023-Q1',
      sheets: [aReport(parts, 'suoi-bac', { '1': { toDate: 2 }, '2': { toDate: 3 } })],
      indicator: '2',
    },
  };
  test.each(Object.entries(cases))('%s', (rule, of) => {
    const without = accepting(of, []);
    expect([without.standing, without.status]).toEqual(['excluded', 'errors']);
    const reason = reasonFor(of, rule as FindingRule);
    const { standing, status, summary } = accepting(of, [reason]);
    expect([standing, status]).toEqual(['reported', 'ready']);
    // The finding stays, with the reason beside it.
    expect(finding(summary, rule as FindingRule).acceptance).toEqual(reason);
  });
  test('a part above its whole: the whole was never in doubt', () => {
    const of = cases['part-above-whole'];
    expect(of && observationOf(accepting(of, []).summary, 'suoi-bac', '1').standing).toBe('reported');
  });
});

describe('it ends', () => {
  test('when the figure changes', () => {
    expect(accepting(small(501), [reasonFor(small(500), 'amount-too-small')]).standing).toBe('excluded');
  });
  test('when what it was held against changes', () => {
    const with10 = {
      programme: ratio,
      period: '2023-Q1',
      sheets: [one(ratio, { toDate: 12, total: 10 })],
      indicator: '1',
    };
    const with11 = { ...with10, sheets: [one(ratio, { toDate: 12, total: 11 })] };
    expect(accepting(with11, [reasonFor(with10, 'achieved-above-total')]).standing).toBe('excluded');
  });
  test('also where it explains a warning', () => {
    const rule = 'to-date-does-not-add-up';
    const of = (inPeriod: number): Case => ({
      programme: flow,
      period: '2023-Q2',
      sheets: [one(flow, { toDate: 5 }), one(flow, { inPeriod, toDate: 9 }, 2)],
      indicator: '1',
    });
    const told = (inPeriod: number) =>
      finding(accepting(of(inPeriod), [reasonFor(of(3), rule)]).summary, rule).acceptance;
    expect(told(3)).not.toBeNull();
    expect(told(2)).toBeNull();
  });
  test('when only the whole of all units changes that a part was held against', () => {
    const programme = aProgramme({
      indicators: [
        aStock('1', { reportedBy: { levels: ['tinh'] } }),
        aStock('2', { partOf: '1', reportedBy: { levels: ['huyen'] } }),
      ],
    });
    const said = (whole: number, acceptances: readonly Acceptance[] = []) => {
      const districts = ['suoi-bac', 'nam-la'].map((unit) => aReport(programme, unit, { '2': { toDate: 6 } }));
      const sheets = [aReport(programme, 'tinh', { '1': { toDate: whole } }), ...districts];
      return finding(check(programme, '2023-Q1', sheets, { acceptances }), 'part-above-whole-total');
    };
    const reason: Acceptance = { ...acceptanceOf(said(10), foundText(said(10))), unit: null };
    expect(said(10, [reason]).acceptance).toEqual(reason);
    expect(said(9, [reason]).acceptance).toBeNull();
  });
  test.each<[string, Partial<Acceptance>]>([
    ['in another period', { period: '2023-Q2' }],
    ['for another unit', { unit: 'nam-la' }],
    ['for another indicator', { indicator: '2' }],
    ['for another rule', { rule: 'negative' }],
  ])('%s', (_, more) => {
    expect(accepting(small(), [{ ...reasonFor(small(), 'amount-too-small'), ...more }]).standing).toBe('excluded');
  });
});

describe('what no reason overrides', () => {
  test('a figure that was never read', () => {
    const of: Case = {
      programme: flow,
      period: '2023-Q1',
      sheets: [one(flow, { toDate: 'khoảng 20' })],
      indicator: '1',
    };
    expect(accepting(of, [reasonFor(of, 'not-a-number')]).standing).toBe('excluded');
  });
  test('half a đồng, nor does its report count as ready', () => {
    const { standing, status } = accepting(small(486.5), [reasonFor(small(486.5), 'amount-too-small')]);
    expect([standing, status]).toEqual(['excluded', 'errors']);
  });
  test('a second error on the same figure', () => {
    const of: Case = {
      programme: flow,
      period: '2023-Q2',
      sheets: [one(flow, { toDate: 5 }), one(flow, { inPeriod: 3, toDate: 2 }, 2)],
      indicator: '1',
    };
    expect(accepting(of, [reasonFor(of, 'to-date-below-period')]).standing).toBe('excluded');
    const both = [reasonFor(of, 'to-date-below-period'), reasonFor(of, 'to-date-below-previous')];
    expect(accepting(of, both).standing).toBe('reported');
  });
  test('only errors about figures that were read can be accepted', () => {
    const acceptable = (Object.keys(SEVERITY) as FindingRule[]).filter(isAcceptable);
    expect(acceptable.sort()).toEqual([
      'achieved-above-total',
      'amount-too-small',
      'first-period-differs',
      'part-above-whole',
      'rule-broken',
      'to-date-below-period',
      'to-date-below-previous',
    ]);
  });
});

describe('rules of the programme', () => {
  const rule = (more: object) => ({
    code: 'quy-tac',
    severity: 'error' as const,
    sentence: 'Số tổ chức tốt nhiều hơn số tổ chức.',
    kind: 'comparison' as const,
    left: [{ indicator: '5.2' }],
    operator: '<=' as const,
    right: [{ indicator: '5.1' }],
    ...more,
  });
  const withRules = (...rules: readonly object[]) =>
    aProgramme({ indicators: [aStock('5.1'), aStock('5.2'), aStock('5.3')], rules: rules.map(rule) });
  const told = (programme: Programme, rows: Record<string, RowInput>) =>
    findingsOf(check(programme, '2023-Q1', [aReport(programme, 'suoi-bac', rows)]), { info: true });
  const rows = (a?: number, b?: number, c = 0) => ({
    ...(a === undefined ? {} : { '5.1': { toDate: a } }),
    ...(b === undefined ? {} : { '5.2': { toDate: b } }),
    '5.3': { toDate: c },
  });
  const broken = 'error rule-broken 5.2 F16';

  test.each([
    ['<=', 4, 4, false],
    ['<=', 4, 5, true],
    ['<', 4, 4, true],
    ['<', 4, 3, false],
    ['=', 4, 4, false],
    ['=', 4, 3, true],
    ['>=', 4, 4, false],
    ['>=', 4, 3, true],
    ['>', 4, 4, true],
    ['>', 4, 5, false],
  ])('%s: right %d, left %d', (operator, right, left, isBroken) => {
    expect(told(withRules({ operator }), rows(right, left))).toEqual(isBroken ? [broken] : []);
  });
  test('each side is a sum', () => {
    const sums = withRules({ left: [{ indicator: '5.2' }, { indicator: '5.3' }] });
    expect(told(sums, rows(5, 3, 2))).toEqual([]);
    expect(told(sums, rows(5, 3, 3))).toEqual([broken]);
  });
  test.each([
    ['skip-if-any', rows(undefined, 5), false],
    ['skip-if-all', rows(undefined, 5), false],
    ['zero', rows(undefined, 5), true],
    ['zero', {}, false],
  ])('a side is missing, %s', (whenMissing, said, isBroken) => {
    expect(told(withRules({ whenMissing }), said).includes(broken)).toBe(isBroken);
  });
  test.each(['skip-if-any', 'skip-if-all', 'zero'])(
    'a side that was filled and refused is no zero, %s',
    (whenMissing) => {
      const refused = { ...rows(undefined, 5), '5.1': { toDate: 'khoảng 20' } };
      const both = { left: [{ indicator: '5.2' }, { indicator: '5.3' }] };
      expect(told(withRules({ whenMissing, ...both }), refused)).toEqual(['error not-a-number 5.1 F15']);
      const filled = { code: 'quy-tac', severity: 'error' as const, sentence: 'x', kind: 'both-filled' as const };
      const pair = { ...filled, left: { indicator: '5.2' }, right: { indicator: '5.1' } };
      const programme = aProgramme({ indicators: [aStock('5.1'), aStock('5.2'), aStock('5.3')], rules: [pair] });
      expect(told(programme, refused)).toEqual(['error not-a-number 5.1 F15']);
    },
  );
  test('skip-if-all reckons with what there is of a side', () => {
    const some = withRules({ whenMissing: 'skip-if-all', right: [{ indicator: '5.1' }, { indicator: '5.3' }] });
    expect(told(some, rows(undefined, 5, 4))).toContain(broken);
    expect(told(some, rows(undefined, 5, 5))).not.toContain(broken);
  });
  const filled = (kind: 'both-filled' | 'not-both-filled') =>
    aProgramme({
      indicators: [aStock('5.1'), aStock('5.2'), aStock('5.3')],
      rules: [
        {
          code: 'quy-tac',
          severity: 'error',
          sentence: 'x',
          kind,
          left: { indicator: '5.2' },
          right: { indicator: '5.1' },
        },
      ],
    });
  test('both filled, or neither', () => {
    expect(told(filled('both-filled'), rows(1, 1))).toEqual([]);
    expect(told(filled('both-filled'), rows())).not.toContain(broken);
    expect(told(filled('both-filled'), rows(undefined, 1))).toContain(broken);
    expect(told(filled('both-filled'), rows(1))).toContain(broken);
  });
  test('not both filled', () => {
    expect(told(filled('not-both-filled'), rows(1, 1))).toEqual([broken]);
    expect(told(filled('not-both-filled'), rows(undefined, 1))).not.toContain(broken);
  });
  test('a rule about rows that the unit does not have says nothing about it', () => {
    const office = { reportedBy: { levels: ['tinh'] } };
    const own = [aStock('5.1', office), aStock('5.2')];
    const said = { left: [{ indicator: '5.2' }], right: [{ indicator: '5.1' }] };
    const zero = aProgramme({ indicators: own, rules: [rule({ ...said, whenMissing: 'zero' })] });
    expect(told(zero, { '5.2': { toDate: 5 } })).toEqual([]);
    const both = { ...filled('both-filled'), indicators: aProgramme({ indicators: own }).indicators };
    expect(told(both, { '5.2': { toDate: 5 } })).toEqual([]);
  });
  test('a reason for one rule is none for another', () => {
    const two = withRules({}, { code: 'quy-tac-khac', right: [{ indicator: '5.1' }] });
    const sheet = aReport(two, 'suoi-bac', rows(4, 5));
    const summary = check(two, '2023-Q1', [sheet]);
    const [first] = summary.findings;
    if (!first) throw new Error('no finding');
    const accepted = check(two, '2023-Q1', [sheet], { acceptances: [acceptanceOf(first, foundText(first))] });
    expect(accepted.findings.map(({ acceptance }) => acceptance !== null)).toEqual([true, false]);
    expect(observationOf(accepted, 'suoi-bac', '5.2').standing).toBe('excluded');
  });
  test('its severity is its own', () => {
    expect(told(withRules({ severity: 'warning' }), rows(4, 5))).toEqual(['warning rule-broken 5.2 F16']);
    expect(told(withRules({ severity: 'info' }), rows(4, 5))).toEqual(['info rule-broken 5.2 F16']);
  });
});

describe('trong đó, within one report', () => {
  test('a part above its whole is an error on the part', () => {
    const rows = (whole: number, part: number) => ({ '1': { toDate: whole }, '2': { toDate: part } });
    const told = (whole: number, part: number) =>
      findingsOf(check(parts, '2023-Q1', [aReport(parts, 'suoi-bac', rows(whole, part))]));
    expect(told(2, 2)).toEqual([]);
    expect(told(2, 3)).toEqual(['error part-above-whole 2 F16']);
  });
  test('also of the period alone', () => {
    const flows = programmeOf(aCount('1'), aCount('2', { partOf: '1' }));
    const sheet = aReport(flows, 'suoi-bac', { '1': { inPeriod: 1, toDate: 9 }, '2': { inPeriod: 2, toDate: 4 } }, 2);
    expect(findingsOf(check(flows, '2023-Q2', [sheet]))).toEqual(['error part-above-whole 2 E16']);
  });
  test('a whole that is not there is nothing to be above', () => {
    expect(findingsOf(check(parts, '2023-Q1', [aReport(parts, 'suoi-bac', { '2': { toDate: 3 } })]))).toEqual([
      'warning value-missing 1 F15',
    ]);
  });
});
