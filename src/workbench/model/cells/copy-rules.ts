/** What lies on copied cells and goes with them: merges, links, validation, conditional formats. */
import { intersects, rect, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { anchorOffset, cutOut, moveCondition, partsInside } from './rule-areas';
import { moveFormula } from '../formula/rewrite';
import { cutRulesOff } from './clear-cells';

/** `all` is false when only formats are copied: links and validation are not formats. */
export function copyRules(
  from: Sheet,
  source: Rect,
  to: Sheet,
  target: Rect,
  { transpose, all }: { transpose: boolean; all: boolean },
): void {
  // Rules with relative formulas have no meaning turned on their side; Excel's own handling is not imitated.
  if (transpose) return;
  const offsets = offsetsOf(source, target);
  const merges = partsInside(from.merges, source);
  const formats = from.conditionalFormats.filter(({ areas }) => areas.some((area) => intersects(area, source)));
  const validations = from.validations.filter(({ areas }) => areas.some((area) => intersects(area, source)));
  const links = from.hyperlinks.filter(({ area }) => intersects(area, source));
  const onto = (areas: readonly Rect[]): Rect[] => offsets.flatMap(([r, c]) => areas.map((area) => moved(area, r, c)));

  to.merges = [...to.merges.filter((merge) => !intersects(merge, target)), ...onto(merges)];
  const added = formats.map((rule) => ({ rule, areas: onto(partsInside(rule.areas, source)) }));
  if (added.length > 0 || to.conditionalFormats.length > 0) cutRulesOff(to, target);
  for (const { rule, areas } of added) {
    const condition = moveCondition(rule.condition, ...anchorOffset(rule.areas, areas));
    to.conditionalFormats.push({ ...rule, id: String(to.book.number()), areas, condition });
  }
  if (!all) return;
  to.validations = to.validations.flatMap((rule) => {
    const areas = cutOut(rule.areas, target);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
  for (const rule of validations) {
    const areas = onto(partsInside(rule.areas, source));
    const [rows, columns] = anchorOffset(rule.areas, areas);
    const move = (formula: string): string => moveFormula(formula, rows, columns);
    to.validations.push({ ...rule, areas, formula1: move(rule.formula1), formula2: move(rule.formula2) });
  }
  to.hyperlinks = to.hyperlinks.flatMap((link) => cutOut([link.area], target).map((area) => ({ ...link, area })));
  for (const link of links) {
    for (const area of onto(partsInside([link.area], source))) to.hyperlinks.push({ ...link, area });
  }
}

const moved = (area: Rect, rows: number, columns: number): Rect =>
  rect(area.top + rows, area.left + columns, area.rows, area.columns);

function offsetsOf(source: Rect, target: Rect): (readonly [number, number])[] {
  const offsets: (readonly [number, number])[] = [];
  for (let r = 0; r < target.rows; r += source.rows) {
    for (let c = 0; c < target.columns; c += source.columns) {
      offsets.push([target.top - source.top + r, target.left - source.left + c]);
    }
  }
  return offsets;
}
