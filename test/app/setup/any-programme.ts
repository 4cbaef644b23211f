import fc, { type Arbitrary } from 'fast-check';
import { loadProgramme } from '../../../src/domain/programme/load-programme';
import type { Programme } from '../../../src/domain/programme/programme';
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
  aTally,
  byPerson,
  OFFICE,
  programmeInput,
  toBeDone,
  type IndicatorInput,
  type TargetInput,
} from '../../domain/builders/programme-builder';

/** Programmes with everything in them that a schema allows, in odd words too. INVENTED. */

const ODD = [
  '1/2',
  '1.234',
  '95%',
  'TRUE',
  '=1+1',
  "'a",
  '  hai  dấu cách ',
  'dòng\nmới',
  'a; b',
  'Toàn bộ',
  '#REF!',
  '0',
];
const text = fc.oneof(
  fc.constantFrom(...ODD, 'Xây nhà Đại đoàn kết', 'phiếu'),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const maybe = <T>(value: Arbitrary<T>, key: string) =>
  fc.option(value, { nil: null }).map((given) => (given === null ? {} : { [key]: given }));
const day = fc.constantFrom('2023-06-30', '2023-12-31', '2025-02-28', '2024-02-29');
const decimal = fc.oneof(
  fc.integer({ min: -2000, max: 2_000_000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1000),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((n) => !Object.is(n, -0)),
);
const pace = fc.oneof(
  fc.constantFrom('linear' as const, 'none' as const),
  fc
    .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 1000 })))
    .map(
      (shares) => [...shares].sort((a, b) => a - b).map((share) => share / 1000) as [number, number, number, number],
    ),
);
const SPLIT: { successors?: string[] } = { successors: ['nam-la', 'suoi-bac'] };
const DISTRICTS = ['suoi-bac', 'nam-la', 'phieng-ban'];
const byUnit = <T>(value: Arbitrary<T>) => fc.dictionary(fc.constantFrom(...DISTRICTS), value, { maxKeys: 3 });
const judged = fc
  .tuple(
    fc.constantFrom('whole', 'huyen'),
    maybe(fc.oneof(day, fc.constant('every-period')), 'due'),
    maybe(pace, 'pace'),
    maybe(text, 'note'),
  )
  .map(([judgedAt, ...more]) => ({ judgedAt, ...Object.assign({}, ...more) }));
const target: Arbitrary<TargetInput> = judged.chain((more) =>
  fc.oneof(
    fc
      .record({
        comparator: fc.constantFrom('>=', '>', '<=', '<'),
        value: fc.option(decimal),
        overrides: byUnit(decimal),
      })
      .map(({ overrides, ...own }) => ({ ...more, ...own, ...(more.judgedAt === 'whole' ? {} : { overrides }) })),
    fc
      .record({ value: fc.option(fc.tuple(decimal, decimal)), overrides: byUnit(fc.tuple(decimal, decimal)) })
      .map(({ overrides, ...own }) => ({
        comparator: 'range' as const,
        ...more,
        ...own,
        ...(more.judgedAt === 'whole' ? {} : { overrides }),
      })),
    fc.constant({ comparator: 'person' as const, ...more }),
  ),
);
const targets = fc.array(target, { maxLength: 3 }).map((list) => ({ targets: list }));
const described = fc
  .tuple(
    maybe(text, 'lead'),
    maybe(text, 'guidance'),
    maybe(text, 'wording'),
    maybe(text, 'name'),
    maybe(text, 'lineage'),
    maybe(text, 'unitOfMeasure'),
  )
  .map((parts) => Object.assign({}, ...parts) as object);
