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
const count = z.int().nonnegative();
const status = z.enum(STATUSES).meta({ id: 'Status', description: 'A verdict.' });

const unit = z
  .strictObject({
    code: z.string().describe('The unit’s code in the programme.'),
    name: z.string().describe('The unit’s name.'),
    level: z.string().describe('Code of the level at which it stands.'),
    status: z.enum(['missing', 'errors', 'ready']).describe('Whether a report was found, and whether it has errors.'),
    file: text.describe('The file in which its report was found.'),
    sheet: text.describe('The sheet in which its report was found.'),
    findings: count.describe('How many findings of any severity concern the unit.'),
  })
  .meta({ id: 'UnitReport', description: 'A unit that is to report, and what became of its report.' });

const finding = z
  .strictObject({
    rule: z.enum(Object.keys(SEVERITY) as [FindingRule, ...FindingRule[]]).describe('Which check, of a closed list.'),
    severity: z.enum(['error', 'warning', 'info']).describe('An error leaves the figure out of totals.'),
    unit: text.describe('Code of the unit that it concerns.'),
    indicator: text.describe('Code of the indicator that it concerns.'),
    file: text.describe('The input file.'),
    sheet: text.describe('The sheet of the input.'),
    address: text.describe('Cell address in the input, without the sheet: F25.'),
    actual: z.union([z.number(), z.string()]).nullable().describe('What was found.'),
    expected: z.union([z.number(), z.string()]).nullable().describe('What was expected.'),
    message: z.string().describe('One sentence in Vietnamese.'),
  })
  .meta({ id: 'Finding', description: 'What a reader should know before trusting a figure.' });

const target = z
  .strictObject({
    judgedAt: z.string().describe('whole, or a level code of the programme each of whose units is judged.'),
    comparator: z.enum(['>=', '>', '<=', '<', 'range', 'done', 'person']).describe('How the figure is compared.'),
    value: z
      .union([z.number(), z.tuple([z.number(), z.number()])])
      .nullable()
      .describe('What was to be reached; of a range, its near and far end; null when not assigned or not compared.'),
    actual: number.describe('The figure that was judged. Judged per unit: the number of units that meet the target.'),
    status: status.describe('The verdict.'),
    gap: number.describe('What is still lacking, in the unit of the target; 0 when met, null when not computable.'),
    exceeded: z.boolean().describe('The far end was passed, or a value whose passing is noted.'),
    late: z.boolean().describe('Done after the due date.'),
    incomplete: z.boolean().describe('Units are missing or left out of the total.'),
    short: codes.describe('Codes of the units that are unmet or behind.'),
  })
  .meta({ id: 'TargetVerdict', description: 'A target and its verdict.' });

const figures = {
  value: number.describe(
    'Year to date of flows, the latest of stocks; ratios and changes as fractions; money in đồng.',
  ),
  inPeriod: number.describe('A flow’s figure of the period alone.'),
  achieved: number.describe('A ratio’s achieved, a change’s now.'),
  total: number.describe('A ratio’s total.'),
  baseline: number.describe('A change’s baseline.'),
};

const unitFigure = z
  .strictObject({
    code: z.string().describe('The unit’s code.'),
    ...figures,
    state: z
      .enum(Object.keys(STATES) as [State, ...State[]])
      .nullable()
      .describe('The state that it reported.'),
    date: text.describe('The day on which it was done.'),
    text: text.describe('What it wrote.'),
    status: status.nullable().describe('The unit’s verdict, where units are judged.'),
    file: text.describe('The file that the figure is from.'),
    sheet: text.describe('The sheet that the figure is from.'),
    address: text.describe('The cell that the figure is from.'),
  })
  .meta({ id: 'UnitFigure', description: 'What one unit reported for the indicator.' });

const indicator = z
  .strictObject({
    code: z.string().describe('The indicator’s code.'),
    name: z.string().describe('The indicator’s name.'),
    measure: z
      .enum(['count', 'amount', 'ratio', 'index', 'change', 'milestone', 'computed', 'tally', 'narrative'])
      .describe('What kind of thing it is.'),
    unitOfMeasure: z.string().describe('ĐVT, as the programme has it.'),
    ...figures,
    expected: count.describe('How many units are to report it = reported + missing + excluded + notArisen.'),
    reported: count.describe('How many units’ figures are in the total.'),
    missing: codes.describe('Codes of units without a report, or with a blank.'),
    excluded: codes.describe('Codes of units whose figure an error left out.'),
    notArisen: codes.describe('Codes of units that say the duty did not arise.'),
    targets: z.array(target).describe('Its targets with their verdicts, in the programme’s order.'),
    units: z.array(unitFigure).describe('What each unit reported.'),
  })
  .meta({ id: 'Indicator', description: 'One indicator over all its units.' });

export const resultSchema = z
  .strictObject({
    schemaVersion: z.literal(RESULT_SCHEMA_VERSION).describe('The version of this format.'),
    programme: z.string().describe('The programme’s id.'),
    period: z.string().describe('The period: 2023-Q1, 2023-H1, 2023-9M, 2023-Y.'),
    units: z.array(unit).describe('Who was to report.'),
    findings: z.array(finding).describe('What was found in the reports.'),
    indicators: z.array(indicator).describe('Every indicator with its figures and verdicts.'),
  })
  .describe('The result of a check or a consolidation. Numbers are numbers; what is absent is null.');

export type ConsolidationResult = z.infer<typeof resultSchema>;
