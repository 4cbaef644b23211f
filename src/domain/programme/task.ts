import { z } from 'zod';
import { indicatorCode } from './code';

/** A task's code, `I.6`, or `I.6a` of a task within it. Text like an indicator's, never a number. */
export const taskCode = indicatorCode;

const eachOnce = (list: readonly (string | number)[]): boolean => new Set(list).size === list.length;
const words = z.string().min(1);

/** A dated item of the work plan: who does what, where, by when, and what shows that it is done. */
export const taskSchema = z
  .strictObject({
    code: taskCode.describe('I.6, or I.6a of a task within it.'),
    lineage: words.describe('Stays when codes are renumbered from year to year.'),
    partOf: taskCode
      .optional()
      .describe('The task that this one is a part of; a part is shown with its task and never counted beside it.'),
    quarter: z.int().min(1).max(4).describe('Under which quarter the plan lists it.'),
    months: z
      .array(z.int().min(1).max(12))
      .refine(eachOnce)
      .default([])
      .describe(
        'The months that the plan names: none, one or several. One outside the quarter is taken as it is, and noted.',
      ),
    due: z.iso
      .date()
      .optional()
      .describe('A day that the plan names, or that follows from its words; it may lie beyond the year.'),
    text: words.describe('The source’s wording, verbatim.'),
    lead: words
      .optional()
      .describe('The department in charge (chủ trì). Left out where the source does not say: the clerk assigns it.'),
    partners: z.array(words).default([]).describe('Who takes part (phối hợp).'),
    places: z.array(words).default([]).describe('Where it takes place (địa bàn).'),
    condition: words
      .optional()
      .describe('The circumstance under which it arises (“khi có yêu cầu”); without it, it always stands.'),
    quantity: words.optional().describe('How much of it, as the source says it: “12 thôn, tổ dân phố”.'),
    product: words.optional().describe('What will show that it is done: a plan, a report, a conference.'),
    indicators: z.array(indicatorCode).refine(eachOnce).default([]).describe('Indicators that it serves.'),
    source: z
      .enum(['plan', 'arisen'])
      .default('plan')
      .describe('plan: listed from the beginning; arisen: came up during the year.'),
    note: words.optional().describe('What is odd in the source, and how it is understood.'),
  })
  .meta({
    id: 'Task',
    description: 'A dated item of the work plan: who does what, where, by when, and what shows that it is done.',
  });

export type Task = z.infer<typeof taskSchema>;
export type TaskSource = Task['source'];
