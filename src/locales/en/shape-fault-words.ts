import type { ShapeFault, ValueType } from '../../domain/programme/shape-fault';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'text, in quotation marks',
  number: 'a number, without quotation marks',
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list, in [ ]',
  object: 'a group of entries, in { }',
  other: 'of another kind',
};

/** What is wrong with a value of a programme file, and what to do. */
export function faultWords(fault: ShapeFault): string {
  switch (fault.is) {
    case 'missing':
      return 'a value is missing. Add it.';
    case 'unknown-field':
      return `the format has no entry ${fault.fields.map((field) => `“${field}”`).join(', ')}. Check the spelling, or remove it.`;
    case 'wrong-type':
      return `this must be ${TYPES[fault.expected]}. Correct it.`;
    case 'not-one-of':
      return `this can only be ${fault.allowed.map((value) => `“${value}”`).join(' or ')}. Correct it.`;
    case 'bad-code':
      return fault.of === 'slug'
        ? 'a code has lower-case letters without accents, digits, and hyphens between them, such as “ward-2”. Correct it.'
        : 'an indicator’s code has letters, digits, and dots between them, and does not end in “.0”: “4.2” or “A3”. Correct it.';
    case 'bad-date':
      return 'this must be a real day, written like “2023-10-31”. Correct it.';
    case 'too-short':
      return fault.least === 1 ? 'this must not be empty. Fill it in.' : `this needs ${fault.least} entries. Add them.`;
    case 'too-long':
      return `this takes ${fault.most} entries only. Remove some.`;
    case 'too-small':
      return `this must not be below ${fault.least}. Correct it.`;
    case 'too-large':
      return `this must not be above ${fault.most}. Correct it.`;
    case 'nobody-reports':
      return 'at least one level or one unit must report. Add it.';
    case 'shares-fall':
      return 'the four shares add up from quarter to quarter, so they cannot fall. Correct them.';
    case 'reserved-code':
      return 'the add-in keeps this code for itself. Choose another.';
    case 'unfit':
      return 'this value does not fit. Correct it as the guide says.';
  }
}
