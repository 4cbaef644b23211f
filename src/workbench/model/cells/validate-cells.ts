/** Data validation put on cells, taken off, read. */
import { moveFormula } from '../formula/rewrite';
import { assertFormula } from '../formula/syntax';
import { intersects, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { NO_VALIDATION, type Validation, type ValidationRule } from '../sheet/validation';
import { assertAllowed } from './locks';
import { anchorOffset, cutOut } from './rule-areas';

/** Puts one rule on the area in place of those that were there; null takes them off. */
export function setValidation(sheet: Sheet, area: Rect, rule: ValidationRule | null): void {
  assertAllowed(sheet, null);
  for (const formula of [rule?.formula1, rule?.formula2]) if (formula) assertFormula(formula);
  sheet.validations = sheet.validations.flatMap((validation) => withoutArea(validation, area));
  if (rule) sheet.validations.push({ ...rule, areas: [area] });
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
}

function withoutArea(validation: Validation, area: Rect): Validation[] {
  if (!validation.areas.some((other) => intersects(other, area))) return [validation];
  const areas = cutOut(validation.areas, area);
  if (areas.length === 0) return [];
  const [rows, columns] = anchorOffset(validation.areas, areas);
  return [{ ...moveRule(validation, rows, columns), areas }];
}

const moveRule = <T extends ValidationRule>(rule: T, rows: number, columns: number): T => ({
  ...rule,
  formula1: moveFormula(rule.formula1, rows, columns),
  formula2: moveFormula(rule.formula2, rows, columns),
});

/** The rule of every cell of the area: the neutral one where there is none, null where cells differ. */
export function validationOf(sheet: Sheet, area: Rect): ValidationRule | null {
  const touching = sheet.validations.filter(({ areas }) => areas.some((other) => intersects(other, area)));
  if (touching.length === 0) return NO_VALIDATION;
  const [only] = touching;
  if (touching.length > 1 || !only) return null;
  return coversAll(only.areas, area) ? forCell(only, area) : null;
}

const coversAll = (areas: readonly Rect[], area: Rect): boolean =>
  areas.reduce<Rect[]>((rest, hole) => cutOut(rest, hole), [area]).length === 0;

/** The rule as it reads from the first cell of `area`. */
function forCell(validation: Validation, area: Rect): ValidationRule {
  const [rows, columns] = anchorOffset(validation.areas, [area]);
  return moveRule(validation, rows, columns);
}
