/** The conditions of conditional formats, one class of Excel's each. */
import { assertFormula, parseColor, visibleColor, type RuleCondition, type Sheet } from '../../model';
import type { ScalePoint } from '../../model/sheet/conditional-format';
import { fail } from '../error';
import { hostClass, property } from '../object';
import { tell } from './conditional-formats';
import { of, type RuleOf } from './targets';
import { RULE_COMPARISON, Words } from './words';

/** Puts `condition` in place of the rule's own. */
function setCondition({ sheet, rule }: RuleOf, condition: RuleCondition): void {
  rule.condition = condition;
  tell(sheet);
}

type Condition<T extends RuleCondition['type']> = Extract<RuleCondition, { type: T }>;
function conditionOf<T extends RuleCondition['type']>({ rule }: RuleOf, type: T): Condition<T> {
  return rule.condition.type === type ? (rule.condition as Condition<T>) : fail('InvalidOperation');
}

function withoutSign(formula: string): string {
  const text = formula.replace(/^=/, '');
  if (text !== '') assertFormula(text);
  return text;
}
const withSign = (formula: string): string => (formula === '' ? '' : `=${formula}`);

export const CUSTOM_CONDITIONAL_FORMAT = hostClass<Excel.CustomConditionalFormat, RuleOf>('CustomConditionalFormat', {
  rule: (target) => of('ConditionalFormatRule', target),
  format: (target) => of('ConditionalRangeFormat', target),
});

export const CONDITIONAL_FORMAT_RULE = hostClass<Excel.ConditionalFormatRule, RuleOf>('ConditionalFormatRule', {
  formula: property(
    (target) => withSign(conditionOf(target, 'custom').formula),
    (target, formula) => setCondition(target, { type: 'custom', formula: withoutSign(formula) }),
  ),
});

export const CELL_VALUE_CONDITIONAL_FORMAT = hostClass<Excel.CellValueConditionalFormat, RuleOf>(
  'CellValueConditionalFormat',
  {
    format: (target) => of('ConditionalRangeFormat', target),
    rule: property(
      (target) => {
        const { operator, formula1, formula2 } = conditionOf(target, 'cellValue');
        const word = RULE_COMPARISON.api(operator, 'EqualTo');
        return {
          formula1: withSign(formula1),
          ...(formula2 !== '' && { formula2: withSign(formula2) }),
          operator: word,
        };
      },
      (target, { operator, formula1, formula2 = '' }) =>
        setCondition(target, {
          type: 'cellValue',
          operator: RULE_COMPARISON.file(operator) ?? fail('InvalidArgument'),
          formula1: withoutSign(formula1),
          formula2: withoutSign(formula2),
        }),
    ),
  },
);

