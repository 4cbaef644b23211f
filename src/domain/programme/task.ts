import { z } from 'zod';
import { indicatorCode } from './code';

/** A task's code, `I.6`, or `I.6a` of a task within it. Text like an indicator's, never a number. */
export const taskCode = indicatorCode;

const eachOnce = (list: readonly (string | number)[]): boolean => new Set(list).size === list.length;
const words = z.string().min(1);

/** A dated item of the work plan: who does what, where, by when, and what shows that it is done. */
export const taskSchema = z.strictObject({
  code: taskCode,
  /** Stays when codes are renumbered from year to year. */
  lineage: words,
  /** The task that this one is a part of; a part is shown with its task and never counted beside it. */
  partOf: taskCode.optional(),
  /** Under which quarter the plan lists it. */
  quarter: z.int().min(1).max(4),
  /** The months that the plan names: none, one or several. One outside the quarter is taken as it is, and noted. */
  months: z.array(z.int().min(1).max(12)).refine(eachOnce).default([]),
  /** A day that the plan names, or that follows from its words; it may lie beyond the year. */
  due: z.iso.date().optional(),
  /** The source's wording, verbatim. */
  text: words,
  /** The department in charge (chủ trì). Left out where the source does not say: the clerk assigns it. */
  lead: words.optional(),
  partners: z.array(words).default([]),
  places: z.array(words).default([]),
  /** The circumstance under which it arises ("khi có yêu cầu"); without it, it always stands. */
  condition: words.optional(),
  /** How much of it, as the source says it: "12 thôn, tổ dân phố". */
  quantity: words.optional(),
  /** What will show that it is done: a plan, a report, a conference. */
  product: words.optional(),
  /** Indicators that it serves. */
  indicators: z.array(indicatorCode).refine(eachOnce).default([]),
  /** plan: listed from the beginning; arisen: came up during the year. */
  source: z.enum(['plan', 'arisen']).default('plan'),
  /** What is odd in the source, and how it is understood. */
  note: words.optional(),
});

export type Task = z.infer<typeof taskSchema>;
export type TaskSource = Task['source'];
