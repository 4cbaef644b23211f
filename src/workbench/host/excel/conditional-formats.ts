import { cutRulesOff, type ConditionalFormat, type RuleCondition, type Sheet } from '../../model';
import { intersects } from '../../model/geometry/rect';
import { NO_RULE_FORMAT } from '../../model/sheet/conditional-format';
import { assertAllowed } from '../../model/cells/locks';
import { fail, unanswered } from '../error';
import { hostClass, property, type HostObject } from '../object';
import { Area } from './area';
import { of, type Cells, type RuleOf } from './targets';

/** Rules that touch some of the cells, first to last. */
const rulesOn = ({ sheet, areas }: Cells): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((rule) => rule.areas.some((area) => areas.some((own) => intersects(own.rect, area))));

/** What a rule is before its conditions are set. */
const NEW: Readonly<Record<string, RuleCondition>> = {
  Custom: { type: 'custom', formula: '' },
  CellValue: { type: 'cellValue', operator: 'equal', formula1: '', formula2: '' },
  ContainsText: { type: 'text', operator: 'contains', text: '' },
  TopBottom: { type: 'topBottom', rank: 10, percent: false, bottom: false },
  ColorScale: {
    type: 'colorScale',
    points: [
      { kind: 'min', value: null, color: { rgb: 'F8696B' } },
      { kind: 'percentile', value: '50', color: { rgb: 'FFEB84' } },
      { kind: 'max', value: null, color: { rgb: '63BE7B' } },
    ],
  },
  DataBar: {
    type: 'dataBar',
    lower: { kind: 'min', value: null },
    upper: { kind: 'max', value: null },
    color: { rgb: '638EC6' },
    showValue: true,
  },
};

/** New rules come first, as in Excel. */
function add({ sheet, areas }: Cells, type: string): HostObject {
  assertAllowed(sheet, 'formatCells');
  const rule: ConditionalFormat = {
    id: String(sheet.book.number()),
    areas: areas.map((area) => area.rect),
    condition: NEW[type] ?? unanswered(`conditional formats of the type ${type}`),
    format: NO_RULE_FORMAT,
    stopIfTrue: false,
    rest: '',
  };
  sheet.conditionalFormats.unshift(rule);
  tell(sheet);
  return of('ConditionalFormat', { sheet, rule });
}

export const tell = (sheet: Sheet): void =>
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });

function find(cells: Cells, id: string): HostObject | null {
  const rule = rulesOn(cells).find((candidate) => candidate.id === id);
  return rule ? of('ConditionalFormat', { sheet: cells.sheet, rule }) : null;
}

export const CONDITIONAL_FORMAT_COLLECTION = hostClass<Excel.ConditionalFormatCollection, Cells>(
  'ConditionalFormatCollection',
  {
    add,
    clearAll: ({ sheet, areas }) => {
      for (const { rect: area } of areas) cutRulesOff(sheet, area);
      tell(sheet);
    },
    getCount: (cells) => rulesOn(cells).length,
    getItem: (cells, id) => find(cells, id) ?? fail('ItemNotFound'),
    getItemAt: (cells, index) =>
      of('ConditionalFormat', { sheet: cells.sheet, rule: rulesOn(cells)[index] ?? fail('ItemNotFound') }),
    getItemOrNullObject: find,
  },
  { items: (cells) => rulesOn(cells).map((rule) => of('ConditionalFormat', { sheet: cells.sheet, rule })) },
);

const TYPES = {
  custom: 'Custom',
  cellValue: 'CellValue',
  text: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  topBottom: 'TopBottom',
} as const;
/** Kinds that are carried without being understood. */
const typeOf = ({ rule }: RuleOf) =>
  rule.condition.type !== 'other'
    ? TYPES[rule.condition.type]
    : rule.condition.fileType === 'iconSet'
      ? 'IconSet'
      : 'PresetCriteria';

type PartClass =
  | 'CustomConditionalFormat'
  | 'CellValueConditionalFormat'
  | 'TextConditionalFormat'
  | 'ColorScaleConditionalFormat'
  | 'DataBarConditionalFormat'
  | 'TopBottomConditionalFormat';
const part =
  (className: PartClass, type: RuleCondition['type']) =>
  (target: RuleOf): HostObject | null =>
    target.rule.condition.type === type ? of(className, target) : null;
/** Excel refuses to look at a rule as if it were of another kind. */
const strict = (lead: (target: RuleOf) => HostObject | null) => (target: RuleOf) =>
  lead(target) ?? fail('InvalidOperation');

const custom = part('CustomConditionalFormat', 'custom');
const cellValue = part('CellValueConditionalFormat', 'cellValue');
const text = part('TextConditionalFormat', 'text');
const colorScale = part('ColorScaleConditionalFormat', 'colorScale');
const dataBar = part('DataBarConditionalFormat', 'dataBar');
const topBottom = part('TopBottomConditionalFormat', 'topBottom');

const areasOf = ({ sheet, rule }: RuleOf): Area[] => rule.areas.map((area) => new Area(sheet, area));
const soleArea = (target: RuleOf): Area | null => {
  const [only, ...more] = areasOf(target);
  return only && more.length === 0 ? only : null;
};

function setPriority({ sheet, rule }: RuleOf, priority: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== rule);
  others.splice(Math.min(Math.max(0, priority), others.length), 0, rule);
  sheet.conditionalFormats = others;
  tell(sheet);
}

export const CONDITIONAL_FORMAT = hostClass<Excel.ConditionalFormat, RuleOf>(
  'ConditionalFormat',
  {
    id: property(({ rule }) => rule.id),
    type: property(typeOf),
    priority: property(({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule), setPriority),
    stopIfTrue: property(
      ({ rule }) => rule.stopIfTrue,
      ({ sheet, rule }, value) => {
        rule.stopIfTrue = value;
        tell(sheet);
      },
    ),
    custom: strict(custom),
    customOrNullObject: custom,
    cellValue: strict(cellValue),
    cellValueOrNullObject: cellValue,
    textComparison: strict(text),
    textComparisonOrNullObject: text,
    colorScale: strict(colorScale),
    colorScaleOrNullObject: colorScale,
    dataBar: strict(dataBar),
    dataBarOrNullObject: dataBar,
    topBottom: strict(topBottom),
    topBottomOrNullObject: topBottom,
    delete: ({ sheet, rule }) => {
      assertAllowed(sheet, 'formatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
      tell(sheet);
    },
    getRange: (target) => of('Range', soleArea(target) ?? fail('InvalidOperation')),
    getRangeOrNullObject: (target) => {
      const area = soleArea(target);
      return area && of('Range', area);
    },
    getRanges: (target) => of('RangeAreas', { sheet: target.sheet, areas: areasOf(target) }),
  },
  { identity: ({ rule }) => ({ Id: rule.id }), isAlive: ({ sheet, rule }) => sheet.conditionalFormats.includes(rule) },
);
