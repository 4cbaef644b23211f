/** All formulas of a workbook, wherever they stand, put through one rewriting function. */
import { rewriteChart } from '../chart/chart';
import { changeFormulaElements } from '../file/formula-elements';
import type { Sheet } from '../sheet/sheet';
import type { RuleCondition } from '../sheet/conditional-format';
import type { Book } from './book';

/** `home` is the sheet a formula stands on; null for a name of the whole workbook. */
export type FormulaChange = (formula: string, home: Sheet | null) => string;

/** A cell whose formula reads differently now. */
export type RewrittenCell = (cell: { readonly sheet: Sheet; readonly row: number; readonly column: number }) => void;

export function rewriteEveryFormula(
  book: Book,
  change: FormulaChange,
  rewritten: RewrittenCell = () => undefined,
): void {
  for (const sheet of book.sheets) rewriteSheetFormulas(sheet, change, rewritten);
  for (const name of book.names) {
    const formula = change(name.formula, name.scope);
    if (formula !== name.formula) book.calculation.namesChanged();
    name.formula = formula;
  }
  book.carried?.rewriteFormulas(change);
}

/** Cells, rules, links and table columns of one sheet. */
export function rewriteSheetFormulas(
  sheet: Sheet,
  change: FormulaChange,
  rewritten: RewrittenCell = () => undefined,
): void {
  const onSheet = (formula: string): string => (formula === '' ? formula : change(formula, sheet));
  for (const [row, stored] of sheet.rows.entries()) {
    if (!stored?.formulas) continue;
    for (const [column, formula] of stored.formulas) {
      const text = onSheet(formula.text);
      if (text === formula.text) continue;
      stored.formulas.set(column, { ...formula, text });
      rewritten({ sheet, row, column });
    }
  }
  sheet.validations = sheet.validations.map((rule) => ({
    ...rule,
    formula1: onSheet(rule.formula1),
    formula2: onSheet(rule.formula2),
  }));
  for (const rule of sheet.conditionalFormats) rule.condition = rewriteCondition(rule.condition, onSheet);
  sheet.hyperlinks = sheet.hyperlinks.map((link) => ({ ...link, location: onSheet(link.location) }));
  for (const chart of sheet.charts) rewriteChart(chart, onSheet);
  sheet.carried?.rewriteFormulas(sheet, change);
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      column.calculated = onSheet(column.calculated);
      column.totalsFormula = onSheet(column.totalsFormula);
    }
  }
}

function rewriteCondition(condition: RuleCondition, change: (formula: string) => string): RuleCondition {
  switch (condition.type) {
    case 'custom':
      return { ...condition, formula: change(condition.formula) };
    case 'cellValue':
      return { ...condition, formula1: change(condition.formula1), formula2: change(condition.formula2) };
    case 'colorScale':
      return {
        ...condition,
        points: condition.points.map((point) => ({ ...point, value: pointFormula(point, change) })),
      };
    case 'dataBar':
      return {
        ...condition,
        lower: { ...condition.lower, value: pointFormula(condition.lower, change) },
        upper: { ...condition.upper, value: pointFormula(condition.upper, change) },
      };
    case 'other':
      return { ...condition, xml: changeFormulaElements(condition.xml, change) };
    case 'text':
    case 'topBottom':
      return condition;
  }
}

const pointFormula = (
  point: { kind: string; value: string | null },
  change: (formula: string) => string,
): string | null => (point.kind === 'formula' && point.value !== null ? change(point.value) : point.value);
