import type { Finding, FindingRule } from './finding';

/** wrong: keeps a figure out · blank: still to be filled · doubtful: to be looked at · note: good to know. */
export type FormGroup = 'wrong' | 'blank' | 'doubtful' | 'note';
export const FORM_GROUPS: readonly FormGroup[] = ['wrong', 'blank', 'doubtful', 'note'];

/** What is found where something was not filled in. */
const TO_FILL: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'value-missing',
  'half-missing',
  'to-date-missing',
  'in-period-missing',
  'date-missing',
]);

/** How a unit is to take a finding. */
export function formGroup({ severity, rule }: Finding): FormGroup {
  if (TO_FILL.has(rule)) return 'blank';
  switch (severity) {
    case 'error':
      return 'wrong';
    case 'warning':
      return 'doubtful';
    case 'info':
      return 'note';
  }
}
