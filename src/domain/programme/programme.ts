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

const named = z.strictObject({ code: slug, name: z.string().min(1) });
/** A level cannot be called what targets of the whole are judged at. */
const level = named.extend({ code: slug.refine((code) => code !== WHOLE, RESERVED_CODE) });

/** One year's indicators, targets, units and tasks of one issuing body. Everything that differs between bodies and years. */
export const programmeSchema = z.strictObject({
  schemaVersion: z.literal(PROGRAMME_SCHEMA_VERSION),
  id: slug,
  /** Full title, as printed above the summary. */
  name: z.string().min(1),
  /** The body that issues it and signs the summary. */
  issuer: z.string().min(1),
  paper: paperSchema.optional(),
  /** What all units together are called: "toàn tỉnh". */
  wholeName: z.string().min(1),
  year: z.int().min(2000).max(2100),
  /** How often units report. */
  reporting: z.enum(['quarter', 'month']).default('quarter'),
  /** From the top down. */
  levels: z.array(level).min(1),
  /** What is known of units and serves as denominator or weight. */
  facts: z.array(named).default([]),
  units: z.array(unitSchema).min(1),
  /** Headings of the form, in its order. */
  groups: z.array(named).min(1),
  indicators: z.array(indicatorSchema).min(1),
  rules: z.array(ruleSchema).default([]),
  /** Departments of the office that tasks can be assigned to. */
  departments: z.array(z.string().min(1)).default([]),
  /** The work plan, in its order; none where the source has no such plan. */
  tasks: z.array(taskSchema).default([]),
});

export type Programme = z.infer<typeof programmeSchema>;
/** A programme as written in a file: fields with a usual value may be left out. */
export type ProgrammeInput = z.input<typeof programmeSchema>;
