import type { ProgrammeMistake } from '../../domain/programme/mistake';
import type { Refusal } from '../../domain/programme/refusal';
import { programmeProblemSentence } from './programme-problem-sentences';

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
export function programmeMistakeSentence({ heading, found, what }: ProgrammeMistake): string {
  if (what.kind === 'problem') {
    const sentence = programmeProblemSentence(what.problem);
    return heading === null ? sentence : `Column “${heading}”: ${sentence}`;
  }
  const place = heading === null ? '' : `Column “${heading}”: `;
  return place + refusalWords(what.refusal, found ?? '');
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
    case 'not-shares':
      return `“${found}” is not understood; choose “Đều theo thời gian” or “Không đặt tiến độ”, or write four shares such as 20%; 50%; 75%; 100%.`;
    case 'not-operands':
      return `“${found}” is not understood; write indicator codes joined by +, such as “5.2 + 5.3 trong kỳ”.`;
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
