import type { FormGroup } from '../domain/finding/form-group';

/** A unit's own form, checked while it is filled: fetched with what shows it. */
export interface UnitFormTexts {
  readonly noUnit: string;
  readonly about: (period: string, sheet: string) => string;
  readonly noPeriod: string;
  /** How the form stands: how many places of each kind there are. */
  readonly standing: (counts: Readonly<Record<FormGroup, number>>) => string;
  readonly send: (file: string) => string;
  readonly group: Readonly<Record<FormGroup, string>>;
  readonly goTo: (cell: string) => string;
  readonly live: string;
  readonly unknownProgramme: (id: string) => string;
  readonly noProgramme: string;
  readonly openFile: string;
  readonly leave: string;
  readonly leaveHint: string;
}
