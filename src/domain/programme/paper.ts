import { z } from 'zod';

const line = z.string().min(1);

/** How the issuer's papers are headed, numbered and signed. */
export const paperSchema = z
  .strictObject({
    heading: z
      .array(line)
      .min(1)
      .max(3)
      .optional()
      .describe('The issuer as it stands at the top left, in one line or up to three.'),
    symbol: line.optional().describe('What stands behind the number of a report: BC-UBND.'),
    place: line.optional().describe('Where papers are signed, as before their date.'),
    recipients: z.array(line).min(1).max(5).optional().describe('Who gets the summary, one line each.'),
    signers: z
      .array(line)
      .min(1)
      .max(2)
      .optional()
      .describe('In whose name it is signed, left to right: two where two bodies issue the programme together.'),
  })
  .meta({
    id: 'Paper',
    description:
      'How the issuer’s papers are headed, numbered and signed. What is left out is what is usual for such an issuer.',
  });

export type Paper = z.infer<typeof paperSchema>;
/** With what is usual in the place of all that the programme leaves out. */
export type FullPaper = { readonly [Field in keyof Paper]-?: NonNullable<Paper[Field]> };
