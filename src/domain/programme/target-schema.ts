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