const reported = fc
  .tuple(
    described,
    maybe(text, 'condition'),
    fc.constantFrom(
      {},
      { reportedBy: { levels: [], units: ['suoi-bac', 'tinh'] } },
      { reportedBy: { levels: ['tinh', 'huyen'], units: ['nam-la'] } },
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as object);
const flow = maybe(
  byUnit(fc.integer({ min: 0, max: 900 })).filter((own) => Object.keys(own).length > 0),
  'opening',
);
const rollUp = fc.constantFrom({ by: 'mean' }, { by: 'max' }, { by: 'min' }, { by: 'none' }, {
  by: 'weighted-mean',
  fact: 'xa',
} as const);

const plausible = maybe(
  fc.tuple(maybe(decimal, 'min'), maybe(decimal, 'max')).map((ends) => Object.assign({}, ...ends) as object),
  'plausible',
);

type Make = (code: string) => Arbitrary<IndicatorInput>;
const withAll =
  (make: (code: string, more: object) => IndicatorInput, ...more: readonly Arbitrary<object>[]): Make =>
  (code) =>
    fc.tuple(reported, targets, plausible, ...more).map((parts) => make(code, Object.assign({}, ...parts) as object));
const MEASURES: readonly Make[] = [
  withAll((code, more) => aCount(code, { ...more, accumulation: 'flow' }), flow),
  withAll((code, more) => anAmount(code, { accumulation: 'stock', ...more })),
  withAll((code, more) => aRatio(code, { totalFact: 'xa', ...more })),
  withAll(
    (code, more) => anIndex(code, more),
    rollUp.map((own) => ({ rollUp: own })),
  ),
  withAll(
    (code, more) => aChange(code, more),
    fc.oneof(
      rollUp.map((own) => ({ of: { kind: 'index', rollUp: own } })),
      fc.constantFrom({}, { of: { kind: 'amount' } }),
    ),
    fc.constantFrom({ as: 'percent' }, { as: 'points' }, { as: 'difference' }),
    fc.oneof(
      fc.constant({}),
      text.map((fixed) => ({ baseline: { fixed } })),
    ),
  ),
  (code) =>
    reported.map((more) => aMilestone(code, { ...more, targets: [toBeDone({ due: '2023-06-30' }), byPerson()] })),
  (code) => reported.map((more) => aNarrative(code, { ...more, targets: [byPerson()] })),
  (code) =>
    fc
      .tuple(described, fc.constantFrom('ratio', 'difference', 'change') as Arbitrary<'ratio'>)
      .map(([more, operation]) => aComputed(code, { operation, of: ['1', '2'] }, more)),
  (code) => described.map((more) => aTally(code, { indicator: '1', level: 'huyen' }, { ...more, as: 'share' })),
];
const rule = fc.record({ sentence: text, severity: fc.constantFrom('error', 'warning', 'info') }).chain((stated) =>
  fc.oneof(
    fc.constantFrom('<=', '=', '>').map((operator) => ({
      kind: 'comparison',
      code: 'r1',
      ...stated,
      operator,
      whenMissing: 'zero',
      left: [{ indicator: '1' }, { indicator: '2', part: 'inPeriod' }],
      right: [{ indicator: '2', part: 'total' }],
    })),
    fc.constantFrom('both-filled', 'not-both-filled').map((kind) => ({
      kind,
      code: 'r2',
      ...stated,
      left: { indicator: '1', part: 'baseline' },
      right: { indicator: '2' },
    })),
  ),
);

const laterFacts = fc.uniqueArray(
  fc.record({ fact: fc.constant('xa'), from: day, value: decimal.filter((value) => value >= 0) }),
  { maxLength: 3, selector: ({ from }) => from },
);

const lines = (most: number) => fc.array(text, { minLength: 1, maxLength: most });
const paper = fc
  .tuple(
    maybe(lines(3), 'heading'),
    maybe(text, 'symbol'),
    maybe(text, 'place'),
    maybe(lines(5), 'recipients'),
    maybe(lines(2), 'signers'),
  )
  .map((parts) => Object.assign({}, ...parts) as object)
  .filter((own) => Object.keys(own).length > 0);

/** Two counts that others point at, and any rows after them. Only programmes that load. */
export const anyProgramme: Arbitrary<Programme> = fc
  .tuple(
    fc
      .array(fc.integer({ min: 0, max: MEASURES.length - 1 }), { maxLength: 6 })
      .chain((picks) => fc.tuple(...picks.map((pick, i) => (MEASURES[pick] as Make)(`A${i}.${pick}`)))),
    fc.array(rule, { maxLength: 1 }),
    fc.record({ name: text, issuer: text, wholeName: text, reporting: fc.constantFrom('quarter', 'month') }),
    fc.tuple(
      text,
      maybe(day, 'validFrom'),
      fc.constantFrom({}, SPLIT),
      maybe(fc.integer({ min: 0 }), 'xa'),
      maybe(laterFacts, 'laterFacts'),
    ),
    fc.array(text, { maxLength: 2 }),
    maybe(paper, 'paper'),
  )
  .map(([indicators, rules, general, [name, from, successors, fact, later], departments, paperOwn]) =>
    loadProgramme({
      ...programmeInput({
        units: [
          { ...OFFICE, facts: { xa: 3 } },
          aDistrict('suoi-bac', { name, ...from, ...successors, facts: { xa: 0.5, ...fact } }),
          aDistrict('nam-la', { kind: '', validTo: '2025-06-30', facts: { xa: 1 } }),
          aDistrict('phieng-ban', { name, facts: { xa: 12 }, ...later }),
        ],
        indicators: [
          aCount('1', { targets: [{ comparator: '>=', judgedAt: 'huyen', value: 3 }] }),
          aCount('2', { partOf: '1' }),
          ...indicators,
        ],
      }),
      ...general,
      ...paperOwn,
      rules,
      departments,
    }),
  )
  .filter((loaded) => loaded.ok)
  .map((loaded) => loaded.programme);
