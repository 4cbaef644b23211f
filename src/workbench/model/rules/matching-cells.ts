/** Which cells meet the condition of a conditional format. */
import { evaluateFormulas } from '../calculation/evaluate';
import { anchorOffset } from '../cells/rule-areas';
import { unescapeXml } from '../file/package/xml';
import { moveFormula } from '../formula/rewrite';
import { rect, type Place } from '../geometry/rect';
import type { ConditionalFormat, RuleCondition } from '../sheet/conditional-format';
import type { Sheet } from '../sheet/sheet';
import { isCellError, type CellValue } from '../value/cell-value';
import { numbersUnder } from './numbers-under';

export function matchingCells(sheet: Sheet, rule: ConditionalFormat, cells: readonly Place[]): Place[] {
  const { condition } = rule;
  const value = ({ row, column }: Place) => sheet.valueAt(row, column);
  switch (condition.type) {
    case 'custom':
      return whereTrue(sheet, rule, cells, condition.formula);
    case 'cellValue': {
      const [first, second] = [condition.formula1, condition.formula2].map((formula) =>
        results(sheet, rule, cells, formula),
      );
      return cells.filter((cell, i) => meets(value(cell), condition.operator, first?.[i] ?? null, second?.[i] ?? null));
    }
    case 'text':
      return cells.filter((cell) => hasText(value(cell), condition));
    case 'topBottom': {
      const limit = rankLimit(numbersUnder(sheet, rule.areas), condition);
      const isAmong = (number: number) => (condition.bottom ? number <= limit : number >= limit);
      return cells.filter((cell) => {
        const number = value(cell);
        return typeof number === 'number' && isAmong(number);
      });
    }
    case 'other': {
      // Blanks, errors and days are written out as formulas beside their names; other kinds this program only carries.
      const formula = /<formula>([^<]+)<\/formula>/.exec(condition.xml)?.[1];
      return formula === undefined ? [] : whereTrue(sheet, rule, cells, unescapeXml(formula));
    }
    case 'colorScale':
    case 'dataBar':
      return [];
  }
}

function results(
  sheet: Sheet,
  rule: ConditionalFormat,
  cells: readonly Place[],
  formula: string,
): (CellValue | null)[] {
  if (formula === '') return [];
  return evaluateFormulas(
    sheet,
    cells.map((cell) => {
      const [rows, columns] = anchorOffset(rule.areas, [rect(cell.row, cell.column)]);
      return { ...cell, formula: moveFormula(formula, rows, columns) };
    }),
  );
}

function whereTrue(sheet: Sheet, rule: ConditionalFormat, cells: readonly Place[], formula: string): Place[] {
  const found = results(sheet, rule, cells, formula);
  return cells.filter((_, i) => found[i] === true || (typeof found[i] === 'number' && found[i] !== 0));
}

/** Numbers come before texts, texts before truth values, as in Excel; a blank cell counts as 0 or as no text. */
function order(a: CellValue | null, b: CellValue | null): number | null {
  if (isCellError(a) || isCellError(b)) return null;
  const blank = typeof (a ?? b) === 'string' ? '' : 0;
  const [left, right] = [a ?? blank, b ?? blank];
  const rank = (value: string | number | boolean) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    return left.toLowerCase() === right.toLowerCase() ? 0 : left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function meets(value: CellValue | null, operator: string, first: CellValue | null, second: CellValue | null): boolean {
  const toFirst = order(value, first);
  if (toFirst === null) return false;
  const low = order(first, second) ?? 0;
  const toSecond = order(value, second) ?? 0;
  const between = low <= 0 ? toFirst >= 0 && toSecond <= 0 : toFirst <= 0 && toSecond >= 0;
  const answers: Readonly<Record<string, boolean>> = {
    between,
    notBetween: !between,
    equal: toFirst === 0,
    notEqual: toFirst !== 0,
    greaterThan: toFirst > 0,
    lessThan: toFirst < 0,
    greaterThanOrEqual: toFirst >= 0,
    lessThanOrEqual: toFirst <= 0,
  };
  return answers[operator] ?? false;
}

function hasText(value: CellValue | null, { operator, text }: Extract<RuleCondition, { type: 'text' }>): boolean {
  if (isCellError(value)) return false;
  const shown = String(value ?? '').toLowerCase();
  const wanted = text.toLowerCase();
  switch (operator) {
    case 'contains':
      return shown.includes(wanted);
    case 'notContains':
      return !shown.includes(wanted);
    case 'beginsWith':
      return shown.startsWith(wanted);
    case 'endsWith':
      return shown.endsWith(wanted);
  }
}

/** The number that the last of the chosen cells has. */
function rankLimit(
  numbers: readonly number[],
  { rank, percent, bottom }: Extract<RuleCondition, { type: 'topBottom' }>,
): number {
  const sorted = [...numbers].sort((a, b) => (bottom ? a - b : b - a));
  const count = percent ? Math.max(1, Math.floor((sorted.length * rank) / 100)) : rank;
  return sorted[Math.min(count, sorted.length) - 1] ?? (bottom ? -Infinity : Infinity);
}
