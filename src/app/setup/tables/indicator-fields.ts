import { looseKey } from '../../../domain/text/text-key';
import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../../../locales/vi/programme-sheet-words';
import { NUMBER, oneOf, PERCENTAGE, several, TEXT, type CellKind } from '../cell-kind';
import { at, being, type Field } from '../field';
import type { JsonRecord } from '../record';
import { codeOf, reference } from '../reference';
import { fieldMaker } from './field-maker';
import type { ProgrammeLists } from './programme-lists';

const field = fieldMaker(PROGRAMME_FIELDS.indicators);
const W = PROGRAMME_WORDS;
const isTally = ({ measure }: JsonRecord): boolean => measure === 'tally';
/** An index says itself how it rolls up; a change says so of the index that it is of. */
const rollUp =
  (part: string): Field['path'] =>
  ({ measure }) =>
    measure === 'change' ? ['of', 'rollUp', part] : ['rollUp', part];

/** What can be believed is said in figures as reported; of a ratio, in its rate. */
const plausible: Field['kind'] = ({ measure }) => (measure === 'ratio' ? PERCENTAGE : NUMBER);

/** The same window, or the words for a base that the programme fixes. */
const BASELINE: CellKind = {
  ...TEXT,
  write: (value) =>
    value === 'same-window' ? W.sameWindow : TEXT.write((value as { readonly fixed?: unknown } | null)?.fixed),
  read: (cell) =>
    looseKey(String(cell.value)) === looseKey(W.sameWindow)
      ? { value: 'same-window' }
      : { value: { fixed: String(cell.value).trim() } },
};

/** Indicators, without their targets. */
export function indicatorFields({ levels, groups, facts, units, indicators }: ProgrammeLists): readonly Field[] {
  const level = reference('level', levels);
  const indicator = codeOf('indicator', indicators);
  const fact = reference('fact', facts);
  return [
    field('code', 9, at('code'), being(TEXT)),
    field('name', 48, at('name'), being(TEXT)),
    field('group', 28, at('group'), being(reference('group', groups))),
    field('unitOfMeasure', 14, at('unitOfMeasure'), being(TEXT)),
    field('measure', 20, at('measure'), being(oneOf(W.measures))),
    field('accumulation', 14, at('accumulation'), being(oneOf(W.accumulation))),
    field('levels', 18, at('reportedBy', 'levels'), being(several(level))),
    field('units', 18, at('reportedBy', 'units'), being(several(codeOf('unit', units)))),
    field('condition', 22, at('condition'), being(TEXT)),
    field('partOf', 10, at('partOf'), being(indicator)),
    field('rollUp', 18, rollUp('by'), being(oneOf(W.rollUps))),
    field('weight', 16, rollUp('fact'), being(fact)),
    field('changeOf', 14, at('of', 'kind'), being(oneOf(W.changeOf))),
    field('as', 22, at('as'), being(oneOf(W.as))),
    field('baseline', 20, at('baseline'), being(BASELINE)),
    field('totalFact', 16, at('totalFact'), being(fact)),
    field('plausibleMin', 14, at('plausible', 'min'), plausible),
    field('plausibleMax', 14, at('plausible', 'max'), plausible),
    field('operation', 14, at('formula', 'operation'), being(oneOf(W.operations))),
    field(
      'of',
      18,
      (record) => (isTally(record) ? ['of', 'indicator'] : ['formula', 'of']),
      (record) => (isTally(record) ? indicator : several(indicator)),
    ),
    field('ofLevel', 16, (record) => (isTally(record) ? ['of', 'level'] : null), being(level)),
    field('lead', 22, at('lead'), being(TEXT)),
    field('guidance', 40, at('guidance'), being(TEXT)),
    field('wording', 60, at('wording'), being(TEXT)),
    field('lineage', 18, at('lineage'), being(TEXT)),
  ];
}
