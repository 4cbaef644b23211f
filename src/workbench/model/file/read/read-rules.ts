/** Conditional formats, first to last. */
import { parseAddress } from '../../geometry/address';
import {
  NO_RULE_FORMAT,
  type ConditionalFormat,
  type RuleCondition,
  type RuleFormat,
  type ScalePoint,
} from '../../sheet/conditional-format';
import type { Sheet } from '../../sheet/sheet';
import { withoutPrefixes } from '../future-functions';
import { childNamed, childrenNamed, isTrue, numberOr, type XmlElement } from '../package/xml';
import { readColor } from './read-style-parts';

export function readRules(sheet: Sheet, root: XmlElement, formats: readonly RuleFormat[]): ConditionalFormat[] {
  const found: { priority: number; rule: ConditionalFormat }[] = [];
  for (const block of childrenNamed(root, 'conditionalFormatting')) {
    const areas = (block.attributes['sqref'] ?? '').split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
    if (areas.length === 0) continue;
    for (const element of childrenNamed(block, 'cfRule')) {
      const format = formats[numberOr(element.attributes['dxfId'], -1)] ?? NO_RULE_FORMAT;
      const rule: ConditionalFormat = {
        id: String(sheet.book.number()),
        areas,
        condition: readCondition(element),
        format,
        stopIfTrue: isTrue(element.attributes['stopIfTrue']),
        rest: childrenNamed(element, 'extLst')
          .map(({ xml }) => xml)
          .join(''),
      };
      found.push({ priority: numberOr(element.attributes['priority'], Infinity), rule });
    }
  }
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

const TEXT_OPERATORS: Readonly<Record<string, Extract<RuleCondition, { type: 'text' }>['operator']>> = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

function readCondition(element: XmlElement): RuleCondition {
  const { attributes } = element;
  const [formula1 = '', formula2 = ''] = childrenNamed(element, 'formula').map(({ text }) => withoutPrefixes(text));
  const type = attributes['type'] ?? '';
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator !== undefined && attributes['text'] !== undefined) {
    return { type: 'text', operator: textOperator, text: attributes['text'] };
  }
  switch (type) {
    case 'expression':
      return { type: 'custom', formula: formula1 };
    case 'cellIs':
      return { type: 'cellValue', operator: attributes['operator'] ?? 'equal', formula1, formula2 };
    case 'top10':
      return {
        type: 'topBottom',
        rank: numberOr(attributes['rank'], 10),
        percent: isTrue(attributes['percent']),
        bottom: isTrue(attributes['bottom']),
      };
    case 'colorScale':
      return readColorScale(element);
    case 'dataBar':
      return readDataBar(element);
    default:
      return { type: 'other', fileType: type, xml: element.xml };
  }
}

const readPoint = ({ attributes }: XmlElement): ScalePoint => ({
  kind: attributes['type'] ?? 'min',
  value: attributes['val'] ?? null,
});

function readColorScale(element: XmlElement): RuleCondition {
  const scale = childNamed(element, 'colorScale');
  const colors = childrenNamed(scale, 'color');
  const points = childrenNamed(scale, 'cfvo').map((point, i) => ({ ...readPoint(point), color: readColor(colors[i]) }));
  return { type: 'colorScale', points };
}

function readDataBar(element: XmlElement): RuleCondition {
  const bar = childNamed(element, 'dataBar');
  const [lower = { kind: 'min', value: null }, upper = { kind: 'max', value: null }] = childrenNamed(bar, 'cfvo').map(
    readPoint,
  );
  return {
    type: 'dataBar',
    lower,
    upper,
    color: readColor(childNamed(bar, 'color')),
    showValue: isTrue(bar?.attributes['showValue'], true),
  };
}
