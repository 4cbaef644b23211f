/** Where a range is, how big, whether it is seen. */
import { columnWidthAt, rowHeightAt, setColumnsHidden, setRowsHidden } from '../../model';
import { bottomOf, coversColumns, coversRows, cellCount, rightOf, type Rect } from '../../model/geometry/rect';
import type { Sheet } from '../../model';
import { pointsOfWidth } from '../../model/cells/size-cells';
import { property, type Answers } from '../object';
import { addressOf, type Area } from './area';

/** All hidden is true, none false, some null; Microsoft's declaration leaves the last out. */
const inAll = (states: Iterable<boolean>): boolean => {
  const found = new Set(states);
  return (found.size > 1 ? null : found.has(true)) as boolean;
};

function* rowsHidden(sheet: Sheet, area: Rect): Generator<boolean> {
  if (bottomOf(area) >= sheet.rows.length) yield false;
  for (const [, row] of sheet.storedRows(area)) yield row.hidden;
  if (sheet.rows.slice(area.top, bottomOf(area) + 1).includes(undefined)) yield false;
}

const columnsHidden = (sheet: Sheet, area: Rect): boolean[] =>
  sheet.columns.stretches(area.left, rightOf(area)).map(({ hidden }) => hidden);

/** Points from row `from` to just before row `to`. */
function heightOfRows(sheet: Sheet, from: number, to: number): number {
  let height = (to - from) * sheet.defaultRowHeight;
  for (const [row] of sheet.storedRows({ top: from, left: 0, rows: to - from, columns: 1 })) {
    height += rowHeightAt(sheet, row) - sheet.defaultRowHeight;
  }
  return height;
}

function widthOfColumns(sheet: Sheet, from: number, to: number): number {
  if (to <= from) return 0;
  return sheet.columns
    .stretches(from, to - 1)
    .reduce((width, { first, last }) => width + (last - first + 1) * columnWidthAt(sheet, first), 0);
}

export const standardWidth = (sheet: Sheet): number => pointsOfWidth(sheet.defaultColumnWidth);

export const RANGE_SHAPE: Answers<Excel.Range, Area> = {
  address: property(addressOf),
  addressLocal: property(addressOf),
  rowIndex: property(({ rect }) => rect.top),
  columnIndex: property(({ rect }) => rect.left),
  rowCount: property(({ rect }) => rect.rows),
  columnCount: property(({ rect }) => rect.columns),
  // Excel has no number for more cells than this.
  cellCount: property(({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect))),
  isEntireColumn: property(({ rect }) => coversColumns(rect)),
  isEntireRow: property(({ rect }) => coversRows(rect)),
  rowHidden: property(
    ({ sheet, rect }) => inAll(rowsHidden(sheet, rect)),
    ({ sheet, rect }, hidden) => setRowsHidden(sheet, rect, hidden),
  ),
  columnHidden: property(
    ({ sheet, rect }) => inAll(columnsHidden(sheet, rect)),
    ({ sheet, rect }, hidden) => setColumnsHidden(sheet, rect, hidden),
  ),
  hidden: property(({ sheet, rect }) => {
    const [rows, columns] = [new Set(rowsHidden(sheet, rect)), new Set(columnsHidden(sheet, rect))];
    if (!rows.has(false) || !columns.has(false)) return true;
    return (rows.has(true) || columns.has(true) ? null : false) as boolean;
  }),
  top: property(({ sheet, rect }) => heightOfRows(sheet, 0, rect.top)),
  left: property(({ sheet, rect }) => widthOfColumns(sheet, 0, rect.left)),
  height: property(({ sheet, rect }) => heightOfRows(sheet, rect.top, bottomOf(rect) + 1)),
  width: property(({ sheet, rect }) => widthOfColumns(sheet, rect.left, rightOf(rect) + 1)),
};
