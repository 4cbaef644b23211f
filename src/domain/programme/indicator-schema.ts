import { z } from 'zod';
import { indicatorCode, slug } from './code';
import { formulaSchema } from './formula-schema';
import { accumulation, believable, described, opening, part, reached, reported } from './indicator-fields';
import { rollUpSchema } from './roll-up-schema';

const count = z
  .strictObject({
    measure: z.literal('count').describe('A whole number, added up.'),
    ...reported,
    ...believable,
    ...part,
    ...accumulation,
    ...opening(reached),
  })
  .meta({ id: 'Count', description: 'Units enter a whole number; together it is the sum.' });

const amount = z
  .strictObject({
    measure: z.literal('amount').describe('Money, added up in đồng.'),
    ...reported,
    ...believable,
    ...part,
    ...accumulation,
    ...opening(reached),
  })
  .meta({
    id: 'Amount',
    description: 'Units enter money, in đồng or as ĐVT says triệu or tỷ đồng; together it is the sum in đồng.',
  });

const shareReached = z
  .strictObject({
    achieved: reached.describe('What had been achieved.'),
    total: reached.describe('Of how many.'),
  })
  .meta({ id: 'ShareReached', description: 'What a ratio carries in.' });

const ratio = z
  .strictObject({
    measure: z.literal('ratio').describe('Achieved of a total.'),
    ...reported,
    ...believable,
    ...part,
    ...accumulation,
    ...opening(shareReached),
    totalFact: slug.optional().describe('Code of the units’ fact that the total is prefilled from.'),
  })
  .meta({
    id: 'Ratio',
    description: 'Units enter achieved and total, whole numbers; together it is Σ achieved / Σ total.',
  });

const index = z
  .strictObject({
    measure: z.literal('index').describe('A number that cannot be added up: a score, a duration.'),
    ...reported,
    ...believable,
    rollUp: rollUpSchema,
  })
  .meta({ id: 'Index', description: 'Units enter a number that cannot be added up; together it is as rollUp says.' });

const compared = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.enum(['count', 'amount']).describe('Whole numbers, or money.') })
      .meta({ id: 'OfSums', description: 'Figures that are added up before they are compared.' }),
    z
      .strictObject({ kind: z.literal('index').describe('Numbers that cannot be added up.'), rollUp: rollUpSchema })
      .meta({ id: 'OfIndex', description: 'Figures that come together as rollUp says before they are compared.' }),
  ])
  .meta({ id: 'Compared', description: 'What now and baseline are figures of; an index also says how it rolls up.' });

const fixedBase = z
  .strictObject({ fixed: z.string().min(1).describe('Words for the form: “bình quân 2020–2022”.') })
  .meta({ id: 'FixedBase', description: 'A base that the programme fixes.' });

const changeReached = z
  .strictObject({
    now: reached.describe('The later figure.'),
    baseline: reached.default(0).describe('What it is compared with.'),
  })
  .meta({ id: 'ChangeReached', description: 'What a change carries in.' });

const change = z
  .strictObject({
    measure: z.literal('change').describe('Now, compared with a baseline.'),
    ...reported,
    ...believable,
    of: compared,
    as: z
      .enum(['percent', 'points', 'difference'])
      .describe('Percent of the baseline, percentage points (figures given in %), or plain difference.'),
    baseline: z
      .union([z.literal('same-window'), fixedBase])
      .default('same-window')
      .describe('The same window of last year, or a base that the programme fixes.'),
    baselines: z
      .record(z.string().regex(/^\d{4}-(?:Q[1-4]|M\d{2})$/), z.record(slug, z.number()))
      .optional()
      .describe(
        'Last year’s figures, by its reporting period, then unit: printed a year later as the baseline in the forms.',
      ),
    ...opening(changeReached),
  })
  .meta({ id: 'Change', description: 'Units enter now and baseline; both roll up, then are compared.' });

const milestone = z
  .strictObject({ measure: z.literal('milestone').describe('Work that is done or not, and when.'), ...reported })
  .meta({ id: 'Milestone', description: 'Units enter a state and a date; together it is n of m done.' });

const narrative = z
  .strictObject({ measure: z.literal('narrative').describe('Told in words, never scored.'), ...reported })
  .meta({ id: 'Narrative', description: 'Units enter a state and text; states are counted, texts listed.' });

const computed = z
  .strictObject({
    measure: z.literal('computed').describe('Worked out from other indicators.'),
    ...described,
    formula: formulaSchema,
  })
  .meta({ id: 'Computed', description: 'Units enter nothing; it is worked out from other indicators.' });

const met = z
  .strictObject({
    indicator: indicatorCode.describe('Whose target the units must meet.'),
    level: slug.describe('Which of its targets: the level at which it is judged.'),
  })
  .meta({ id: 'MetTarget', description: 'The target that units are counted by.' });

const tally = z
  .strictObject({
    measure: z.literal('tally').describe('How many units meet another indicator’s target.'),
    ...described,
    of: met,
    as: z.enum(['number', 'share']).describe('How many units, or what share of those judged.'),
  })
  .meta({ id: 'Tally', description: 'Units enter nothing; those that meet another indicator’s target are counted.' });

/** Something that units report a figure, a state or a text for. */
export const indicatorSchema = z
  .discriminatedUnion('measure', [count, amount, ratio, index, change, milestone, narrative, computed, tally])
  .meta({ id: 'Indicator', description: 'Something that units report a figure, a state or a text for.' });
