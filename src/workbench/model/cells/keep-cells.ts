/** What an area held, kept so that an edit can be taken back. */
import type { Place, Rect } from '../geometry/rect';
import type { Formula } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';
import type { CellValue } from '../value/cell-value';
import { releaseSpills } from './arrays';
import { contentWritten } from './content-written';
import { assertEditable } from './locks';

interface KeptCell extends Place {
  readonly value: CellValue | undefined;
  readonly formula: Formula | undefined;
  readonly style: number | undefined;
}
export interface KeptCells {
  readonly sheet: Sheet;
  readonly area: Rect;
  /** Cells that are not among them were blank and without a style of their own. */
  readonly cells: readonly KeptCell[];
}

/** The area must be bounded. Merges, rules and sizes are not kept. */
export function keepCells(sheet: Sheet, area: Rect): KeptCells {
  sheet.book.calculation.settle();
  const cells: KeptCell[] = [];
  for (const [row, stored] of sheet.storedRows(area)) {
    const end = Math.min(area.left + area.columns, stored.width);
    for (let column = area.left; column < end; column++) {
      const [value, formula, style] = [stored.values[column], stored.formulas?.get(column), stored.styles[column]];
      if (value !== undefined || formula || style !== undefined) cells.push({ row, column, value, formula, style });
    }
  }
  return { sheet, area, cells };
}

/** Puts everything back as it was kept. Fails, with nothing changed, where the sheet has been locked meanwhile. */
export function restoreCells({ sheet, area, cells }: KeptCells): void {
  assertEditable(sheet, area);
  releaseSpills(sheet, area);
  const formulas: Place[] = [];
  for (const [row, stored] of sheet.storedRows(area)) {
    const end = Math.min(area.left + area.columns, stored.width);
    for (let column = area.left; column < end; column++) {
      if (stored.formulas?.has(column)) formulas.push({ row, column });
      stored.clear(column);
      if (column < stored.styles.length) stored.styles[column] = undefined;
    }
  }
  for (const { row, column, value, formula, style } of cells) {
    const stored = sheet.rowAt(row);
    if (formula) stored.setFormula(column, formula);
    if (formula) formulas.push({ row, column });
    if (value !== undefined) stored.values[column] = value;
    if (style !== undefined) stored.styles[column] = style;
  }
  const { changes } = sheet.book;
  changes.batch(changes.origin, () => {
    contentWritten(sheet, area, formulas);
    changes.tell({ kind: 'formats', sheet, area, origin: changes.origin });
  });
}
