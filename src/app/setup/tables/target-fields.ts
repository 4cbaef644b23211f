import { parseDecimal } from '../../../domain/number/number-text';
import { WHOLE } from '../../../domain/programme/target';
import { looseKey } from '../../../domain/text/text-key';
import { formatNumber } from '../../../locales/format-number';
import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../../../locales/vi/programme-sheet-words';
import { DATE, NUMBER, oneOf, orWord, PERCENTAGE, TEXT, yes, type CellKind } from '../cell-kind';
import { at, being, type Field } from '../field';
import type { JsonRecord } from '../record';
import { codeOf, reference } from '../reference';
import { fieldMaker } from './field-maker';
import type { ProgrammeLists } from './programme-lists';

const field = fieldMaker(PROGRAMME_FIELDS.targets);
const W = PROGRAMME_WORDS;
const isRange = ({ comparator }: JsonRecord): boolean => comparator === 'range';

/** A pace by name, or the shares that are expected by each quarter's end: `20%; 50%; 75%; 100%`. */
const PACE: CellKind = {
  style: () => 'inputText',
  write: (value) =>
    Array.isArray(value)
      ? value.map((share) => `${formatNumber(Number(share) * 100, 'vi')}%`).join('; ')
      : oneOf(W.paces).write(value),
  read: (cell) => {
    const named = oneOf(W.paces).read(cell);
    if ('value' in named) return named;
    const shares = String(cell.value)
      .split(';')
      .map((part) => parseDecimal(part.replace('%', '').trim()));
    const numbers = shares.filter((share) => share !== null);
    if (shares.length !== 4 || numbers.length !== 4) return { refusal: { why: 'not-shares' } };
    return { value: numbers.map((share) => Number((share / 100).toPrecision(15))) };
  },
};

/** The whole by its own name, or a level. */
function judgedAt({ levels, wholeName }: ProgrammeLists): CellKind {
  const level = reference('level', levels);
  const taken = levels.some(({ name }) => looseKey(name) === looseKey(W.whole));
  const whole = orWord(level, WHOLE, taken ? WHOLE : W.whole);
  return {
    ...whole,
    read: (cell) =>
      [WHOLE, wholeName].some((word) => looseKey(word) === looseKey(String(cell.value)))
        ? { value: WHOLE }
        : whole.read(cell),
    choices: [W.whole, ...(level.choices ?? [])],
  };
}

/** Targets, each with the indicator that it is of: `indicator` stands in the record only on its way. */
export function targetFields(lists: ProgrammeLists): readonly Field[] {
  const percentages = new Set(lists.indicators.filter(({ isPercentage }) => isPercentage).map(({ code }) => code));
  const figure: Field['kind'] = ({ indicator }) => (percentages.has(String(indicator)) ? PERCENTAGE : NUMBER);
  return [
    field('indicator', 9, at('indicator'), being(codeOf('indicator', lists.indicators)), 'indicators'),
    field('judgedAt', 18, at('judgedAt'), being(judgedAt(lists))),
    field('comparator', 16, at('comparator'), being(oneOf(W.comparators))),
    field('value', 14, (record) => (isRange(record) ? ['value', 0] : ['value']), figure),
    field('far', 14, (record) => (isRange(record) ? ['value', 1] : null), figure),
    field('noteExceeded', 12, at('noteExceeded'), being(yes(W.noteExceeded))),
    field('due', 14, at('due'), being(orWord(DATE, 'every-period', W.everyPeriod))),
    field('window', 14, at('window'), being(oneOf(W.windows))),
    field('from', 14, at('from'), being(DATE)),
    field('pace', 26, at('pace'), being(PACE)),
    field('note', 50, at('note'), being(TEXT)),
  ];
}
