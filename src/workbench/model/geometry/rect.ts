/** Rectangles of cells. Rows and columns are counted from 0. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const rect = (top: number, left: number, rows = 1, columns = 1): Rect => ({ top, left, rows, columns });

/** A rectangle from its corners, both included. */
export const rectBetween = (top: number, left: number, bottom: number, right: number): Rect =>
  rect(top, left, bottom - top + 1, right - left + 1);

export const WHOLE_SHEET = rect(0, 0, MAX_ROWS, MAX_COLUMNS);

/** Last row and last column, both included. */
export const bottomOf = (area: Rect): number => area.top + area.rows - 1;
export const rightOf = (area: Rect): number => area.left + area.columns - 1;

export const cellCount = (area: Rect): number => area.rows * area.columns;
export const isSingleCell = (area: Rect): boolean => area.rows === 1 && area.columns === 1;
export const coversRows = (area: Rect): boolean => area.columns === MAX_COLUMNS;
export const coversColumns = (area: Rect): boolean => area.rows === MAX_ROWS;
export const isBounded = (area: Rect): boolean => !coversRows(area) && !coversColumns(area);

export const isOnSheet = (area: Rect): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.top + area.rows <= MAX_ROWS &&
  area.left + area.columns <= MAX_COLUMNS;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.top + inner.rows <= outer.top + outer.rows &&
  inner.left + inner.columns <= outer.left + outer.columns;

export const intersects = (a: Rect, b: Rect): boolean =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns;

export function intersection(a: Rect, b: Rect): Rect | null {
  if (!intersects(a, b)) return null;
  return rectBetween(
    Math.max(a.top, b.top),
    Math.max(a.left, b.left),
    Math.min(bottomOf(a), bottomOf(b)),
    Math.min(rightOf(a), rightOf(b)),
  );
}

export const boundingRect = (a: Rect, b: Rect): Rect =>
  rectBetween(
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(bottomOf(a), bottomOf(b)),
    Math.max(rightOf(a), rightOf(b)),
  );

/** What is left of `area` when `hole` is taken out: up to four rectangles. */
export function subtractRect(area: Rect, hole: Rect): Rect[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const pieces = [
    rectBetween(area.top, area.left, common.top - 1, rightOf(area)),
    rectBetween(bottomOf(common) + 1, area.left, bottomOf(area), rightOf(area)),
    rectBetween(common.top, area.left, bottomOf(common), common.left - 1),
    rectBetween(common.top, rightOf(common) + 1, bottomOf(common), rightOf(area)),
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
