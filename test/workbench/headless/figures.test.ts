/** What the command makes of cells and of figures, line by line of the contract (design §5 and §6). All are INVENTED. */
import type { ConsolidationResult } from '../../../src/app/export/result-schema';
import {
  above,
  aChange,
  aCount,
  aDistrict,
  aMilestone,
  anAmount,
  anIndex,
  aRatio,
  aStock,
  atLeast,
  atMost,
  below,
  between,
  OFFICE,
  programmeInput,
  toBeDone,
  type IndicatorInput,
  type TargetInput,
} from '../../domain/builders/programme-builder';
import { command, fillFile, Folder, indicatorIn, resultOf, type Filled } from './command';

const folder = new Folder();
afterAll(folder.remove);

/** One district (or the first of several) fills its form for the period; the result is judged. */
async function judged(
  name: string,
  period: string,
  indicators: readonly IndicatorInput[],
  rows: Filled,
  districts: readonly string[] = ['suoi-bac'],
): Promise<ConsolidationResult> {
  const units = [OFFICE, ...districts.map((code) => aDistrict(code))];
  const programme = folder.programme(`${name}.json`, programmeInput({ units, indicators: [...indicators] }));
  const words = ['--programme', programme, '--period', period];
  const made = await command('template', ...words, '--out', folder.at(name), '--unit', 'suoi-bac');
  if (made.code !== 0) throw new Error(made.error);
  fillFile(folder.at(name, `${period}_suoi-bac.xlsx`), rows);
  return resultOf('validate', ...words, '--json', '-', folder.at(name));
}

describe('numbers as text (§6)', () => {
  type Case = readonly [kind: 'count' | 'index' | 'đồng' | 'triệu đồng', text: string, understood: number | null];
  const CASES: readonly Case[] = [
    ['count', '1.234', 1234],
    ['count', ' 1.234 ', 1234],
    ['index', '1.234,5', 1234.5],
    ['count', '1.234,5', null],
    ['đồng', '2 tỷ 791 triệu', 2_791_000_000],
    ['triệu đồng', '2 tỷ 791 triệu', 2_791_000_000],
    ['count', '-', 0],
    ['count', 'không', 0],
    ['count', 'Không', 0],
    ['count', '0 hộ', 0],
    ['count', '12 hộ', 12],
    ['count', '12 nhà', null],
    ['đồng', '1.2 tỷ', null],
    ['index', '1,234.5', null],
    ['count', '12.34.567', null],
    ['count', '15.190/18.1887', null],
    ['count', 'khoảng 20', null],
    ['count', '20-25', null],
    ['đồng', '1 tỷ 334 đồng', null],
    ['count', '95%', null],
  ];
  let result: ConsolidationResult;
  beforeAll(async () => {
    const indicators = CASES.map(([kind], i): IndicatorInput => {
      const code = `1.${i + 1}`.replace(/0$/, '0a');
      if (kind === 'count') return aStock(code);
      if (kind === 'index') return anIndex(code);
      return anAmount(code, { accumulation: 'stock', unitOfMeasure: kind });
    });
    const rows = Object.fromEntries(CASES.map(([, text], i) => [indicators[i]?.code ?? '', { toDate: `'${text}` }]));
    result = await judged('texts', '2023-Q1', indicators, rows);
  });
  test.each(CASES.map((one, i) => [...one, i] as const))('%s: “%s” → %p', (_, text, understood, i) => {
    const own = result.indicators[i];
    const findings = result.findings.filter(({ indicator }) => indicator === own?.code);
    expect(own?.value ?? null).toBe(understood);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.severity).toBe(understood === null ? 'error' : 'warning');
    expect(String(findings[0]?.actual)).toBe(text.trim());
    expect(own?.excluded).toEqual(understood === null ? ['suoi-bac'] : []);
  });
});

