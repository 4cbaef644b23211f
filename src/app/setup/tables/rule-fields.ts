import { looseKey } from '../../../domain/text/text-key';
import { PROGRAMME_FIELDS, PROGRAMME_WORDS } from '../../../locales/vi/programme-sheet-words';
import { oneOf, TEXT, type CellKind } from '../cell-kind';
import { at, being, type Field } from '../field';
import { isRecord, type JsonRecord } from '../record';
import { fieldMaker } from './field-maker';

const field = fieldMaker(PROGRAMME_FIELDS.rules);
const W = PROGRAMME_WORDS;
const compares = ({ kind }: JsonRecord): boolean => kind === 'comparison';

/** `5.2 + 5.3 trong kỳ`: figures of rows; the year to date goes without saying. */
const OPERANDS: CellKind = {
  style: () => 'inputText',
  write: (value) => {
    const words = (Array.isArray(value) ? value : [value]).map((operand: unknown) => {
      if (!isRecord(operand) || typeof operand['indicator'] !== 'string') return null;
      const part = W.parts[operand['part'] as keyof typeof W.parts] as string | undefined;
      return part === W.parts.toDate ? operand['indicator'] : part && `${operand['indicator']} ${part}`;
    });
    return words.every((word) => typeof word === 'string') ? words.join(' + ') : null;
  },
  read: ({ value }) => {
    const operands = String(value).split('+').map(readOperand);
    return operands.includes(null) ? { refusal: { why: 'not-operands' } } : { value: operands };
  },
};

function readOperand(text: string): JsonRecord | null {
  const [, indicator, words = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(text) ?? [];
  if (indicator === undefined) return null;
  if (words === '') return { indicator, part: 'toDate' };
  const part = Object.entries(W.parts).find(([, word]) => looseKey(word) === looseKey(words))?.[0];
  return part === undefined ? null : { indicator, part };
}

/** One figure of one row. */
const OPERAND: CellKind = {
  ...OPERANDS,
  read: (cell) => {
    const reading = OPERANDS.read(cell);
    if (!('value' in reading) || !Array.isArray(reading.value)) return reading;
    return reading.value.length === 1 ? { value: reading.value[0] as unknown } : { refusal: { why: 'not-operands' } };
  },
};

const operands: Field['kind'] = (record) => (compares(record) ? OPERANDS : OPERAND);

/** Rules between rows. */
export const RULE_FIELDS: readonly Field[] = [
  field('code', 20, at('code'), being(TEXT)),
  field('kind', 20, at('kind'), being(oneOf(W.ruleKinds))),
  field('severity', 12, at('severity'), being(oneOf(W.severity))),
  field('left', 30, at('left'), operands),
  field('operator', 18, at('operator'), being(oneOf(W.operators))),
  field('right', 30, at('right'), operands),
  field('whenMissing', 20, at('whenMissing'), being(oneOf(W.whenMissing))),
  field('sentence', 60, at('sentence'), being(TEXT)),
];
