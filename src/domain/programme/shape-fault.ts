import type { z } from 'zod';

/** What is wrong with one value of a programme file, whatever the programme is about. */
export type ShapeFault =
  | { readonly is: 'missing' }
  /** A field that the format does not know: most likely misspelt. */
  | { readonly is: 'unknown-field'; readonly fields: readonly string[] }
  | { readonly is: 'wrong-type'; readonly expected: ValueType }
  | { readonly is: 'not-one-of'; readonly allowed: readonly string[] }
  /** A code of the wrong letters, also as the name of a field. */
  | { readonly is: 'bad-code'; readonly of: 'slug' | 'indicator-code' }
  | { readonly is: 'bad-date' }
  /** Text, or a list, that must not be empty; a list of another length. */
  | { readonly is: 'too-short'; readonly least: number }
  | { readonly is: 'too-long'; readonly most: number }
  | { readonly is: 'too-small'; readonly least: number }
  | { readonly is: 'too-large'; readonly most: number }
  | { readonly is: 'nobody-reports' }
  | { readonly is: 'shares-fall' }
  /** A code that the format keeps for itself. */
  | { readonly is: 'reserved-code' }
  /** Nothing more can be said. */
  | { readonly is: 'unfit' };

export type ValueType = 'text' | 'number' | 'whole-number' | 'yes-or-no' | 'list' | 'object' | 'other';
type Issue = z.core.$ZodIssue;

/** Marks of the checks that a schema makes by itself, read back from the issue. */
export const NOBODY_REPORTS = { params: { fault: 'nobody-reports' } } as const;
export const SHARES_FALL = { params: { fault: 'shares-fall' } } as const;
export const RESERVED_CODE = { params: { fault: 'reserved-code' } } as const;

/** Understands what the validator says. `found`: the value that it complains about. */
export function shapeFault(issue: Issue, found: unknown): ShapeFault {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined ? { is: 'missing' } : { is: 'wrong-type', expected: typeWord(issue.expected) };
    case 'unrecognized_keys':
      return { is: 'unknown-field', fields: issue.keys };
    case 'invalid_value':
      return missingOr(found, { is: 'not-one-of', allowed: issue.values.map(String) });
    case 'invalid_union':
      return unionFault(issue, found);
    case 'invalid_format':
      return issue.format === 'date' ? { is: 'bad-date' } : badCode(issue.message);
    case 'invalid_key':
      return badCode(issue.issues[0]?.message);
    case 'too_small':
      return lowerBound(issue.origin, Number(issue.minimum));
    case 'too_big':
      return upperBound(issue.origin, Number(issue.maximum));
    case 'custom':
      return customFault(issue.params?.['fault']);
    case 'not_multiple_of':
    case 'invalid_element':
      return { is: 'unfit' };
  }
}

/** The schema of codes says which kind it is of by its message. */
const badCode = (message: string | undefined): ShapeFault => ({
  is: 'bad-code',
  of: message === 'indicator-code' ? message : 'slug',
});

const missingOr = (found: unknown, fault: ShapeFault): ShapeFault => (found === undefined ? { is: 'missing' } : fault);

/** Of several shapes that a value may have: the one meant, where the field says so, else the first that is not a word. */
function unionFault(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): ShapeFault {
  if (issue.errors.length === 0 && 'options' in issue)
    return missingOr(found, { is: 'not-one-of', allowed: (issue.options as readonly unknown[]).map(String) });
  const faults = issue.errors.flatMap(([first]) => (first ? [shapeFault(first, found)] : []));
  const words = faults.find((fault) => fault.is === 'not-one-of');
  const others = faults.find((fault) => fault.is !== 'not-one-of' && fault.is !== 'wrong-type');
  return missingOr(found, (typeof found === 'string' ? words : others) ?? others ?? words ?? { is: 'unfit' });
}

const isCounted = (origin: string): boolean => origin === 'string' || origin === 'array';

const lowerBound = (origin: string, least: number): ShapeFault =>
  isCounted(origin) ? { is: 'too-short', least } : { is: 'too-small', least };

const upperBound = (origin: string, most: number): ShapeFault =>
  isCounted(origin) ? { is: 'too-long', most } : { is: 'too-large', most };

function customFault(fault: unknown): ShapeFault {
  const own = fault === 'nobody-reports' || fault === 'shares-fall' || fault === 'reserved-code';
  return own ? { is: fault } : { is: 'unfit' };
}

function typeWord(expected: string): ValueType {
  switch (expected) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'int':
      return 'whole-number';
    case 'boolean':
      return 'yes-or-no';
    case 'array':
    case 'tuple':
      return 'list';
    case 'object':
    case 'record':
      return 'object';
    default:
      return 'other';
  }
}
