import { columnWidthAt, rect, rowHeightAt, type Place, type Rect, type Sheet } from '../model';
import { bottomOf, boundingRect, intersects, MAX_COLUMNS, MAX_ROWS, rightOf } from '../model/geometry/rect';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The next cell on the way: past what is hidden, and past the merge that one stands on. The same cell at the sheet's edge. */
export function step(sheet: Sheet, from: Place, direction: Direction): Place {
  const [rows, columns] = STEPS[direction];
  const merge = sheet.mergeAt(from.row, from.column);
  let { row, column } = from;
  if (merge && rows > 0) row = bottomOf(merge);
  if (merge && columns > 0) column = rightOf(merge);
  for (;;) {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return from;
    if (rowHeightAt(sheet, row) > 0 && columnWidthAt(sheet, column) > 0) return anchorOf(sheet, { row, column });
  }
}

/** Ctrl and an arrow: to the edge of the block of filled cells, or to the next one. */
export function jump(sheet: Sheet, from: Place, direction: Direction): Place {
  const [rows, columns] = STEPS[direction];
  const used = sheet.usedArea(true) ?? rect(0, 0);
  const filled = ({ row, column }: Place) => sheet.valueAt(row, column) !== null;
  const ahead = ({ row, column }: Place): Place => ({ row: row + rows, column: column + columns });
  const isInside = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row <= bottomOf(used) && column <= rightOf(used);
  let at = ahead(from);
  const within = filled(from) && filled(at);
  while (isInside(at) && filled(at) === within) at = ahead(at);
  if (within) return { row: at.row - rows, column: at.column - columns };
  if (isInside(at)) return at;
  // Nothing more that way: the edge of what is used, or of the sheet.
  return {
    row: rows === 0 ? from.row : rows < 0 ? 0 : Math.max(from.row, bottomOf(used)),
    column: columns === 0 ? from.column : columns < 0 ? 0 : Math.max(from.column, rightOf(used)),
  };
}

/** The first cell of the merge that a place lies in, or the place itself. */
export function anchorOf(sheet: Sheet, place: Place): Place {
  const merge = sheet.mergeAt(place.row, place.column);
  return merge ? { row: merge.top, column: merge.left } : place;
}

/** The rectangle between two cells, with all merges that it cuts taken in whole. */
export function areaBetween(sheet: Sheet, from: Place, to: Place): Rect {
  let area = boundingRect(rect(from.row, from.column), rect(to.row, to.column));
  for (;;) {
    const grown = sheet.merges.reduce(
      (whole, merge) => (intersects(whole, merge) ? boundingRect(whole, merge) : whole),
      area,
    );
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}
