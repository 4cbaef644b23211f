import type { SheetGrid } from '../../domain/report/grid';
import {
  newBook,
  rect,
  setColumnsHidden,
  setRowsHidden,
  setVisibility,
  formatCells,
  type Book,
  type Sheet,
} from '../model';
import { errorNamed } from '../model/value/cell-value';

/** A workbook that holds what was read of a file of another kind: cells, formats, merges and what is hidden. */
export function bookOfGrids(file: string, grids: readonly SheetGrid[]): Book {
  const book = newBook(
    grids.map(({ sheet }) => sheet.name),
    { name: file },
  );
  for (const [i, grid] of grids.entries()) {
    const sheet = book.sheets[i];
    if (sheet) fillSheet(sheet, grid);
  }
  // Last: the workbook's only visible sheet cannot be hidden.
  for (const [i, { hidden }] of grids.entries()) {
    const sheet = book.sheets[i];
    const others = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
    if (sheet && hidden && others) setVisibility(sheet, 'hidden');
  }
  return book;
}

function fillSheet(sheet: Sheet, grid: SheetGrid): void {
  for (const [i, values] of grid.values.entries()) {
    const row = grid.top + i;
    for (const [j, value] of values.entries()) {
      const column = grid.left + j;
      const formula = grid.formulas[i]?.[j];
      const format = grid.numberFormats[i]?.[j] ?? 'General';
      const stored = sheet.rowAt(row);
      if (value !== null) stored.values[column] = (typeof value === 'string' ? errorNamed(value) : null) ?? value;
      if (typeof formula === 'string' && formula.startsWith('=')) stored.setFormula(column, { text: formula.slice(1) });
      if (format !== 'General') formatCells(sheet, rect(row, column), { numberFormat: format });
    }
  }
  sheet.merges = grid.merges.map(({ top, left, rows, columns }) => rect(top, left, rows, columns));
  for (const row of grid.hiddenRows) setRowsHidden(sheet, rect(row, 0), true);
  for (const column of grid.hiddenColumns) setColumnsHidden(sheet, rect(0, column), true);
}
