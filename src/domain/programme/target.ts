import { z } from 'zod';
import { slug } from './code';
import { SHARES_FALL } from './shape-fault';

/** Fields that every target has, whatever it compares. */
const judged = {
  /** `whole`, or the code of a level each of whose units is judged. */
  judgedAt: slug,
  /** By when: a day, or every period for standing duties ("duy trì"). Without it: 31/12 of the programme's year. */
  due: z.union([z.iso.date(), z.literal('every-period')]).optional(),
  /** The time over which a flow counts towards the target. A term or campaign takes in what the opening carries. */
  window: z.enum(['year', 'term', 'campaign']).default('year'),
  /** The first day of a term or campaign; a linear pace runs from it to the due date. Without it: over the year. */
  from: z.iso.date().optional(),
  /**
   * What share of the value is expected by each quarter's end; four cumulative shares, or a name.
   * Without it: linear for flows of counts and amounts judged per year, else none.
   */
  pace: z
    .union([z.enum(['linear', 'none']), z.tuple([share(), share(), share(), share()]).refine(neverFalls, SHARES_FALL)])
    .optional(),
  /** Where the number comes from, or how it is to be understood. */
  note: z.string().optional(),
};

function share() {
  return z.number().min(0).max(1);
}

function neverFalls(shares: readonly number[]): boolean {
  return shares.every((share, i) => share >= (shares[i - 1] ?? 0));
}

const assigned = <T extends z.ZodType>(value: T) => ({
  /** In the indicator's unit; a ratio, and a change in percent or points, as a fraction (0.9). Null: not assigned yet. */
  value: value.nullable(),
  /** Values assigned to single units instead of `value`. */
  overrides: z.record(slug, value).default({}),
});

/** What must be reached. A bare number in a source is reached from below, `>=`. */
export const targetSchema = z.discriminatedUnion('comparator', [
  z.strictObject({
    comparator: z.literal('>='),
    ...judged,
    ...assigned(z.number()),
    /** "Đạt và vượt chỉ tiêu giao": reaching the value meets the target, passing it is noted as exceeded. */
    noteExceeded: z.boolean().optional(),
  }),
  z.strictObject({ comparator: z.enum(['>', '<=', '<']), ...judged, ...assigned(z.number()) }),
  /** A commitment to the near end; passing the far end is noted as exceeded. */
  z.strictObject({ comparator: z.literal('range'), ...judged, ...assigned(z.tuple([z.number(), z.number()])) }),
  /** A milestone's work is done. */
  z.strictObject({ comparator: z.literal('done'), ...judged }),
  /** A person judges and gives a reason ("cơ bản xóa hết"). */
  z.strictObject({ comparator: z.literal('person'), ...judged }),
]);

export type Target = z.infer<typeof targetSchema>;
export type Comparator = Target['comparator'];
/** A target whose verdict compares a figure with a number. */
export type ValueTarget = Extract<Target, { value: unknown }>;
export type TargetValue = NonNullable<ValueTarget['value']>;

/** `judgedAt` of a target that is judged on the whole's figure. */
export const WHOLE = 'whole';

export const isValueTarget = (target: Target): target is ValueTarget => 'value' in target;

/** The value that holds for a unit, or for the whole (null): its own if it has one. Null: not assigned yet. */
export function assignedValue(target: ValueTarget, unit: string | null): TargetValue | null {
  return (unit === null ? undefined : target.overrides[unit]) ?? target.value;
}

/** The end of a target that decides: a range is a commitment to its near end. */
export const nearEnd = (value: TargetValue): number => (typeof value === 'number' ? value : value[0]);

/** The value beyond which a target that is met counts as exceeded; null where going beyond is not noted. */
export function farEnd(target: ValueTarget, value: TargetValue): number | null {
  if (typeof value !== 'number') return value[1];
  return target.comparator === '>=' && target.noteExceeded === true ? value : null;
}

/** True where what had been reached before the programme's year counts, too. */
export const carriesIn = ({ window }: Target): boolean => window !== 'year';

/** True for a target that is reached from above: `≤`, `<`, or a range whose far end is below its near end. */
export function isLimit(target: ValueTarget, value: TargetValue): boolean {
  if (typeof value !== 'number') return value[1] < value[0];
  return target.comparator === '<=' || target.comparator === '<';
}