describe('cells that are numbers (§6)', () => {
  let result: ConsolidationResult;
  const of = (code: string) => ({
    value: indicatorIn(result, code).value,
    findings: result.findings
      .filter(({ indicator }) => indicator === code)
      .map(({ rule, severity }) => [rule, severity]),
  });
  beforeAll(async () => {
    const indicators = [
      ...['1', '2', '3', '4', '5'].map((code) => aStock(code)),
      ...['6', '7', '8'].map((code) => anAmount(code, { accumulation: 'stock' })),
      anAmount('9', { accumulation: 'stock', unitOfMeasure: 'triệu đồng' }),
      aRatio('11'),
      aRatio('12'),
      aCount('13'),
      aCount('14'),
    ];
    result = await judged('cells', '2023-Q1', indicators, {
      '1': { toDate: 1.25 },
      '2': { toDate: -1 },
      '3': { toDate: '=1/0' },
      '4': { toDate: 0 },
      '6': { toDate: 999_999 },
      '7': { toDate: 1_000_000 },
      '8': { toDate: 0 },
      '9': { toDate: 1.5 },
      '11': { toDate: 11, total: 10 },
      '12': { toDate: 9 },
      '13': { inPeriod: 2, toDate: 3 },
      '14': { inPeriod: 2 },
    });
  });
  test.each<[string, string, number | null, readonly (readonly [string, string])[]]>([
    ['a whole number was asked', '1', null, [['not-whole', 'error']]],
    ['negative', '2', null, [['negative', 'error']]],
    [
      'a cell error',
      '3',
      null,
      [
        ['cell-error', 'error'],
        ['formula-typed', 'info'],
      ],
    ],
    ['zero is a figure', '4', 0, []],
    ['blank is missing', '5', null, [['value-missing', 'warning']]],
    ['đồng below a million', '6', null, [['amount-too-small', 'error']]],
    ['a million đồng', '7', 1_000_000, []],
    ['no đồng', '8', 0, []],
    ['triệu đồng with decimals', '9', 1_500_000, []],
    ['achieved above total', '11', null, [['achieved-above-total', 'error']]],
    ['half a ratio', '12', null, [['half-missing', 'error']]],
    ['two figures of the first quarter differ', '13', null, [['first-period-differs', 'error']]],
    ['one of the two is enough', '14', 2, []],
  ])('%s', (_, code, value, findings) => {
    expect(of(code)).toEqual({ value, findings });
  });
});

