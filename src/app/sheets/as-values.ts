import type { Area } from '../../domain/report/grid';
import {
  extentOf,
  isFormula,
  type CellContent,
  type Highlight,
  type SheetContent,
  type StyledArea,
} from '../workbook/sheet-content';

/**
 * The sheet with values instead of formulas, in an area or everywhere. It looks the same: what stood out because it was
 * a constant among formulas goes on standing out, among constants.
 */
export function asValues(content: SheetContent, area: Area = extentOf(content)): SheetContent {
  const { rows, styles, highlights } = content;
  const marked = highlights.filter(({ style }) => style === 'constant');
  return {
    ...content,
    rows: rows.map((line, row) => line.map((cell, column) => (isIn(area, row, column) ? valueOf(cell) : cell))),
    styles: [...styles, ...marked.flatMap((highlight) => constantsIn(highlight, rows))],
    highlights: highlights.filter(({ style }) => style !== 'constant'),
  };
}

const isIn = ({ top, left, rows, columns }: Area, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;

const valueOf = (cell: CellContent): CellContent => (isFormula(cell) ? cell.value : cell);

function constantsIn({ area }: Highlight, rows: SheetContent['rows']): readonly StyledArea[] {
  const found: StyledArea[] = [];
  for (let row = area.top; row < area.top + area.rows; row++)
    for (let column = area.left; column < area.left + area.columns; column++)
      if (typeof rows[row]?.[column] === 'number')
        found.push({ area: { top: row, left: column, rows: 1, columns: 1 }, style: 'understood' });
  return found;
}

/** How many cells of the area are formulas. */
export const countFormulas = ({ rows }: SheetContent, area: Area): number =>
  rows.reduce(
    (count, line, row) => count + line.filter((cell, column) => isIn(area, row, column) && isFormula(cell)).length,
    0,
  );
