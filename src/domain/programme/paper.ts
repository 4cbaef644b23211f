import { z } from 'zod';

const line = z.string().min(1);

/** How the issuer's papers are headed, numbered and signed. What is left out is what is usual for such an issuer. */
export const paperSchema = z.strictObject({
  /** The issuer as it stands at the top left, in one line or up to three. */
  heading: z.array(line).min(1).max(3).optional(),
  /** What stands behind the number of a report: `BC-UBND`. */
  symbol: line.optional(),
  /** Where papers are signed, as before their date. */
  place: line.optional(),
  /** Who gets the summary, one line each. */
  recipients: z.array(line).min(1).max(5).optional(),
  /** In whose name it is signed, from left to right: two where two bodies issue the programme together. */
  signers: z.array(line).min(1).max(2).optional(),
});

export type Paper = z.infer<typeof paperSchema>;
/** With what is usual in the place of all that the programme leaves out. */
export type FullPaper = { readonly [Field in keyof Paper]-?: NonNullable<Paper[Field]> };
