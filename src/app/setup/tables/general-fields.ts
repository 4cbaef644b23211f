import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../../../locales/vi/programme-sheet-words';
import { NUMBER, oneOf, several, TEXT } from '../cell-kind';
import { at, being, type Field } from '../field';
import { fieldMaker } from './field-maker';

const field = fieldMaker(PROGRAMME_FIELDS.general);
const YEAR = { ...NUMBER, style: () => 'inputText' as const };

/** What is said once of a programme. */
export const GENERAL_FIELDS: readonly Field[] = [
  field('id', 60, at('id'), being(TEXT)),
  field('name', 60, at('name'), being(TEXT)),
  field('issuer', 60, at('issuer'), being(TEXT)),
  field('heading', 60, at('paper', 'heading'), being(several(TEXT))),
  field('symbol', 60, at('paper', 'symbol'), being(TEXT)),
  field('place', 60, at('paper', 'place'), being(TEXT)),
  field('recipients', 60, at('paper', 'recipients'), being(several(TEXT))),
  field('signers', 60, at('paper', 'signers'), being(several(TEXT))),
  field('wholeName', 60, at('wholeName'), being(TEXT)),
  field('year', 60, at('year'), being(YEAR)),
  field('reporting', 60, at('reporting'), being(oneOf(PROGRAMME_WORDS.reporting))),
  field('departments', 60, at('departments'), being(several(TEXT))),
];
