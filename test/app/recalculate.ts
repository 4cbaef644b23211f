import { Workbook } from '@cj-tech-master/excelts';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../src/domain/report/grid';

interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
}
export interface CalculatedSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}
type Value = string | number | boolean | null;

/** What an independent formula engine makes of every cell, by sheet. It is told formulas, not the values they gave. */
export function recalculate(sheets: readonly CalculatedSheet[]): ReadonlyMap<string, readonly (readonly Value[])[]> {
  const book = new Workbook();
  const made = sheets.map(({ name, cells }) => {
    const sheet = book.addWorksheet(name);
    for (const [row, line] of cells.entries())
      for (const [column, { value, formula }] of line.entries()) {
        const cell = sheet.getCell(row + 1, column + 1);
        if (formula !== null) cell.value = { formula: formula.slice(1) };
        else if (value !== null && value !== '') cell.value = value;
      }
    return sheet;
  });
  // The engine's own workbook fits its own interface, but for `undefined` in optional fields.
  calculateFormulas(book as unknown as Parameters<typeof calculateFormulas>[0]);
  return new Map(
    sheets.map(({ name, cells }, i) => [
      name,
      cells.map((line, row) =>
        line.map(({ value, formula }, column) =>
          formula === null ? value : resultOf(made[i]?.getCell(row + 1, column + 1)),
        ),
      ),
    ]),
  );
}

function resultOf(cell: { readonly result?: unknown } | undefined): Value {
  const result = cell?.result;
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  return typeof result === 'object' && result !== null && 'error' in result ? String(result.error) : null;
}
