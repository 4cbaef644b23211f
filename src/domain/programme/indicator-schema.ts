import { z } from 'zod';
import { indicatorCode, slug } from './code';
import { NOBODY_REPORTS } from './shape-fault';
import { targetSchema } from './target-schema';

const described = {
  code: indicatorCode,
  /** Stays when codes are renumbered from year to year, so that years can be compared. */
  lineage: z.string().min(1),
  name: z.string().min(1),
  /** Code of the heading under which the form lists it. */
  group: slug,
  /** ĐVT as the form prints it; alternatives divided by commas ("thôn, TDP"). Empty where there is nothing to count. */
  unitOfMeasure: z.string().default(''),
  /** Who in the office leads it. */
  lead: z.string().optional(),
  /** Cách tính: how a unit is to count. */
  guidance: z.string().optional(),
  /** The source's wording, verbatim. */
  wording: z.string().default(''),
  targets: z.array(targetSchema).default([]),
};

/** Indicators that units report say who does. */
const reported = {
  ...described,
  reportedBy: z
    .strictObject({ levels: z.array(slug).default([]), units: z.array(slug).default([]) })
    .refine(({ levels, units }) => levels.length + units.length > 0, NOBODY_REPORTS),
  /** The circumstance under which the duty arises ("khi có dự thảo"); without it the duty always stands. */
  condition: z.string().optional(),
};

/** A row that is "trong đó" of another: never above it, never added to it again. */
const part = { partOf: indicatorCode.optional() };

/** What the figure to date can reasonably be, in đồng for money; of a ratio, its rate. Beyond it a reason is asked for. */
const judged = {
  plausible: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
};

/** flow: adds up over the year; stock: the latest stands. */
const accumulation = { accumulation: z.enum(['flow', 'stock']) };

/** Over a term or campaign that began earlier: what each unit had reached before the programme's year. */
const opening = <T extends z.ZodType>(figures: T) => ({ opening: z.record(slug, figures).optional() });
const reached = z.number().nonnegative();

export const rollUpSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.enum(['mean', 'max', 'min', 'none']) }),
  z.strictObject({ by: z.literal('weighted-mean'), fact: slug }),
]);

const computedFormula = z.discriminatedUnion('operation', [
  z.strictObject({ operation: z.literal('sum'), of: z.array(indicatorCode).min(1) }),
  z.strictObject({ operation: z.literal('difference'), of: z.tuple([indicatorCode, indicatorCode]) }),
  /** The first over the second, as a fraction. */
  z.strictObject({ operation: z.literal('ratio'), of: z.tuple([indicatorCode, indicatorCode]) }),
  /** From the second (earlier) to the first (now), as a fraction of the second. */
  z.strictObject({ operation: z.literal('change'), of: z.tuple([indicatorCode, indicatorCode]) }),
]);

/** Something that units report a figure, a state or a text for. */
export const indicatorSchema = z.discriminatedUnion('measure', [
  z.strictObject({
    measure: z.literal('count'),
    ...reported,
    ...judged,
    ...part,
    ...accumulation,
    ...opening(reached),
  }),
  z.strictObject({
    measure: z.literal('amount'),
    ...reported,
    ...judged,
    ...part,
    ...accumulation,
    ...opening(reached),
  }),
  z.strictObject({
    measure: z.literal('ratio'),
    ...reported,
    ...judged,
    ...part,
    ...accumulation,
    ...opening(z.strictObject({ achieved: reached, total: reached })),
    /** The unit's fact that the total is prefilled from. */
    totalFact: slug.optional(),
  }),
  z.strictObject({ measure: z.literal('index'), ...reported, ...judged, rollUp: rollUpSchema }),
  z.strictObject({
    measure: z.literal('change'),
    ...reported,
    ...judged,
    /** What now and baseline are figures of; an index also says how it rolls up. */
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['count', 'amount']) }),
      z.strictObject({ kind: z.literal('index'), rollUp: rollUpSchema }),
    ]),
    /** percent of the baseline, percentage points (figures given in %), or plain difference. */
    as: z.enum(['percent', 'points', 'difference']),
    /** The same window of last year, or a base that the programme fixes (words for the form: "bình quân 2020–2022"). */
    baseline: z.union([z.literal('same-window'), z.strictObject({ fixed: z.string().min(1) })]).default('same-window'),
    /** Last year's figures, by its reporting period, then unit: printed a year later as the baseline in the forms. */
    baselines: z.record(z.string().regex(/^\d{4}-(?:Q[1-4]|M\d{2})$/), z.record(slug, z.number())).optional(),
    ...opening(z.strictObject({ now: reached, baseline: reached.default(0) })),
  }),
  z.strictObject({ measure: z.literal('milestone'), ...reported }),
  z.strictObject({ measure: z.literal('narrative'), ...reported }),
  z.strictObject({ measure: z.literal('computed'), ...described, formula: computedFormula }),
  z.strictObject({
    measure: z.literal('tally'),
    ...described,
    /** Whose target the units must meet, and which of its targets (by `judgedAt`). */
    of: z.strictObject({ indicator: indicatorCode, level: slug }),
    as: z.enum(['number', 'share']),
  }),
]);
