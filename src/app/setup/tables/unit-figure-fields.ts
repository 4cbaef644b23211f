import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../../../locales/vi/programme-sheet-words';
import { NUMBER, oneOf, PERCENTAGE, TEXT } from '../cell-kind';
import { at, being, type Field } from '../field';
import { codeOf } from '../reference';
import { fieldMaker } from './field-maker';
import type { ProgrammeLists } from './programme-lists';

const field = fieldMaker(PROGRAMME_FIELDS.unitFigures);

/** Figures of single units: their own targets, what they carried in, what they are compared with. */
export function unitFigureFields({ units, indicators }: ProgrammeLists): readonly Field[] {
  const percentages = new Set(indicators.filter(({ isPercentage }) => isPercentage).map(({ code }) => code));
  // What was carried in and what is compared with are figures as reported, never shares.
  const figure: Field['kind'] = ({ kind, indicator }) =>
    kind === 'target' && percentages.has(String(indicator)) ? PERCENTAGE : NUMBER;
  return [
    field('kind', 14, at('kind'), being(oneOf(PROGRAMME_WORDS.figureKinds))),
    field('indicator', 9, at('indicator'), being(codeOf('indicator', indicators)), 'indicators'),
    field('target', 12, at('target'), being(NUMBER)),
    field('period', 10, at('period'), being(TEXT)),
    field('unit', 18, at('unit'), being(codeOf('unit', units)), 'units'),
    field('value', 16, at('value'), figure),
    field('second', 16, at('second'), figure),
  ];
}
