import type { ProgrammeMistake } from '../../domain/programme/mistake';
import type { Refusal } from '../../domain/programme/refusal';
import type { ProgrammeProblem } from '../../domain/programme/problem';
import type { ShapeFault } from '../../domain/programme/shape-fault';
import { PROGRAMME_FIELDS, PROGRAMME_WORDS as WORDS } from '../vi/programme-sheet-words';
import { problemWords, programmeProblemSentence } from './programme-problem-sentences';
import { faultWords } from './shape-fault-words';

const { indicators: INDICATORS, targets: TARGETS } = PROGRAMME_FIELDS;
const { sheets: SHEETS } = WORDS;
type PlacedIn = Exclude<ProgrammeProblem, { kind: 'newer-version' }>;

const LISTS = {
  level: 'level',
  group: 'group of indicators',
  fact: 'fact',
  unit: 'unit code',
  indicator: 'indicator code',
} as const;

const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'there is none to choose from yet' : `choose ${words.map((word) => `“${word}”`).join(', ')}`;

/** What is wrong in a cell of the programme's sheets, and what may stand there. */
export function programmeMistakeSentence({ heading, found, allowed, what }: ProgrammeMistake): string {
  if (what.kind === 'problem') {
    const { problem } = what;
    if (heading === null || problem.kind === 'newer-version') return programmeProblemSentence(problem);
    return `Column “${heading}”: ${problemInCell(problem, allowed)}`;
  }
  const place = heading === null ? '' : `Column “${heading}”: `;
  return place + refusalWords(what.refusal, found ?? '');
}

/** What a file's reader is told by the names of fields is told here by those of columns. */
function problemInCell(problem: PlacedIn, allowed: readonly string[]): string {
  if (problem.kind === 'wrong-shape') return faultInCell(problem.fault, allowed);
  if (problem.kind !== 'does-not-fit') return problemWords(problem);
  return IN_CELL[problem.what] ?? problemWords(problem);
}

/** Of what is wrong between figures, that which the file's reader is told in the file's own words. */
const IN_CELL: Partial<Record<Extract<PlacedIn, { kind: 'does-not-fit' }>['what'], string>> = {
  'opening-of-stock': `only figures that add up have something carried in from before the year. Remove this line, or change column “${INDICATORS.accumulation[0]}” on sheet “${SHEETS.indicators}”.`,
  'term-of-computed': `what is worked out from figures carried in can only be judged by the year. Set column “${TARGETS.window[0]}” to “${WORDS.windows.year}”.`,
  'share-beyond-whole': 'a share lies between 0% and 100%. Write it with %, such as 95%.',
  'change-beyond-whole':
    'nothing falls by more than 100%, or moves by more than 100 points. Write it with %, such as -10% or 5%.',
};

function faultInCell(fault: ShapeFault, allowed: readonly string[]): string {
  if (fault.is === 'unknown-field') return refusalWords({ why: 'not-for-line' }, '');
  if (fault.is === 'nobody-reports')
    return `name at least one level in column “${INDICATORS.levels[0]}”, or one unit in column “${INDICATORS.units[0]}”.`;
  if (fault.is === 'bad-date') return 'this must be a real day, written day/month/year, such as 30/06/2024.';
  if (allowed.length === 0) return faultWords(fault);
  if (fault.is === 'missing') return `this is blank; ${listed(allowed)}.`;
  return fault.is === 'not-one-of' ? `${listed(allowed)}.` : faultWords(fault);
}

function refusalWords(refusal: Refusal, found: string): string {
  switch (refusal.why) {
    case 'not-one-of':
      return `“${found}” cannot stand here; ${listed(refusal.allowed)}.`;
    case 'unknown':
      return `there is no ${LISTS[refusal.list]} “${found}”; ${listed(refusal.allowed)}.`;
    case 'cell-error':
      return `the cell shows ${found}; correct its formula or write the value.`;
    case 'not-a-number':
      return `“${found}” is not a number; write one, such as 1.250 or 12,5.`;
    case 'not-a-percentage':
      return `“${found}” is a plain number; if a percentage is meant, write ${refusal.meant}.`;
    case 'not-a-date':
      return `“${found}” is not a date; write day/month/year, such as 30/06/2024.`;
    case 'not-a-later-fact':
      return `“${found}” cannot be read; write the fact, its new figure and the day, for example Số xã = 16 từ 01/07/2025.`;
    case 'not-shares':
      return `“${found}” is not understood; choose “Đều theo thời gian” or “Không đặt tiến độ”, or write four shares such as 20%; 50%; 75%; 100%.`;
    case 'not-operands':
      return `“${found}” is not understood; write indicator codes joined by +, such as “5.2 + 5.3 trong kỳ”.`;
    case 'not-for-line':
      return 'this column says nothing about a line like this. Leave the cell blank.';
    case 'code-missing':
      return 'this line names no indicator; write its code, or delete the line.';
    case 'no-such-target':
      return 'the indicator has no target of that number; correct “Kế hoạch thứ”, or add the line on the sheet “Kế hoạch”.';
    case 'too-long':
      return 'the sheet has more than 1,000 rows or 52 columns, and what comes after is not read; shorten it.';
    case 'kept-data-broken':
      return 'what the add-in keeps here was changed; undo that, or clear the cell if it is no longer needed.';
  }
}
