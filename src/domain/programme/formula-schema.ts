import { z } from 'zod';
import { indicatorCode } from './code';

const two = z.tuple([indicatorCode, indicatorCode]);

/** What a computed indicator is worked out from. */
export const formulaSchema = z
  .discriminatedUnion('operation', [
    z
      .strictObject({
        operation: z.literal('sum').describe('All of them added up.'),
        of: z.array(indicatorCode).min(1).describe('Codes of the indicators that are added up.'),
      })
      .meta({ id: 'Sum', description: 'A sum of indicators.' }),
    z
      .strictObject({
        operation: z.literal('difference').describe('The first less the second.'),
        of: two.describe('Codes of the two indicators.'),
      })
      .meta({ id: 'Difference', description: 'The first less the second.' }),
    z
      .strictObject({
        operation: z.literal('ratio').describe('The first over the second, as a fraction.'),
        of: two.describe('Codes of the two indicators.'),
      })
      .meta({ id: 'Quotient', description: 'The first over the second, as a fraction.' }),
    z
      .strictObject({
        operation: z
          .literal('change')
          .describe('From the second (earlier) to the first (now), as a fraction of the second.'),
        of: two.describe('Codes of the two indicators: now, then earlier.'),
      })
      .meta({
        id: 'Growth',
        description: 'From the second (earlier) to the first (now), as a fraction of the second.',
      }),
  ])
  .meta({ id: 'Formula', description: 'What a computed indicator is worked out from.' });
