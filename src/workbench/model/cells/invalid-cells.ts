/** Which cells hold what their validation does not allow. */
import { evaluateFormulas } from '../calculation/evaluate';
import { moveFormula } from '../formula/rewrite';
import { bottomOf, intersection, rect, rightOf, type Place, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import type { Validation, ValidationOperator, ValidationType } from '../sheet/validation';
import { isCellError, type CellValue } from '../value/cell-value';
import { areaOfReference } from '../formula/reference';
import { soleReference } from '../formula/rewrite';

/** Validation does not stop a paste, so what is there may break it. Cells without validation are never named. */
export function invalidCells(sheet: Sheet, area: Rect): Place[] {
  return sheet.validations.flatMap((validation) =>
    validation.type === 'none' ? [] : invalidUnder(sheet, validation, area),
  );
}

/** Whether the cell's validation would take the value, if it were typed there now. */
export function allowsValue(sheet: Sheet, { row, column }: Place, value: CellValue): boolean {
  sheet.book.calculation.settle();
  const stored = sheet.rowAt(row);
  const before = stored.values[column];
  // Rules may look at the cell itself, so that the value has to stand there while they are asked; nobody is told.
  stored.values[column] = value;
  try {
    return invalidCells(sheet, rect(row, column)).length === 0;
  } finally {
    stored.values[column] = before;
  }
}

function invalidUnder(sheet: Sheet, validation: Validation, area: Rect): Place[] {
  const anchor = {
    row: Math.min(...validation.areas.map(({ top }) => top)),
    column: Math.min(...validation.areas.map(({ left }) => left)),
  };
  const checked: { place: Place; value: CellValue | null }[] = [];
  for (const own of validation.areas) {
    const inside = intersection(own, area);
    const stored = inside && (validation.ignoreBlanks ? sheet.storedPart(inside) : inside);
    for (let row = stored?.top ?? 0; stored && row <= bottomOf(stored); row++) {
      for (let column = stored.left; column <= rightOf(stored); column++) {
        const value = sheet.valueAt(row, column);
        if (value === null && validation.ignoreBlanks) continue;
        checked.push({ place: { row, column }, value });
      }
    }
  }
  const moved = (formula: string, { row, column }: Place) =>
    moveFormula(formula, row - anchor.row, column - anchor.column);
  if (validation.type === 'list') {
    return checked
      .filter(({ place, value }) => !isInList(sheet, moved(validation.formula1, place), value))
      .map(({ place }) => place);
  }
  const evaluated = (formula: string) =>
    formula === ''
      ? []
      : evaluateFormulas(
          sheet,
          checked.map(({ place }) => ({ ...place, formula: moved(formula, place) })),
        );
  const [first, second] = [evaluated(validation.formula1), evaluated(validation.formula2)];
  return checked
    .filter(
      ({ value }, i) => !isAllowed(validation.type, validation.operator, value, first[i] ?? null, second[i] ?? null),
    )
    .map(({ place }) => place);
}

function isInList(sheet: Sheet, formula: string, value: CellValue | null): boolean {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  const text = String(isCellError(value) ? value.error : (value ?? ''));
  if (literal !== undefined) return literal.split(',').some((item) => item.trim() === text);
  const reference = soleReference(formula);
  if (!reference) return true;
  const home = reference.sheets ? sheet.book.findSheet(reference.sheets.first) : sheet;
  const source = home?.storedPart(areaOfReference(reference)) ?? rect(0, 0);
  for (let row = source.top; home && row <= bottomOf(source); row++) {
    for (let column = source.left; column <= rightOf(source); column++) {
      const item = home.valueAt(row, column);
      if (item !== null && String(isCellError(item) ? item.error : item).toLowerCase() === text.toLowerCase())
        return true;
    }
  }
  return false;
}

function isAllowed(
  type: ValidationType,
  operator: ValidationOperator,
  value: CellValue | null,
  first: CellValue | null,
  second: CellValue | null,
): boolean {
  if (type === 'custom') return first === true || (typeof first === 'number' && first !== 0);
  const measured = type === 'textLength' ? String(isCellError(value) ? value.error : (value ?? '')).length : value;
  if (typeof measured !== 'number' || (type === 'whole' && !Number.isInteger(measured))) return false;
  return compares(measured, operator, Number(first ?? 0), Number(second ?? 0));
}

export function compares(value: number, operator: ValidationOperator, first: number, second: number): boolean {
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
  }
}
