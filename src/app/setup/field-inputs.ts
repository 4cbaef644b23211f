import { PROGRAMME_WORDS } from '../../locales/vi/programme-sheet-words';
import type { InputRule } from '../workbook/sheet-content';
import type { Field, TableKey } from './field';
import type { ProgrammeRecords } from './programme-records';
import type { SheetNames } from './programme-sheet';

/** Excel takes no longer list of words in a rule, and no longer title. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;

/** What Excel tells and offers where a clerk types: the words to choose from, and what belongs in the cell. */
export function fieldInputs(
  key: TableKey,
  fields: readonly Field[],
  rows: number,
  records: ProgrammeRecords,
  names: SheetNames,
): readonly InputRule[] {
  return fields.map((field, i): InputRule => {
    const area =
      key === 'general' ? { top: i + 1, left: 1, rows: 1, columns: 1 } : { top: 1, left: i, rows, columns: 1 };
    return {
      area,
      rule: ruleOf(field, records, names),
      title: field.heading.slice(0, LONGEST_TITLE),
      prompt: field.help,
      problem: PROGRAMME_WORDS.notAllowed,
    };
  });
}

function ruleOf({ kind, chosenFrom }: Field, records: ProgrammeRecords, names: SheetNames): InputRule['rule'] {
  if (chosenFrom && chosenFrom !== 'general' && records[chosenFrom].length > 0) {
    const area = { top: 1, left: 0, rows: records[chosenFrom].length, columns: 1 };
    return { kind: 'range', sheet: names[chosenFrom], area };
  }
  const { choices = [] } = kind({});
  const listed = choices.length > 0 && choices.join(',').length <= LONGEST_LIST && !choices.join('').includes(',');
  return listed ? { kind: 'list', choices } : { kind: 'text' };
}
