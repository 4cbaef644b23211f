/** Formulas that stand in no cell: of conditional formats and data validation. */
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { MAX_COLUMNS, MAX_ROWS, type Place } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import type { CellValue } from '../value/cell-value';
import { EngineView, type PlacedFormula } from './engine-view';
import { hostFunctions } from './host-functions';
import { slices } from './in-pieces';
import { precedentsOf } from './precedents';
import { resultOf } from './result';

export interface FormulaFor extends Place {
  /** Without `=`, as it reads for this cell. */
  readonly formula: string;
}

/** What each formula gives for its cell, in order; null is blank. Nothing in the workbook changes. */
export function evaluateFormulas(sheet: Sheet, formulas: readonly FormulaFor[]): (CellValue | null)[] {
  sheet.book.calculation.settle();
  return slices(formulas).flatMap((piece) => evaluatePiece(sheet, piece));
}

function evaluatePiece(sheet: Sheet, formulas: readonly FormulaFor[]): (CellValue | null)[] {
  const placed = formulas.map(({ row, column, formula }, i): PlacedFormula => {
    const text = withPlace(formula, row, column);
    return {
      sheet,
      ...scratch(i),
      formula: { text, implicit: true },
      precedents: precedentsOf(sheet, row, column, text),
    };
  });
  const view = new EngineView(sheet.book, placed, hostFunctions(sheet.book));
  calculateFormulas(view);
  const results = view.getWorksheet(sheet.name);
  return placed.map(({ row, column }) => resultOf(results?.findCell(row + 1, column + 1)?.result));
}

/** The formulas are worked out in the far corner of the sheet, since a rule may look at the very cell that it is for. */
const scratch = (i: number): Place => ({ row: MAX_ROWS - 1 - i, column: MAX_COLUMNS - 1 });

/** Strings and quoted names, which are left alone, or the calls that are looked for. */
const PLACE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b(ROW|COLUMN)\s*\(\s*\)/gi;

/** `ROW()` and `COLUMN()` of the cell that the formula is for, not of where it is worked out. */
const withPlace = (formula: string, row: number, column: number): string =>
  formula.replace(PLACE, (piece, name?: string) =>
    name === undefined ? piece : String((name.toUpperCase() === 'ROW' ? row : column) + 1),
  );
