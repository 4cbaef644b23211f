import type { PlacedProblem } from '../../domain/programme/problem';
import { formatNumber } from '../format-number';
import { faultWords } from './shape-fault-words';

const LISTS: Readonly<Record<string, string>> = {
  levels: 'level',
  facts: 'fact',
  units: 'unit',
  groups: 'group',
  indicators: 'indicator',
  targets: 'target',
  rules: 'rule',
  tasks: 'task',
};

/** `In indicator “7.2”, target 1`: the way to a place in a programme file. */
function pathWords(path: readonly (string | number)[], near: string | undefined): string {
  const first = path.findIndex((step) => typeof step === 'number');
  const words = path.flatMap((step, i): string[] => {
    const before = path[i - 1];
    if (typeof step === 'string') return typeof path[i + 1] === 'number' ? [] : [`entry “${step}”`];
    const list = typeof before === 'string' ? (LISTS[before] ?? `“${before}”`) : 'entry';
    return [near !== undefined && i === first ? `${list} “${near}”` : `${list} ${step + 1}`];
  });
  return words.length === 0 ? 'The programme file' : `In ${words.join(', ')}`;
}

/** Why a programme cannot be used: where, what, and what to do. */
export function programmeProblemSentence(problem: PlacedProblem): string {
  if (problem.kind === 'newer-version')
    return 'This programme was made with a newer version of the add-in. Update the add-in and open it again.';
  return `${pathWords(problem.path, problem.near)}: ${problemWords(problem)}`;
}

/** What is wrong and what to do, where the place is told otherwise. */
export function problemWords(problem: Exclude<PlacedProblem, { kind: 'newer-version' }>): string {
  switch (problem.kind) {
    case 'wrong-shape':
      return faultWords(problem.fault);
    case 'code-repeated':
      return `the code “${problem.code}” is used twice. Use every code once.`;
    case 'unknown-code':
      return `no ${problem.what} has the code “${problem.code}”. Correct the code.`;
    case 'circle':
      return `“${problem.code}” leads back to itself, as a part, as worked out, or as a unit above. Correct it.`;
    case 'does-not-fit':
      return unfitWords(problem.what, problem.code);
  }
}

function unfitWords(what: Extract<PlacedProblem, { kind: 'does-not-fit' }>['what'], code: string): string {
  switch (what) {
    case 'part-of-other-measure':
      return `a part must be measured like indicator “${code}”. Correct one of the two.`;
    case 'target-of-other-measure':
      return `a target of kind “${code}” does not suit how this indicator is measured. Correct the target.`;
    case 'fact-missing':
      return `unit “${code}” lacks the fact that the mean is weighted by. Add it.`;
    case 'validity-reversed':
      return `unit “${code}” ends before it begins. Correct the dates.`;
    case 'part-of-part':
      return `“${code}” is itself a part of another task. A part must belong to a task directly.`;
    case 'no-figure':
      return `indicator “${code}” has no such figure to compute or compare with. Choose another indicator.`;
    case 'opening-of-stock':
      return 'only figures that add up have something carried in from before the year. Remove “opening”, or let them add up.';
    case 'override-elsewhere':
      return `this target does not judge unit “${code}”. Remove its own value, or add a target for its level.`;
    case 'window-unfit':
      return `the first day “${code}” belongs to a term or campaign, and not after the due date. Correct it.`;
    case 'share-beyond-whole':
      return `${percentOf(code)} cannot be a share. A share lies between 0% and 100%; 95% is written 0.95.`;
    case 'change-beyond-whole':
      return `nothing falls by more than 100%, or moves by more than 100 points, but this says ${percentOf(code)}. A rise of 5% is written 0.05.`;
    case 'money-too-small':
      return `money is planned in đồng, and “${code}” is probably meant in millions or billions. Write it in full, for example 2500000000.`;
    case 'nobody-judged':
      return `no unit of level “${code}” reports this indicator. Correct the level, or who reports.`;
    case 'term-of-computed':
      return 'what is worked out from figures carried in can only be judged by the year. Set “window” to “year”.';
  }
}

/** `9,500%`: a fraction as a person would read it. */
const percentOf = (fraction: string): string => `${formatNumber(Number(fraction) * 100, 'en')}%`;
