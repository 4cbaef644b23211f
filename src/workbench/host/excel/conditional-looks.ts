/** What conditional formats lay over cells. */
import { parseColor, visibleColor, type RuleFormat } from '../../model';
import { fail } from '../error';
import { hostClass, property, type HostObject, type Property } from '../object';
import { tell } from './conditional-formats';
import { of, type RuleBorderOf, type RuleOf } from './targets';
import { lineNamed, lineStyleOf } from './words';

function change({ sheet, rule }: RuleOf, format: Partial<RuleFormat>): void {
  rule.format = { ...rule.format, ...format };
  tell(sheet);
}

/** Where a rule leaves a property alone Excel answers null, although Microsoft's declaration has no room for it. */
const onOff = (name: 'bold' | 'italic' | 'strikethrough'): Property<RuleOf, boolean> =>
  property(
    ({ rule }) => rule.format[name] as boolean,
    (target, on) => change(target, { [name]: on }),
  );
const color = (name: 'color' | 'fill'): Property<RuleOf, string> =>
  property(
    ({ sheet, rule }) => visibleColor(rule.format[name], sheet.book.theme) as string,
    (target, text) => change(target, { [name]: parseColor(text) ?? fail('InvalidArgument') }),
  );

export const CONDITIONAL_RANGE_FORMAT = hostClass<Excel.ConditionalRangeFormat, RuleOf>('ConditionalRangeFormat', {
  borders: (target) => of('ConditionalRangeBorderCollection', target),
  fill: (target) => of('ConditionalRangeFill', target),
  font: (target) => of('ConditionalRangeFont', target),
  numberFormat: property(
    ({ rule }) => rule.format.numberFormat,
    (target, numberFormat) => change(target, { numberFormat: String(numberFormat) }),
  ),
});

export const CONDITIONAL_RANGE_FONT = hostClass<Excel.ConditionalRangeFont, RuleOf>('ConditionalRangeFont', {
  bold: onOff('bold'),
  italic: onOff('italic'),
  strikethrough: onOff('strikethrough'),
  color: color('color'),
  underline: property(
    ({ rule }) => (rule.format.underline ? 'Single' : 'None'),
    (target, word) => change(target, { underline: word !== 'None' }),
  ),
  clear: (target) => change(target, { bold: null, italic: null, strikethrough: null, underline: null, color: null }),
});

export const CONDITIONAL_RANGE_FILL = hostClass<Excel.ConditionalRangeFill, RuleOf>('ConditionalRangeFill', {
  color: color('fill'),
  clear: (target) => change(target, { fill: null }),
});

const EDGES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type EdgeWord = keyof typeof EDGES;
const WORDS = Object.keys(EDGES) as EdgeWord[];
const isEdge = (word: string): word is EdgeWord => word in EDGES;
const borderOf = (target: RuleOf, word: string): HostObject =>
  of('ConditionalRangeBorder', { ...target, edge: isEdge(word) ? EDGES[word] : fail('InvalidArgument') });

export const CONDITIONAL_RANGE_BORDER_COLLECTION = hostClass<Excel.ConditionalRangeBorderCollection, RuleOf>(
  'ConditionalRangeBorderCollection',
  {
    count: property(() => WORDS.length),
    top: (target) => borderOf(target, 'EdgeTop'),
    bottom: (target) => borderOf(target, 'EdgeBottom'),
    left: (target) => borderOf(target, 'EdgeLeft'),
    right: (target) => borderOf(target, 'EdgeRight'),
    getItem: borderOf,
    getItemAt: (target, index) => borderOf(target, WORDS[index] ?? fail('ItemNotFound')),
  },
  { items: (target) => WORDS.map((word) => borderOf(target, word)) },
);

type RuleLineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot';
const lineOf = ({ rule, edge }: RuleBorderOf) => rule.format.borders[edge] ?? { line: 'none', color: null };
const setLine = (target: RuleBorderOf, line: ReturnType<typeof lineOf>): void =>
  change(target, { borders: { ...target.rule.format.borders, [target.edge]: line } });

export const CONDITIONAL_RANGE_BORDER = hostClass<Excel.ConditionalRangeBorder, RuleBorderOf>(
  'ConditionalRangeBorder',
  {
    sideIndex: property(({ edge }) => WORDS.find((word) => EDGES[word] === edge) ?? 'EdgeTop'),
    // Lines of rules are thin ones; the file's other lines read as the nearest of these.
    style: property(
      (target) => lineStyleOf(lineOf(target).line) as RuleLineStyle,
      (target, style) =>
        setLine(target, { ...lineOf(target), line: lineNamed(style, 'Thin') ?? fail('InvalidArgument') }),
    ),
    color: property(
      (target) => visibleColor(lineOf(target).color, target.sheet.book.theme) ?? '#000000',
      (target, text) => setLine(target, { ...lineOf(target), color: parseColor(text) ?? fail('InvalidArgument') }),
    ),
  },
  { identity: ({ edge }) => ({ Id: WORDS.find((word) => EDGES[word] === edge) }) },
);
