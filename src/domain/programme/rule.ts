import { z } from 'zod';
import { indicatorCode, slug } from './code';

const operand = z
  .strictObject({
    indicator: indicatorCode.describe('Whose figure.'),
    part: z
      .enum(['toDate', 'inPeriod', 'total', 'baseline'])
      .default('toDate')
      .describe(
        'Which of its figures: year to date (a ratio’s achieved), the period’s, a ratio’s total, a change’s baseline.',
      ),
  })
  .meta({ id: 'Operand', description: 'One figure of one row.' });

const side = z.array(operand).min(1);

const stated = {
  code: slug.describe('The rule’s code.'),
  severity: z
    .enum(['error', 'warning', 'info'])
    .describe('An error leaves the figures out of totals; a warning and an info only say so.'),
  sentence: z.string().min(1).describe('The sentence to show, in Vietnamese.'),
};

/** A rule beyond one row, checked within each unit's report. */
export const ruleSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('comparison').describe('Two sums of figures are compared.'),
        ...stated,
        left: side.describe('The figures that are added up on the left.'),
        operator: z.enum(['<=', '<', '=', '>=', '>']).describe('How the left must stand to the right.'),
        right: side.describe('The figures that are added up on the right.'),
        whenMissing: z
          .enum(['skip-if-any', 'skip-if-all', 'zero'])
          .default('skip-if-any')
          .describe('What to do where figures are missing: skip if any is, skip if all are, or take them for 0.'),
      })
      .meta({ id: 'Comparison', description: 'Two sums of figures are compared.' }),
    z
      .strictObject({
        kind: z.literal('both-filled').describe('Either both figures are filled or neither.'),
        ...stated,
        left: operand.describe('The one figure.'),
        right: operand.describe('The other figure.'),
      })
      .meta({ id: 'BothFilled', description: 'Either both figures are filled or neither.' }),
    z
      .strictObject({
        kind: z.literal('not-both-filled').describe('At most one of the two is filled.'),
        ...stated,
        left: operand.describe('The one figure.'),
        right: operand.describe('The other figure.'),
      })
      .meta({ id: 'NotBothFilled', description: 'At most one of the two is filled.' }),
  ])
  .meta({ id: 'Rule', description: 'A rule beyond one row, checked within each unit’s report.' });

export type Rule = z.infer<typeof ruleSchema>;
export type RuleOperand = z.infer<typeof operand>;
