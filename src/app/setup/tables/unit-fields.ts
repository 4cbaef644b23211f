import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../../../locales/vi/programme-sheet-words';
import { DATE, NUMBER, several, TEXT } from '../cell-kind';
import { at, being, type Field } from '../field';
import { codeOf, reference } from '../reference';
import type { ProgrammeLists } from './programme-lists';
import { laterFact } from '../later-fact';
import { fieldMaker } from './field-maker';

const field = fieldMaker(PROGRAMME_FIELDS.units);

/** Units, with a column for each thing that is known of them. */
export function unitFields({ levels, units, facts }: ProgrammeLists): readonly Field[] {
  return [
    field('code', 18, at('code'), being(TEXT)),
    field('name', 28, at('name'), being(TEXT)),
    field('kind', 14, at('kind'), being(TEXT)),
    field('level', 16, at('level'), being(reference('level', levels))),
    field('parent', 18, at('parent'), being(codeOf('unit', units)), 'units'),
    field('validFrom', 14, at('validFrom'), being(DATE)),
    field('validTo', 14, at('validTo'), being(DATE)),
    field('successors', 24, at('successors'), being(several(codeOf('unit', units)))),
    ...facts.map(({ code, name }): Field => ({
      heading: factHeading({ code, name }, facts),
      help: PROGRAMME_FIELDS.units.fact,
      width: 14,
      path: at('facts', code),
      kind: being(NUMBER),
    })),
    field('laterFacts', 34, at('laterFacts'), being(several(laterFact(facts)))),
  ];
}

const OWN_HEADINGS: ReadonlySet<string> = new Set([
  ...Object.values(PROGRAMME_FIELDS.units).map(([heading = '']) => heading.toLowerCase()),
  PROGRAMME_WORDS.kept.toLowerCase(),
]);

/** A fact's name, or with its code where another column is headed so. */
function factHeading({ code, name }: ProgrammeLists['facts'][number], facts: ProgrammeLists['facts']): string {
  const key = name.toLowerCase();
  const alone = !OWN_HEADINGS.has(key) && facts.filter((other) => other.name.toLowerCase() === key).length === 1;
  return alone ? name : `${name} (${code})`;
}
