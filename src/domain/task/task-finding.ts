import type { Severity } from '../finding/finding';
import type { CellRef, SheetRef } from '../report/grid';
import type { TaskColumn } from './task-words';

/** What a clerk should look at on the sheet *Chương trình công tác*, at its cell. Prose is chosen in `locales`. */
export interface TaskFinding {
  readonly rule: TaskRule;
  readonly severity: Severity;
  /** The task's code, where it has one. */
  readonly task: string | null;
  readonly column: TaskColumn | null;
  readonly sheet: SheetRef;
  readonly cell: CellRef;
  /** What stands there. */
  readonly found: string | number | null;
  /** What was expected or understood. */
  readonly expected: string | number | null;
}

/** Errors: something is not counted as it was meant. Warnings: counted, look at it. */
export const TASK_RULES = {
  'heading-missing': 'error',
  'as-of-unreadable': 'error',
  'code-missing': 'warning',
  'code-repeated': 'error',
  'code-unknown': 'warning',
  'text-missing': 'warning',
  'row-missing': 'warning',
  'row-apart': 'warning',
  'quarter-unreadable': 'error',
  'months-unreadable': 'error',
  'month-outside-quarter': 'info',
  'due-missing': 'error',
  'due-differs': 'info',
  'date-unreadable': 'error',
  'date-as-text': 'warning',
  'state-unreadable': 'error',
  'source-unreadable': 'error',
  'indicator-unknown': 'error',
  'done-without-date': 'warning',
  'date-without-state': 'warning',
  'date-without-done': 'warning',
  'done-ahead': 'warning',
  'not-arisen-unconditional': 'warning',
  'part-open': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;
export type TaskRule = keyof typeof TASK_RULES;
