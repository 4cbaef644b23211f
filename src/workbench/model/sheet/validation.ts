/** Data validation: what may be typed into cells, and what is said to who types. */
import type { Rect } from '../geometry/rect';

export const VALIDATION_OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type ValidationOperator = (typeof VALIDATION_OPERATORS)[number];
export const VALIDATION_TYPES = ['none', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'] as const;
export type ValidationType = (typeof VALIDATION_TYPES)[number];

export interface ValidationRule {
  readonly type: ValidationType;
  readonly operator: ValidationOperator;
  /** Formulas without `=`; a literal list is a string constant: `"yes,no"`. Written for the first cell of the first area. */
  readonly formula1: string;
  readonly formula2: string;
  readonly ignoreBlanks: boolean;
  readonly dropDown: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}
export interface Validation extends ValidationRule {
  readonly areas: readonly Rect[];
}

export const NO_VALIDATION: ValidationRule = {
  type: 'none',
  operator: 'between',
  formula1: '',
  formula2: '',
  ignoreBlanks: true,
  dropDown: true,
  prompt: { show: true, title: '', message: '' },
  alert: { show: true, style: 'stop', title: '', message: '' },
};
