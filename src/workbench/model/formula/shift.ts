/** What inserting and deleting cells does to positions elsewhere. */
import { bottomOf, contains, intersects, MAX_COLUMNS, MAX_ROWS, rect, rectBetween, rightOf } from '../geometry/rect';
import type { Rect } from '../geometry/rect';

/** Cells of `area` were inserted or deleted, and the cells below (`rows`) or to the right of it (`columns`) moved. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly along: 'rows' | 'columns';
  readonly area: Rect;
}

type Span = readonly [first: number, last: number];

/** One side of an area under a shift, or null when nothing of it is left. A side that spans the sheet goes on spanning it. */
function moveSpan([first, last]: Span, at: number, count: number, kind: Shift['kind'], limit: number): Span | null {
  if (first === 0 && last === limit - 1) return [first, last];
  if (kind === 'insert') {
    const moved = [first >= at ? first + count : first, Math.min(last >= at ? last + count : last, limit - 1)] as const;
    return moved[0] >= limit ? null : moved;
  }
  const end = at + count;
  const newFirst = first < at ? first : first >= end ? first - count : at;
  const newLast = last < at ? last : last >= end ? last - count : at - 1;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** Where `area` is after the shift: itself when it is not touched, null when it was deleted. */
export function shiftRect(area: Rect, { area: moved, along, kind }: Shift): Rect | null {
  if (along === 'rows') {
    if (area.left < moved.left || rightOf(area) > rightOf(moved)) return area;
    const span = moveSpan([area.top, bottomOf(area)], moved.top, moved.rows, kind, MAX_ROWS);
    return span && rectBetween(span[0], area.left, span[1], rightOf(area));
  }
  if (area.top < moved.top || bottomOf(area) > bottomOf(moved)) return area;
  const span = moveSpan([area.left, rightOf(area)], moved.left, moved.columns, kind, MAX_COLUMNS);
  return span && rectBetween(area.top, span[0], bottomOf(area), span[1]);
}

/** Every cell that the shift moves or removes. */
export const shiftedBand = ({ area, along }: Shift): Rect =>
  along === 'rows'
    ? rect(area.top, area.left, MAX_ROWS - area.top, area.columns)
    : rect(area.top, area.left, area.rows, MAX_COLUMNS - area.left);

/** Whether the shift would tear `area` apart: part of it moves while part of it, beside that, stays. */
export function tearsApart(area: Rect, shift: Shift): boolean {
  const band = shiftedBand(shift);
  if (!intersects(band, area) || contains(band, area)) return false;
  return shift.along === 'rows'
    ? area.left < band.left || rightOf(area) > rightOf(band)
    : area.top < band.top || bottomOf(area) > bottomOf(band);
}
