import { loadProgramme } from '../../../src/domain/programme/load-programme';
import type { Programme, ProgrammeInput } from '../../../src/domain/programme/programme';

/** Small programmes for tests. Units, names and figures are INVENTED: no office reported them. */

export type IndicatorInput = ProgrammeInput['indicators'][number];
export type TargetInput = NonNullable<IndicatorInput['targets']>[number];
export type UnitInput = ProgrammeInput['units'][number];
export type TaskInput = NonNullable<ProgrammeInput['tasks']>[number];
type Input<M extends IndicatorInput['measure']> = Extract<IndicatorInput, { measure: M }>;
type More<M extends IndicatorInput['measure']> = Partial<Omit<Input<M>, 'measure' | 'code'>>;

const described = (code: string) => ({
  code,
  lineage: `chi-tieu-${code}`,
  name: `Chỉ tiêu ${code}`,
  group: 'chung',
  unitOfMeasure: 'hộ',
});
const byDistricts = { reportedBy: { levels: ['huyen'] } };

/** Districts report it, unless `more` says otherwise; so with all below. */
export const aCount = (code: string, more: More<'count'> = {}): IndicatorInput => ({
  ...described(code),
  ...byDistricts,
  measure: 'count',
  accumulation: 'flow',
  ...more,
});
export const aStock = (code: string, more: More<'count'> = {}): IndicatorInput =>
  aCount(code, { accumulation: 'stock', ...more });
export const anAmount = (code: string, more: More<'amount'> = {}): IndicatorInput => ({
  ...described(code),
  ...byDistricts,
  unitOfMeasure: 'đồng',
  measure: 'amount',
  accumulation: 'flow',
  ...more,
});
export const aRatio = (code: string, more: More<'ratio'> = {}): IndicatorInput => ({
  ...described(code),
  ...byDistricts,
  measure: 'ratio',
  accumulation: 'stock',
  ...more,
});
export const anIndex = (code: string, more: More<'index'> = {}): IndicatorInput => ({
  ...described(code),
  ...byDistricts,
  unitOfMeasure: 'điểm',
  measure: 'index',
  rollUp: { by: 'mean' },
  ...more,
});
export const aChange = (code: string, more: More<'change'> = {}): IndicatorInput => ({
  ...described(code),
  ...byDistricts,
  measure: 'change',
  of: { kind: 'count' },
  as: 'percent',
  ...more,
});
export const aMilestone = (code: string, more: More<'milestone'> = {}): IndicatorInput => ({
  ...described(code),
  ...byDistricts,
  unitOfMeasure: '',
  measure: 'milestone',
  ...more,
});
export const aNarrative = (code: string, more: More<'narrative'> = {}): IndicatorInput => ({
  ...described(code),
  ...byDistricts,
  unitOfMeasure: '',
  measure: 'narrative',
  ...more,
});
export const aComputed = (code: string, formula: Input<'computed'>['formula'], more: More<'computed'> = {}) =>
  ({ ...described(code), measure: 'computed', formula, ...more }) satisfies IndicatorInput;
export const aTally = (code: string, of: Input<'tally'>['of'], more: More<'tally'> = {}) =>
  ({ ...described(code), measure: 'tally', of, as: 'number', ...more }) satisfies IndicatorInput;

/** A task of the first quarter, unless `more` says otherwise. */
export const aTask = (code: string, more: Partial<Omit<TaskInput, 'code'>> = {}): TaskInput => ({
  code,
  lineage: `nhiem-vu-${code}`,
  quarter: 1,
  text: `Nhiệm vụ ${code}`,
  ...more,
});

type TargetMore = Partial<Pick<TargetInput, 'judgedAt' | 'due' | 'window' | 'from' | 'pace'>> & {
  readonly overrides?: Record<string, number>;
};
const value =
  (comparator: '>=' | '>' | '<=' | '<') =>
  (of: number | null, more: TargetMore = {}): TargetInput => ({ comparator, judgedAt: 'whole', value: of, ...more });

/** Targets of the whole, unless `more` names a level. */
export const atLeast = value('>=');
/** "Đạt và vượt chỉ tiêu giao": passing the value is noted. */
export const reachedOrExceeded = (of: number | null, more: TargetMore = {}): TargetInput => ({
  comparator: '>=',
  judgedAt: 'whole',
  value: of,
  noteExceeded: true,
  ...more,
});
export const above = value('>');
export const atMost = value('<=');
export const below = value('<');
export const between = (near: number, far: number, more: Omit<TargetMore, 'overrides'> = {}): TargetInput => ({
  comparator: 'range',
  judgedAt: 'whole',
  value: [near, far],
  ...more,
});
export const toBeDone = (more: Omit<TargetMore, 'overrides'> = {}): TargetInput => ({
  comparator: 'done',
  judgedAt: 'whole',
  ...more,
});
export const byPerson = (more: Omit<TargetMore, 'overrides'> = {}): TargetInput => ({
  comparator: 'person',
  judgedAt: 'whole',
  ...more,
});

/** A district of the province `tinh`. */
export const aDistrict = (code: string, more: Partial<UnitInput> = {}): UnitInput => ({
  code,
  name: NAMES[code] ?? code,
  kind: 'huyện',
  level: 'huyen',
  parent: 'tinh',
  ...more,
});
const NAMES: Readonly<Record<string, string>> = {
  'suoi-bac': 'Suối Bạc',
  'nam-la': 'Nậm Lả',
  'phieng-ban': 'Phiêng Bản',
  'dong-muc': 'Đồng Mục',
};
export const OFFICE: UnitInput = { code: 'tinh', name: 'MTTQ tỉnh Mường Hoa', kind: 'cơ quan', level: 'tinh' };

/** A programme of the invented province Mường Hoa: an office and three districts. */
export const programmeInput = (more: Partial<ProgrammeInput> = {}): ProgrammeInput => ({
  schemaVersion: 1,
  id: 'muong-hoa-2023',
  name: 'Chương trình công tác Mặt trận năm 2023 (số liệu minh họa)',
  issuer: 'Ủy ban MTTQ Việt Nam tỉnh Mường Hoa',
  wholeName: 'toàn tỉnh',
  year: 2023,
  levels: [
    { code: 'tinh', name: 'tỉnh' },
    { code: 'huyen', name: 'huyện' },
    { code: 'xa', name: 'xã' },
  ],
  facts: [{ code: 'xa', name: 'Số xã' }],
  units: [OFFICE, aDistrict('suoi-bac'), aDistrict('nam-la'), aDistrict('phieng-ban')],
  groups: [{ code: 'chung', name: 'Chỉ tiêu chung' }],
  indicators: [aCount('7.2')],
  ...more,
});

/** The programme, loaded as from a file. @throws when it has problems: a mistake of the test's own. */
export function aProgramme(more: Partial<ProgrammeInput> = {}): Programme {
  const loaded = loadProgramme(programmeInput(more));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return loaded.programme;
}

/** A programme with these indicators. */
export const programmeOf = (...indicators: readonly IndicatorInput[]): Programme =>
  aProgramme({ indicators: [...indicators] });
