import type { ProgrammeProblem } from '../../domain/programme/problem';

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

/** `In indicator 3, target 1`: the way to a place in a programme file. */
function pathWords(path: readonly (string | number)[]): string {
  const words = path.flatMap((step, i): string[] => {
    const before = path[i - 1];
    if (typeof step === 'number')
      return [`${typeof before === 'string' ? (LISTS[before] ?? `“${before}”`) : 'entry'} ${step + 1}`];
    return typeof path[i + 1] === 'number' ? [] : [`entry “${step}”`];
  });
  return words.length === 0 ? 'The programme file' : `In ${words.join(', ')}`;
}

/** Why a programme cannot be used: where, what, and what to do. */
export function programmeProblemSentence(problem: ProgrammeProblem): string {
  switch (problem.kind) {
    case 'newer-version':
      return 'This programme was made with a newer version of the add-in. Update the add-in and open it again.';
    case 'wrong-shape':
      return `${pathWords(problem.path)}: something is missing or of the wrong kind. Correct it as in the sample.`;
    case 'code-repeated':
      return `${pathWords(problem.path)}: the code “${problem.code}” is used twice. Use every code once.`;
    case 'unknown-code':
      return `${pathWords(problem.path)}: no ${problem.what} has the code “${problem.code}”. Correct the code.`;
    case 'circle':
      return `${pathWords(problem.path)}: indicator “${problem.code}” is worked out from itself. Correct how it is worked out.`;
    case 'does-not-fit':
      return `${pathWords(problem.path)}: ${unfitWords(problem.what, problem.code)}`;
  }
}

function unfitWords(what: Extract<ProgrammeProblem, { kind: 'does-not-fit' }>['what'], code: string): string {
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
  }
}
