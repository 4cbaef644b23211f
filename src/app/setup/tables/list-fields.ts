import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../../../locales/vi/programme-sheet-words';
import { oneOf, TEXT } from '../cell-kind';
import { at, being, type Field } from '../field';
import { fieldMaker } from './field-maker';

const field = fieldMaker(PROGRAMME_FIELDS.lists);

/** Levels, groups and facts, in one table. */
export const LIST_FIELDS: readonly Field[] = [
  field('list', 16, at('list'), being(oneOf(PROGRAMME_WORDS.lists))),
  field('code', 24, at('code'), being(TEXT)),
  field('name', 70, at('name'), being(TEXT)),
];
