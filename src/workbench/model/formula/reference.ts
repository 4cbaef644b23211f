/** References inside formulas: which cells, on which sheet, and which parts are fixed by `$`. */
import { columnName } from '../geometry/address';
import { MAX_COLUMNS, MAX_ROWS, rectBetween, type Place, type Rect } from '../geometry/rect';

export interface ReferencedSheets {
  /** As it stands in the formula, with its `!`. */
  readonly text: string;
  readonly first: string;
  /** The other end of a 3-D reference (`'A:C'!B2`), else the same as `first`. */
  readonly last: string;
  /** In another workbook. */
  readonly external: boolean;
}

export interface Reference {
  readonly sheets: ReferencedSheets | null;
  readonly shape: 'cell' | 'range' | 'columns' | 'rows';
  /** Corners in the order written. */
  readonly row1: number;
  readonly column1: number;
  readonly row2: number;
  readonly column2: number;
  readonly fixed: {
    readonly row1: boolean;
    readonly column1: boolean;
    readonly row2: boolean;
    readonly column2: boolean;
  };
}

export const areaOfReference = ({ row1, row2, column1, column2 }: Reference): Rect =>
  rectBetween(Math.min(row1, row2), Math.min(column1, column2), Math.max(row1, row2), Math.max(column1, column2));

const columnText = (column: number, fixed: boolean): string => (fixed ? '$' : '') + columnName(column);
const rowText = (row: number, fixed: boolean): string => (fixed ? '$' : '') + String(row + 1);

/** The local part, without the sheet. */
export function formatLocalReference({ shape, row1, row2, column1, column2, fixed }: Reference): string {
  switch (shape) {
    case 'cell':
      return columnText(column1, fixed.column1) + rowText(row1, fixed.row1);
    case 'range': {
      const first = columnText(column1, fixed.column1) + rowText(row1, fixed.row1);
      return `${first}:${columnText(column2, fixed.column2)}${rowText(row2, fixed.row2)}`;
    }
    case 'columns':
      return `${columnText(column1, fixed.column1)}:${columnText(column2, fixed.column2)}`;
    case 'rows':
      return `${rowText(row1, fixed.row1)}:${rowText(row2, fixed.row2)}`;
  }
}

export const formatReference = (reference: Reference): string =>
  (reference.sheets?.text ?? '') + formatLocalReference(reference);

/** The same reference to another area; corners keep the order in which they were written. */
export function withArea(reference: Reference, area: Rect): Reference {
  const [top, bottom] = [area.top, area.top + area.rows - 1];
  const [left, right] = [area.left, area.left + area.columns - 1];
  const downwards = reference.row1 <= reference.row2;
  const rightwards = reference.column1 <= reference.column2;
  return {
    ...reference,
    row1: downwards ? top : bottom,
    row2: downwards ? bottom : top,
    column1: rightwards ? left : right,
    column2: rightwards ? right : left,
  };
}

/** The reference as it reads after its formula was copied by so many rows and columns, or null when it leaves the sheet. */
export function movedReference(reference: Reference, rows: number, columns: number): Reference | null {
  const { fixed, shape } = reference;
  const moveRow = (row: number, isFixed: boolean) => (isFixed || shape === 'columns' ? row : row + rows);
  const moveColumn = (column: number, isFixed: boolean) => (isFixed || shape === 'rows' ? column : column + columns);
  const moved = {
    ...reference,
    row1: moveRow(reference.row1, fixed.row1),
    row2: moveRow(reference.row2, fixed.row2),
    column1: moveColumn(reference.column1, fixed.column1),
    column2: moveColumn(reference.column2, fixed.column2),
  };
  const onSheet = (value: number, limit: number) => value >= 0 && value < limit;
  const fits =
    onSheet(moved.row1, MAX_ROWS) &&
    onSheet(moved.row2, MAX_ROWS) &&
    onSheet(moved.column1, MAX_COLUMNS) &&
    onSheet(moved.column2, MAX_COLUMNS);
  return fits ? moved : null;
}

/**
 * The reference as it reads after its formula was copied on its side: what was to the right of `from` is now below `to`.
 * Null when it leaves the sheet. References fixed both ways stay.
 */
export function turnedReference(reference: Reference, from: Place, to: Place): Reference | null {
  const { fixed, shape } = reference;
  if (shape === 'columns' || shape === 'rows') return reference;
  const turn = (row: number, column: number): Place => ({
    row: to.row + column - from.column,
    column: to.column + row - from.row,
  });
  const first =
    fixed.row1 && fixed.column1
      ? { row: reference.row1, column: reference.column1 }
      : turn(reference.row1, reference.column1);
  const last =
    fixed.row2 && fixed.column2
      ? { row: reference.row2, column: reference.column2 }
      : turn(reference.row2, reference.column2);
  const fits = [first, last].every(
    ({ row, column }) => row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS,
  );
  return fits ? { ...reference, row1: first.row, column1: first.column, row2: last.row, column2: last.column } : null;
}