const TEXT = {
  Contains: 'contains',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;
type TextWord = keyof typeof TEXT;
const isTextWord = (word: string): word is TextWord => word in TEXT;
const TEXT_WORDS = Object.keys(TEXT) as TextWord[];

export const TEXT_CONDITIONAL_FORMAT = hostClass<Excel.TextConditionalFormat, RuleOf>('TextConditionalFormat', {
  format: (target) => of('ConditionalRangeFormat', target),
  rule: property(
    (target) => {
      const { operator, text } = conditionOf(target, 'text');
      return { operator: TEXT_WORDS.find((word) => TEXT[word] === operator) ?? 'Contains', text };
    },
    (target, { operator, text }) =>
      setCondition(target, {
        type: 'text',
        operator: isTextWord(operator) ? TEXT[operator] : fail('InvalidArgument'),
        text,
      }),
  ),
});

export const TOP_BOTTOM_CONDITIONAL_FORMAT = hostClass<Excel.TopBottomConditionalFormat, RuleOf>(
  'TopBottomConditionalFormat',
  {
    format: (target) => of('ConditionalRangeFormat', target),
    rule: property(
      (target) => {
        const { rank, percent, bottom } = conditionOf(target, 'topBottom');
        const type = bottom ? (percent ? 'BottomPercent' : 'BottomItems') : percent ? 'TopPercent' : 'TopItems';
        return { rank, type };
      },
      (target, { rank, type }) => {
        if (!['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'].includes(type)) fail('InvalidArgument');
        setCondition(target, {
          type: 'topBottom',
          rank,
          percent: type.endsWith('Percent'),
          bottom: type.startsWith('Bottom'),
        });
      },
    ),
  },
);

const POINTS = new Words({
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
  Automatic: 'min',
});

interface GivenPoint {
  readonly type: string;
  readonly formula?: string | undefined;
  readonly color?: string | undefined;
}
const readPoint = ({ type, formula }: GivenPoint): ScalePoint => ({
  kind: POINTS.file(type) ?? fail('InvalidArgument'),
  value: formula === undefined ? null : withoutSign(formula),
});
const colored = (point: GivenPoint) => ({
  ...readPoint(point),
  color: parseColor(point.color ?? '#FFFFFF') ?? fail('InvalidArgument'),
});
const showPoint = ({ kind, value }: ScalePoint) => ({
  type: POINTS.api(kind, 'LowestValue'),
  ...(value !== null && { formula: kind === 'formula' ? `=${value}` : value }),
});
const showColor = (sheet: Sheet, color: Parameters<typeof visibleColor>[0]): string =>
  visibleColor(color, sheet.book.theme) ?? '#FFFFFF';

export const COLOR_SCALE_CONDITIONAL_FORMAT = hostClass<Excel.ColorScaleConditionalFormat, RuleOf>(
  'ColorScaleConditionalFormat',
  {
    threeColorScale: property((target) => conditionOf(target, 'colorScale').points.length > 2),
    criteria: property(
      (target) => {
        const shown = conditionOf(target, 'colorScale').points.map((point) => ({
          ...showPoint(point),
          color: showColor(target.sheet, point.color),
        }));
        const [minimum, ...more] = shown;
        const maximum = more.at(-1);
        if (!minimum || !maximum) return fail('GeneralException');
        const midpoint = more.length > 1 ? more[0] : undefined;
        // The declaration wants members of its enum; on the wire these are its words.
        const criteria: unknown = { minimum, maximum, ...(midpoint && { midpoint }) };
        return criteria as Excel.ConditionalColorScaleCriteria;
      },
      (target, { minimum, midpoint, maximum }) =>
        setCondition(target, {
          type: 'colorScale',
          points: [colored(minimum), ...(midpoint ? [colored(midpoint)] : []), colored(maximum)],
        }),
    ),
  },
);

export const DATA_BAR_CONDITIONAL_FORMAT = hostClass<Excel.DataBarConditionalFormat, RuleOf>(
  'DataBarConditionalFormat',
  {
    positiveFormat: (target) => of('ConditionalDataBarPositiveFormat', target),
    showDataBarOnly: property(
      (target) => !conditionOf(target, 'dataBar').showValue,
      (target, only) => setCondition(target, { ...conditionOf(target, 'dataBar'), showValue: !only }),
    ),
    lowerBoundRule: property(
      (target) => showPoint(conditionOf(target, 'dataBar').lower) as Excel.ConditionalDataBarRule,
      (target, point) => setCondition(target, { ...conditionOf(target, 'dataBar'), lower: readPoint(point) }),
    ),
    upperBoundRule: property(
      (target) => showPoint(conditionOf(target, 'dataBar').upper) as Excel.ConditionalDataBarRule,
      (target, point) => {
        const upper = point.type === 'Automatic' ? { kind: 'max', value: null } : readPoint(point);
        setCondition(target, { ...conditionOf(target, 'dataBar'), upper });
      },
    ),
  },
);

export const CONDITIONAL_DATA_BAR_POSITIVE_FORMAT = hostClass<Excel.ConditionalDataBarPositiveFormat, RuleOf>(
  'ConditionalDataBarPositiveFormat',
  {
    fillColor: property(
      (target) => showColor(target.sheet, conditionOf(target, 'dataBar').color),
      (target, text) => {
        const color = parseColor(text) ?? fail('InvalidArgument');
        setCondition(target, { ...conditionOf(target, 'dataBar'), color });
      },
    ),
  },
);