describe('verdicts on both sides of each edge (§5)', () => {
  type Edge = readonly [
    make: (code: string, more: { targets: TargetInput[]; condition?: string }) => IndicatorInput,
    target: TargetInput,
    cells: Filled[string],
    verdict: Partial<ConsolidationResult['indicators'][number]['targets'][number]>,
  ];
  const figure = (toDate: number): Filled[string] => ({ toDate });
  const done = (date: string): Filled[string] => ({ state: 'Đã hoàn thành', date });
  const giam = between(-0.1, -0.15);
  const conditional = (code: string, more: { targets: TargetInput[] }) =>
    aStock(code, { ...more, condition: 'khi có' });
  const EDGES: Readonly<Record<string, readonly Edge[]>> = {
    '2023-Q1': [
      [aCount, atLeast(8), figure(2), { status: 'on-track', gap: 6 }],
      [aCount, atLeast(8), figure(1), { status: 'behind', gap: 7, short: [] }],
      [aCount, atLeast(3), figure(0), { status: 'not-due' }],
      [aCount, atLeast(3), figure(3), { status: 'met', gap: 0 }],
      [aStock, atLeast(4), figure(3), { status: 'not-due' }],
      [aStock, atLeast(4, { due: 'every-period' }), figure(3), { status: 'unmet', gap: 1 }],
      [aStock, atLeast(4, { due: '2023-03-31' }), figure(3), { status: 'unmet' }],
      [aStock, atLeast(4, { due: '2023-04-01' }), figure(3), { status: 'not-due' }],
      [aCount, atMost(4), figure(4), { status: 'on-track' }],
      [aCount, atMost(4), figure(5), { status: 'unmet', gap: 1 }],
      [aStock, atMost(4), figure(4), { status: 'on-track' }],
      [aStock, atMost(4), figure(5), { status: 'behind', gap: 1 }],
      [aChange, giam, { toDate: 90, baseline: 100 }, { status: 'on-track' }],
      [aChange, giam, { toDate: 91, baseline: 100 }, { status: 'behind' }],
      [aRatio, atLeast(0.9), { toDate: 5, total: 10 }, { status: 'not-due', gap: 0.4 }],
      [aMilestone, toBeDone({ due: '2023-10-31' }), { state: 'Chưa thực hiện' }, { status: 'not-due' }],
      [aMilestone, toBeDone({ due: '2023-03-31' }), { state: 'Đang thực hiện' }, { status: 'unmet' }],
    ],
    '2023-Q4': [
      [aStock, atLeast(4), figure(4), { status: 'met', gap: 0, exceeded: false }],
      [aStock, atLeast(4), figure(3), { status: 'unmet', gap: 1 }],
      [aStock, atLeast(4), {}, { status: 'no-data', gap: null, actual: null }],
      [aStock, above(4), figure(4), { status: 'unmet' }],
      [aStock, above(4), figure(5), { status: 'met' }],
      [aRatio, atLeast(0.9), { toDate: 900, total: 1000 }, { status: 'met', actual: 0.9 }],
      [aRatio, atLeast(0.9), { toDate: 899, total: 1000 }, { status: 'unmet', gap: 0.001 }],
      [aRatio, above(0.9), { toDate: 900, total: 1000 }, { status: 'unmet' }],
      [aRatio, above(0.9), { toDate: 901, total: 1000 }, { status: 'met' }],
      [aRatio, atLeast(0.9), { toDate: 0, total: 0 }, { status: 'not-computable', gap: null }],
      [aStock, atMost(4), figure(4), { status: 'met' }],
      [aStock, atMost(4), figure(5), { status: 'unmet', gap: 1 }],
      [aStock, below(4), figure(3), { status: 'met' }],
      [aStock, below(4), figure(4), { status: 'unmet' }],
      [aStock, between(80, 100), figure(79), { status: 'unmet', gap: 1, value: [80, 100] }],
      [aStock, between(80, 100), figure(80), { status: 'met', exceeded: false }],
      [aStock, between(80, 100), figure(100), { status: 'met', exceeded: false }],
      [aStock, between(80, 100), figure(101), { status: 'met', exceeded: true }],
      [aChange, giam, { toDate: 91, baseline: 100 }, { status: 'unmet' }],
      [aChange, giam, { toDate: 90, baseline: 100 }, { status: 'met', exceeded: false }],
      [aChange, giam, { toDate: 85, baseline: 100 }, { status: 'met', exceeded: false }],
      [aChange, giam, { toDate: 84, baseline: 100 }, { status: 'met', exceeded: true, actual: -0.16 }],
      [aChange, giam, { toDate: 5, baseline: 0 }, { status: 'not-computable', actual: null }],
      [aStock, atLeast(null), figure(4), { status: 'no-target', value: null }],
      [conditional, atLeast(4), { state: 'Không phát sinh' }, { status: 'not-applicable' }],
      [aMilestone, toBeDone({ due: '2023-10-31' }), done('2023-10-31'), { status: 'met', late: false }],
      [aMilestone, toBeDone({ due: '2023-10-31' }), done('2023-11-01'), { status: 'met', late: true, gap: null }],
      [aMilestone, toBeDone({ due: '2023-10-31' }), { state: 'Chưa thực hiện' }, { status: 'unmet' }],
    ],
  };
  describe.each(Object.entries(EDGES))('%s', (period, edges) => {
    let result: ConsolidationResult;
    beforeAll(async () => {
      const indicators = edges.map(([make, target], i) => make(`C${i + 1}`, { targets: [target] }));
      const rows = Object.fromEntries(edges.map(([, , cells], i) => [`C${i + 1}`, cells]));
      result = await judged(`edges-${period}`, period, indicators, rows);
    });
    test.each(edges.map(([, target, cells, verdict], i) => [target, cells, verdict.status, verdict, i] as const))(
      '%j with %j is %s',
      (_, __, ___, verdict, i) => {
        expect(indicatorIn(result, `C${i + 1}`).targets[0]).toMatchObject(verdict);
      },
    );
  });

  test('while a unit is missing: a limit that holds proves nothing, what is reached or passed stands', async () => {
    const indicators = [
      aStock('C1', { targets: [atMost(4)] }),
      aStock('C2', { targets: [atMost(4)] }),
      aStock('C3', { targets: [atLeast(4)] }),
      aStock('C4', { targets: [atLeast(4, { judgedAt: 'huyen' })] }),
    ];
    const rows = { C1: figure(4), C2: figure(5), C3: figure(4), C4: figure(3) };
    const result = await judged('gaps', '2023-Q4', indicators, rows, ['suoi-bac', 'nam-la']);
    const verdict = (code: string) => {
      const { status, incomplete, short } = indicatorIn(result, code).targets[0] ?? {};
      return [status, incomplete, short];
    };
    expect(['C1', 'C2', 'C3', 'C4'].map(verdict)).toEqual([
      ['no-data', true, []],
      ['unmet', true, []],
      ['met', true, []],
      ['unmet', true, ['suoi-bac']],
    ]);
    expect(indicatorIn(result, 'C4')).toMatchObject({ expected: 2, reported: 1, missing: ['nam-la'] });
    expect(indicatorIn(result, 'C4').units.map(({ status }) => status)).toEqual(['unmet', 'no-data']);
  });
});
