/** Conditional formats and data validation. */
import { cellAddress, formatAddress } from '../../geometry/address';
import type { Rect } from '../../geometry/rect';
import {
  NO_RULE_FORMAT,
  type ConditionalFormat,
  type RuleCondition,
  type ScalePoint,
} from '../../sheet/conditional-format';
import type { Validation } from '../../sheet/validation';
import { withPrefixes } from '../future-functions';
import { element } from '../package/attributes';
import { escapeXml } from '../package/xml';
import { encodeEscapes } from '../package/xml-text';
import type { StyleWriter } from './write-styles';
import { colorXml } from './write-style-parts';

const areasText = (areas: readonly Rect[]): string => areas.map(formatAddress).join(' ');
const formulaXml = (name: string, formula: string): string =>
  formula === '' ? '' : element(name, {}, escapeXml(withPrefixes(formula)));

export function rulesXml(rules: readonly ConditionalFormat[], styles: StyleWriter): string {
  return rules
    .map((rule, i) => element('conditionalFormatting', { sqref: areasText(rule.areas) }, ruleXml(rule, i + 1, styles)))
    .join('');
}

function ruleXml(rule: ConditionalFormat, priority: number, styles: StyleWriter): string {
  const { condition, format, stopIfTrue } = rule;
  const common = { dxfId: format === NO_RULE_FORMAT ? null : styles.ruleFormatNumber(format), priority, stopIfTrue };
  if (condition.type === 'other') return carriedRule(condition.xml, common);
  const { type, attributes, content } = conditionParts(condition, rule.areas);
  return element('cfRule', { type, ...common, ...attributes }, content + rule.rest);
}

/** The rule's own element with its numbers put right. */
function carriedRule(xml: string, { dxfId, priority }: { dxfId: number | null; priority: number }): string {
  const numbered = xml.replace(/\spriority="[^"]*"/, ` priority="${priority}"`);
  return dxfId === null ? numbered : numbered.replace(/\sdxfId="[^"]*"/, ` dxfId="${dxfId}"`);
}

interface ConditionParts {
  readonly type: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
  readonly content: string;
}

function conditionParts(condition: Exclude<RuleCondition, { type: 'other' }>, areas: readonly Rect[]): ConditionParts {
  switch (condition.type) {
    case 'custom':
      return { type: 'expression', attributes: {}, content: formulaXml('formula', condition.formula) };
    case 'cellValue':
      return {
        type: 'cellIs',
        attributes: { operator: condition.operator },
        content: formulaXml('formula', condition.formula1) + formulaXml('formula', condition.formula2),
      };
    case 'text':
      return textParts(condition, areas);
    case 'topBottom': {
      const { rank, percent, bottom } = condition;
      return { type: 'top10', attributes: { percent, bottom, rank }, content: '' };
    }
    case 'colorScale':
      return {
        type: 'colorScale',
        attributes: {},
        content: element(
          'colorScale',
          {},
          condition.points.map(pointXml).join('') +
            condition.points.map(({ color }) => colorXml('color', color)).join(''),
        ),
      };
    case 'dataBar': {
      const points = pointXml(condition.lower) + pointXml(condition.upper);
      const bar = element(
        'dataBar',
        { showValue: condition.showValue ? null : '0' },
        points + colorXml('color', condition.color),
      );
      return { type: 'dataBar', attributes: {}, content: bar };
    }
  }
}

const pointXml = ({ kind, value }: ScalePoint): string => element('cfvo', { type: kind, val: value });

/** Rules about text carry a formula that says the same, written for the first cell. */
function textParts(
  { operator, text }: Extract<RuleCondition, { type: 'text' }>,
  areas: readonly Rect[],
): ConditionParts {
  const cell = cellAddress(Math.min(...areas.map(({ top }) => top)), Math.min(...areas.map(({ left }) => left)));
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const search = `SEARCH(${quoted},${cell})`;
  const formulas = {
    contains: ['containsText', `NOT(ISERROR(${search}))`],
    notContains: ['notContainsText', `ISERROR(${search})`],
    beginsWith: ['beginsWith', `LEFT(${cell},LEN(${quoted}))=${quoted}`],
    endsWith: ['endsWith', `RIGHT(${cell},LEN(${quoted}))=${quoted}`],
  } as const;
  const [type, formula] = formulas[operator];
  const operatorName = operator === 'contains' ? 'containsText' : operator === 'notContains' ? 'notContains' : operator;
  return { type, attributes: { operator: operatorName, text }, content: formulaXml('formula', formula) };
}

export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return element('dataValidations', { count: validations.length }, validations.map(validationXml).join(''));
}

function validationXml(rule: Validation): string {
  const { type, operator, prompt, alert } = rule;
  const text = (value: string): string | null => (value === '' ? null : encodeEscapes(value));
  const compares = type !== 'none' && type !== 'list' && type !== 'custom';
  return element(
    'dataValidation',
    {
      type: type === 'none' ? null : type,
      errorStyle: alert.style === 'stop' ? null : alert.style,
      operator: compares && operator !== 'between' ? operator : null,
      allowBlank: rule.ignoreBlanks,
      showDropDown: !rule.dropDown,
      showInputMessage: prompt.show,
      showErrorMessage: alert.show,
      errorTitle: text(alert.title),
      error: text(alert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
      sqref: areasText(rule.areas),
    },
    formulaXml('formula1', rule.formula1) + formulaXml('formula2', rule.formula2),
  );
}
