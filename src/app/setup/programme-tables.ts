import type { Field, TableKey } from './field';
import { GENERAL_FIELDS } from './tables/general-fields';
import { indicatorFields } from './tables/indicator-fields';
import { LIST_FIELDS } from './tables/list-fields';
import type { ProgrammeLists } from './tables/programme-lists';
import { RULE_FIELDS } from './tables/rule-fields';
import { targetFields } from './tables/target-fields';
import { unitFields } from './tables/unit-fields';
import { unitFigureFields } from './tables/unit-figure-fields';

/** The sheets in the order in which they stand in the workbook, and in which one is understood after another. */
export const TABLES: readonly TableKey[] = [
  'general',
  'lists',
  'units',
  'indicators',
  'targets',
  'unit-figures',
  'rules',
];

/** The columns of a table. */
export function fieldsOf(table: TableKey, lists: ProgrammeLists): readonly Field[] {
  switch (table) {
    case 'general':
      return GENERAL_FIELDS;
    case 'lists':
      return LIST_FIELDS;
    case 'units':
      return unitFields(lists);
    case 'indicators':
      return indicatorFields(lists);
    case 'targets':
      return targetFields(lists);
    case 'unit-figures':
      return unitFigureFields(lists);
    case 'rules':
      return RULE_FIELDS;
  }
}
