import { z } from 'zod';
import { slug } from './code';

/** How figures that cannot be added up come together. */
export const rollUpSchema = z
  .discriminatedUnion('by', [
    z
      .strictObject({
        by: z
          .enum(['mean', 'max', 'min', 'none'])
          .describe('The mean of the units, the highest, the lowest, or no figure of the whole.'),
      })
      .meta({ id: 'PlainRollUp', description: 'Every unit counts alike.' }),
    z
      .strictObject({
        by: z.literal('weighted-mean').describe('The mean, in which larger units count more.'),
        fact: slug.describe('Code of the units’ fact that is their weight.'),
      })
      .meta({ id: 'WeightedRollUp', description: 'Units count by a fact of theirs.' }),
  ])
  .meta({ id: 'RollUp', description: 'How figures that cannot be added up come together.' });
