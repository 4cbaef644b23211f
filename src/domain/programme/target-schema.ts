import { z } from 'zod';
import { slug } from './code';
import { SHARES_FALL } from './shape-fault';

const share = z.number().min(0).max(1);
const neverFalls = (shares: readonly number[]): boolean => shares.every((own, i) => own >= (shares[i - 1] ?? 0));

/** Fields that every target has, whatever it compares. */
const judged = {
  judgedAt: slug.describe('whole, or the code of a level each of whose units is judged.'),
  due: z
    .union([z.iso.date(), z.literal('every-period')])
    .optional()
    .describe(
      'By when: a day, or every-period for standing duties (“duy trì”). Without it: 31/12 of the programme’s year.',
    ),
  window: z
    .enum(['year', 'term', 'campaign'])
    .default('year')
    .describe(
      'The time over which a flow counts towards the target. A term or campaign takes in what the opening carries.',
    ),
  from: z.iso
    .date()
    .optional()
    .describe(
      'The first day of a term or campaign; a linear pace runs from it to the due date. Without it: over the year.',
    ),
  pace: z
    .union([z.enum(['linear', 'none']), z.tuple([share, share, share, share]).refine(neverFalls, SHARES_FALL)])
    .optional()
    .describe(
      'What share of the value is expected by each quarter’s end; four cumulative shares, or a name. Without it: linear for flows of counts and amounts judged per year, else none.',
    ),
  note: z.string().optional().describe('Where the number comes from, or how it is to be understood.'),
};

const assigned = <T extends z.ZodType>(value: T) => ({
  value: value
    .nullable()
    .describe(
      'In the indicator’s unit, money in đồng; a ratio, and a change in percent or points, as a fraction (0.9). null: not assigned yet.',
    ),
  overrides: z
    .record(slug, value)
    .default({})
    .describe('Values assigned to single units instead of value, by unit code.'),
});

/** What must be reached. A bare number in a source is reached from below, `>=`. */
export const targetSchema = z
  .discriminatedUnion('comparator', [
    z
      .strictObject({
        comparator: z.literal('>=').describe('Reached from below; so is a bare number in a source.'),
        ...judged,
        ...assigned(z.number()),
        noteExceeded: z
          .boolean()
          .optional()
          .describe(
            '“Đạt và vượt chỉ tiêu giao”: reaching the value meets the target, passing it is noted as exceeded.',
          ),
      })
      .meta({ id: 'AtLeast', description: 'At least the value.' }),
    z
      .strictObject({
        comparator: z.enum(['>', '<=', '<']).describe('> “trên”; <= “không quá”, “không có”; < “dưới”.'),
        ...judged,
        ...assigned(z.number()),
      })
      .meta({ id: 'OtherThanAtLeast', description: 'More than the value, or a limit.' }),
    z
      .strictObject({
        comparator: z
          .literal('range')
          .describe('A commitment to the near end; passing the far end is noted as exceeded.'),
        ...judged,
        ...assigned(z.tuple([z.number(), z.number()])),
      })
      .meta({ id: 'Range', description: 'A range: its near end, then its far end.' }),
    z
      .strictObject({ comparator: z.literal('done').describe('A milestone’s work is done.'), ...judged })
      .meta({ id: 'ToBeDone', description: 'A milestone’s work is done.' }),
    z
      .strictObject({
        comparator: z.literal('person').describe('A person judges and gives a reason (“cơ bản xóa hết”).'),
        ...judged,
      })
      .meta({ id: 'ByPerson', description: 'A person judges and gives a reason.' }),
  ])
  .meta({ id: 'Target', description: 'What must be reached, by whom and when.' });
