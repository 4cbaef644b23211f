import type { Finding, FindingRule } from '../../domain/finding/finding';
import { divide, fromNumber, multiply, toNumber } from '../../domain/number/fraction';
import { dongPerUnit } from '../../domain/number/money-text';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { figureKind } from '../../domain/report/used-cells';
import type { SingleContent } from '../workbook/workbook';

/** What was understood of a number stands in the row's own unit of measure: 2 tỷ 791 triệu is 2791 where triệu is asked. */
const NUMBERS: ReadonlySet<FindingRule> = new Set<FindingRule>(['number-as-text', 'to-date-carried']);
/** What the form has in its own words. */
const WORDS: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'row-code-differs',
  'state-spelling',
  'heading-spelling',
  'programme-missing',
  'label-missing',
]);

/** What was understood, as it belongs into the finding's cell; null where nothing was, or a person must decide. */
export function fixOf(finding: Finding, index: ProgrammeIndex): SingleContent {
  const { rule, expected, place, acceptance } = finding;
  if (place.sheet === null || place.cell === null || expected === null || acceptance !== null) return null;
  if (WORDS.has(rule)) return String(expected);
  if (rule === 'date-as-text') return { date: String(expected) };
  return NUMBERS.has(rule) && typeof expected === 'number' ? inRowsUnit(expected, place.indicator, index) : null;
}

function inRowsUnit(value: number, code: string | null, index: ProgrammeIndex): number | null {
  const indicator = code === null ? undefined : index.indicator(code);
  if (!indicator) return null;
  const { as, unitOfMeasure } = figureKind(indicator);
  if (as !== 'money') return value;
  const unit = fromNumber(dongPerUnit(unitOfMeasure));
  const inUnit = toNumber(divide(fromNumber(value), unit));
  // A number that a cell cannot hold to the đồng is better left in words.
  return toNumber(multiply(fromNumber(inUnit), unit)) === value ? inUnit : null;
}
