import { z } from 'zod';
import { indicatorCode, slug } from './code';

/** One figure of one row: `5.2 achieved`. */
const operand = z.strictObject({
  indicator: indicatorCode,
  part: z.enum(['toDate', 'inPeriod', 'total', 'baseline']).default('toDate'),
});

const stated = {
  code: slug,
  severity: z.enum(['error', 'warning', 'info']),
  /** The sentence to show, in Vietnamese. */
  sentence: z.string().min(1),
};

/** A rule beyond one row, checked within each unit's report. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('comparison'),
    ...stated,
    /** Each side is a sum of figures. */
    left: z.array(operand).min(1),
    operator: z.enum(['<=', '<', '=', '>=', '>']),
    right: z.array(operand).min(1),
    whenMissing: z.enum(['skip-if-any', 'skip-if-all', 'zero']).default('skip-if-any'),
  }),
  /** Either both figures are filled or neither. */
  z.strictObject({ kind: z.literal('both-filled'), ...stated, left: operand, right: operand }),
  /** At most one of the two is filled. */
  z.strictObject({ kind: z.literal('not-both-filled'), ...stated, left: operand, right: operand }),
]);

export type Rule = z.infer<typeof ruleSchema>;
export type RuleOperand = z.infer<typeof operand>;
