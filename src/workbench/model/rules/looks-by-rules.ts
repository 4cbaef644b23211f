/** What conditional formats make of cells: for a grid, which draws it over the cells' own looks. */
import { intersection, type Place, type Rect } from '../geometry/rect';
import { NO_RULE_FORMAT, type ConditionalFormat, type RuleFormat } from '../sheet/conditional-format';
import type { Sheet } from '../sheet/sheet';
import { matchingCells } from './matching-cells';
import { barsOf, scaleColorsOf, type Bar } from './scales';

export interface RuledLook {
  readonly format: RuleFormat;
  /** `#RRGGBB` of a colour scale; it hides the cell's fill. */
  readonly scaleColor: string | null;
  readonly bar: Bar | null;
}

/**
 * The looks of the cells of `area` (what a grid shows at once: every cell of it is looked at), by `keyOf` their places. Cells
 * that no rule touches are left out. The first of two rules that want the same thing has its way.
 */
export function looksByRules(sheet: Sheet, area: Rect): ReadonlyMap<string, RuledLook> {
  const looks = new Map<string, RuledLook>();
  const stopped = new Set<string>();
  for (const rule of sheet.conditionalFormats) {
    const cells = rule.areas.flatMap((own) => cellsOf(intersection(own, area)));
    const asked = cells.filter((cell) => !stopped.has(keyOf(cell)));
    if (asked.length === 0) continue;
    for (const [cell, look] of looksUnder(sheet, rule, asked)) {
      const key = keyOf(cell);
      const before = looks.get(key);
      looks.set(key, before ? joined(before, look) : look);
      if (rule.stopIfTrue) stopped.add(key);
    }
  }
  return looks;
}

/** How `looksByRules` names a cell. */
export const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

function cellsOf(area: Rect | null): Place[] {
  if (!area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, i) => ({
    row: area.top + Math.floor(i / area.columns),
    column: area.left + (i % area.columns),
  }));
}

function looksUnder(sheet: Sheet, rule: ConditionalFormat, cells: readonly Place[]): [Place, RuledLook][] {
  const { condition } = rule;
  switch (condition.type) {
    case 'colorScale': {
      const colors = scaleColorsOf(sheet, rule, condition, cells);
      return [...colors].map(([cell, scaleColor]) => [cell, { format: NO_RULE_FORMAT, scaleColor, bar: null }]);
    }
    case 'dataBar': {
      const bars = barsOf(sheet, rule, condition, cells);
      return [...bars].map(([cell, bar]) => [cell, { format: NO_RULE_FORMAT, scaleColor: null, bar }]);
    }
    case 'custom':
    case 'cellValue':
    case 'text':
    case 'topBottom':
    case 'other': {
      const look: RuledLook = { format: rule.format, scaleColor: null, bar: null };
      return matchingCells(sheet, rule, cells).map((cell) => [cell, look]);
    }
  }
}

const joined = (first: RuledLook, next: RuledLook): RuledLook => ({
  format: {
    bold: first.format.bold ?? next.format.bold,
    italic: first.format.italic ?? next.format.italic,
    underline: first.format.underline ?? next.format.underline,
    strikethrough: first.format.strikethrough ?? next.format.strikethrough,
    color: first.format.color ?? next.format.color,
    fill: first.format.fill ?? next.format.fill,
    numberFormat: first.format.numberFormat ?? next.format.numberFormat,
    borders: { ...next.format.borders, ...first.format.borders },
  },
  scaleColor: first.scaleColor ?? next.scaleColor,
  bar: first.bar ?? next.bar,
});
