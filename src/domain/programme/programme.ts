import { z } from 'zod';
import { slug } from './code';
import { indicatorSchema } from './indicator-schema';
import { paperSchema } from './paper';
import { ruleSchema } from './rule';
import { RESERVED_CODE } from './shape-fault';
import { WHOLE } from './target';
import { taskSchema } from './task';
import { unitSchema } from './unit';

export const PROGRAMME_SCHEMA_VERSION = 1;

const named = z
  .strictObject({
    code: slug.describe('What other fields point at.'),
    name: z.string().min(1).describe('What people read.'),
  })
  .meta({ id: 'Named', description: 'A fact or a group, with its code and its name.' });
/** A level cannot be called what targets of the whole are judged at. */
const level = z
  .strictObject({
    code: slug
      .refine((code) => code !== WHOLE, RESERVED_CODE)
      .describe('What units and targets point at; not whole, which targets of the whole are judged at.'),
    name: z.string().min(1).describe('What people read: “huyện”.'),
  })
  .meta({ id: 'Level', description: 'A level at which units stand.' });

/** One year's indicators, targets, units and tasks of one issuing body. Everything that differs between bodies and years. */
export const programmeSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('Where this schema lies: editors that complete and check as you type read it.'),
    schemaVersion: z.literal(PROGRAMME_SCHEMA_VERSION).describe('The version of this format.'),
    id: slug.describe('The programme’s code. Every form bears it: a form of another code is of another programme.'),
    name: z.string().min(1).describe('Full title, as printed above the summary.'),
    issuer: z.string().min(1).describe('The body that issues it and signs the summary.'),
    paper: paperSchema.optional(),
    wholeName: z.string().min(1).describe('What all units together are called: “toàn tỉnh”.'),
    year: z.int().min(2000).max(2100).describe('The year that it is of.'),
    reporting: z.enum(['quarter', 'month']).default('quarter').describe('How often units report.'),
    levels: z.array(level).min(1).describe('From the top down.'),
    facts: z.array(named).default([]).describe('What is known of units and serves as denominator or weight.'),
    units: z.array(unitSchema).min(1).describe('Who reports, in the order of forms and tables.'),
    groups: z.array(named).min(1).describe('Headings of the form, in its order.'),
    indicators: z.array(indicatorSchema).min(1).describe('What is reported, in the order of the form.'),
    rules: z.array(ruleSchema).default([]).describe('What figures of different rows have to do with each other.'),
    departments: z
      .array(z.string().min(1))
      .default([])
      .describe('Departments of the office that tasks can be assigned to.'),
    tasks: z
      .array(taskSchema)
      .default([])
      .describe('The work plan, in its order; none where the source has no such plan.'),
  })
  .describe('One year’s indicators, targets, units and tasks of one issuing body.');

/** What the file says to editors is not part of it. */
export type Programme = Omit<z.infer<typeof programmeSchema>, '$schema'>;
/** A programme as written in a file: fields with a usual value may be left out. */
export type ProgrammeInput = z.input<typeof programmeSchema>;
