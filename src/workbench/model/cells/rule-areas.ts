/** Rules that lie on areas (validation, conditional formats): taken off some cells, copied to others. */
import { moveFormula } from '../formula/rewrite';
import { intersection, subtractRect, type Rect } from '../geometry/rect';
import type { RuleCondition } from '../sheet/conditional-format';

export const cutOut = (areas: readonly Rect[], hole: Rect): Rect[] => areas.flatMap((area) => subtractRect(area, hole));

export const partsInside = (areas: readonly Rect[], inside: Rect): Rect[] =>
  areas.flatMap((area) => intersection(area, inside) ?? []);

/** Rules are written for the first cell of their first area: how far that cell has moved. */
export function anchorOffset(
  before: readonly Rect[],
  after: readonly Rect[],
): readonly [rows: number, columns: number] {
  const top = (areas: readonly Rect[]) => Math.min(...areas.map((area) => area.top));
  const left = (areas: readonly Rect[]) => Math.min(...areas.map((area) => area.left));
  return before.length === 0 || after.length === 0 ? [0, 0] : [top(after) - top(before), left(after) - left(before)];
}

/** The condition as it must read when its first cell has moved and it is to mean the same for every cell. */
export function moveCondition(condition: RuleCondition, rows: number, columns: number): RuleCondition {
  const move = (formula: string): string => moveFormula(formula, rows, columns);
  if (condition.type === 'custom') return { ...condition, formula: move(condition.formula) };
  if (condition.type !== 'cellValue') return condition;
  return { ...condition, formula1: move(condition.formula1), formula2: move(condition.formula2) };
}
