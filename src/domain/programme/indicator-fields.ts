import { z } from 'zod';
import { indicatorCode, slug } from './code';
import { NOBODY_REPORTS } from './shape-fault';
import { targetSchema } from './target-schema';

/** Fields that several measures share. */

export const described = {
  code: indicatorCode.describe('The code that the form prints and that rows are found by.'),
  lineage: z
    .string()
    .min(1)
    .describe('A name that stays when codes are renumbered from year to year, so that years can be compared.'),
  name: z.string().min(1).describe('What the form prints.'),
  group: slug.describe('Code of the heading under which the form lists it.'),
  unitOfMeasure: z
    .string()
    .default('')
    .describe(
      'ĐVT as the form prints it; alternatives divided by commas (“thôn, TDP”). Empty where there is nothing to count.',
    ),
  lead: z.string().optional().describe('Who in the office leads it.'),
  guidance: z.string().optional().describe('Cách tính: how a unit is to count.'),
  wording: z.string().default('').describe('The source’s wording, verbatim.'),
  targets: z.array(targetSchema).default([]).describe('What must be reached: one target per promise, or none.'),
};

const reportedBy = z
  .strictObject({
    levels: z.array(slug).default([]).describe('Codes of levels all of whose units report it.'),
    units: z.array(slug).default([]).describe('Codes of single units that report it.'),
  })
  .refine(({ levels, units }) => levels.length + units.length > 0, NOBODY_REPORTS)
  .meta({ id: 'ReportedBy', description: 'Whose forms have the row: whole levels, single units, or both.' });

/** Of indicators that units report. */
export const reported = {
  ...described,
  reportedBy,
  condition: z
    .string()
    .optional()
    .describe('The circumstance under which the duty arises (“khi có dự thảo”); without it the duty always stands.'),
};

export const part = {
  partOf: indicatorCode
    .optional()
    .describe('The row that this one is “trong đó” of: never above it, never added to it again.'),
};

export const believable = {
  plausible: z
    .strictObject({
      min: z.number().optional().describe('Below it, a reason is asked for.'),
      max: z.number().optional().describe('Above it, a reason is asked for.'),
    })
    .meta({
      id: 'Plausible',
      description: 'What the figure to date can reasonably be, in đồng for money; of a ratio, its rate.',
    })
    .optional(),
};

export const accumulation = {
  accumulation: z
    .enum(['flow', 'stock'])
    .describe('flow: adds up over the year (houses built); stock: the latest stands (members).'),
};

export const opening = <T extends z.ZodType>(figures: T) => ({
  opening: z
    .record(slug, figures)
    .optional()
    .describe('Over a term or campaign that began earlier: what each unit had reached before the programme’s year.'),
});
export const reached = z.number().nonnegative();
