import { z } from 'zod';
import { SEVERITY } from '../../domain/finding/severity';
import type { FindingRule } from '../../domain/finding/finding';
import { STATES, type State } from '../../domain/report/form-words';
import { STATUSES } from '../../domain/verdict/status';

/** The result of a check or a consolidation as JSON (contract, design §8). Numbers are numbers; absent is null. */

export const RESULT_SCHEMA_VERSION = 1;

const number = z.number().nullable();
const text = z.string().nullable();
const codes = z.array(z.string());
const status = z.enum(STATUSES);

const unit = z.strictObject({
  code: z.string(),
  name: z.string(),
  level: z.string(),
  status: z.enum(['missing', 'errors', 'ready']),
  file: text,
  sheet: text,
  findings: z.int().nonnegative().describe('How many findings of any severity concern the unit.'),
});

const finding = z.strictObject({
  rule: z.enum(Object.keys(SEVERITY) as [FindingRule, ...FindingRule[]]),
  severity: z.enum(['error', 'warning', 'info']),
  unit: text,
  indicator: text,
  file: text,
  sheet: text,
  address: text.describe('Cell address in the input, without the sheet: F25.'),
  actual: z.union([z.number(), z.string()]).nullable(),
  expected: z.union([z.number(), z.string()]).nullable(),
  message: z.string().describe('One sentence in Vietnamese.'),
});

const target = z.strictObject({
  judgedAt: z.string().describe('whole, or a level code of the programme each of whose units is judged.'),
  comparator: z.enum(['>=', '>', '<=', '<', 'range', 'done', 'person']),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  actual: number.describe('Judged per unit: the number of units that meet the target.'),
  status,
  gap: number.describe('What is still lacking, in the unit of the target; 0 when met, null when not computable.'),
  exceeded: z.boolean(),
  late: z.boolean(),
  incomplete: z.boolean(),
  short: codes,
});

const figures = {
  value: number.describe(
    'Year to date of flows, the latest of stocks; ratios and changes as fractions; money in đồng.',
  ),
  inPeriod: number,
  achieved: number.describe("A ratio's achieved, a change's now."),
  total: number,
  baseline: number,
};

const unitFigure = z.strictObject({
  code: z.string(),
  ...figures,
  state: z.enum(Object.keys(STATES) as [State, ...State[]]).nullable(),
  date: text,
  text,
  status: status.nullable(),
  file: text,
  sheet: text,
  address: text,
});

const indicator = z.strictObject({
  code: z.string(),
  name: z.string(),
  measure: z.enum(['count', 'amount', 'ratio', 'index', 'change', 'milestone', 'computed', 'tally', 'narrative']),
  unitOfMeasure: z.string(),
  ...figures,
  expected: z.int().nonnegative().describe('= reported + missing + excluded + notArisen'),
  reported: z.int().nonnegative(),
  missing: codes,
  excluded: codes,
  notArisen: codes,
  targets: z.array(target),
  units: z.array(unitFigure),
});

export const resultSchema = z.strictObject({
  schemaVersion: z.literal(RESULT_SCHEMA_VERSION),
  programme: z.string(),
  period: z.string(),
  units: z.array(unit),
  findings: z.array(finding),
  indicators: z.array(indicator),
});

export type ConsolidationResult = z.infer<typeof resultSchema>;
