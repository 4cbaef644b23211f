/** Lines around and inside an area. */
import { bottomOf, intersection, isBounded, rect, rightOf, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import type { BorderEdge, BorderLine } from '../style/style';
import { formatCells } from './format-cells';

export type AreaEdge =
  'left' | 'right' | 'top' | 'bottom' | 'insideHorizontal' | 'insideVertical' | 'diagonalDown' | 'diagonalUp';

/** The cells of `area` that carry an edge, and which of their own edges it is. */
export function cellsOfEdge(
  area: Rect,
  edge: AreaEdge,
): readonly { readonly cells: Rect; readonly side: BorderEdge }[] {
  switch (edge) {
    case 'left':
      return [{ cells: { ...area, columns: 1 }, side: 'left' }];
    case 'right':
      return [{ cells: { ...area, left: rightOf(area), columns: 1 }, side: 'right' }];
    case 'top':
      return [{ cells: { ...area, rows: 1 }, side: 'top' }];
    case 'bottom':
      return [{ cells: { ...area, top: bottomOf(area), rows: 1 }, side: 'bottom' }];
    case 'insideHorizontal':
      return area.rows < 2
        ? []
        : [
            { cells: { ...area, rows: area.rows - 1 }, side: 'bottom' },
            { cells: { ...area, top: area.top + 1, rows: area.rows - 1 }, side: 'top' },
          ];
    case 'insideVertical':
      return area.columns < 2
        ? []
        : [
            { cells: { ...area, columns: area.columns - 1 }, side: 'right' },
            { cells: { ...area, left: area.left + 1, columns: area.columns - 1 }, side: 'left' },
          ];
    case 'diagonalDown':
    case 'diagonalUp':
      return [{ cells: area, side: 'diagonal' }];
  }
}

/** Draws (null: takes away) one edge. The neighbours' shared side is cleared, so that one line is not kept twice. */
export function setBorder(sheet: Sheet, area: Rect, edge: AreaEdge, line: BorderLine | null): void {
  for (const { cells, side } of cellsOfEdge(area, edge)) {
    const diagonal = edge === 'diagonalDown' || edge === 'diagonalUp' ? { [edge]: line !== null } : {};
    formatCells(sheet, cells, { borders: { [side]: line, ...diagonal } });
  }
  const beside = isBounded(area) ? neighbourOf(area, edge) : null;
  if (beside) formatCells(sheet, beside.cells, { borders: { [beside.side]: null } });
}

function neighbourOf(area: Rect, edge: AreaEdge): { cells: Rect; side: BorderEdge } | null {
  const inside = (cells: Rect, side: BorderEdge) => {
    const onSheet = intersection(cells, rect(0, 0, 1_048_576, 16_384));
    return onSheet && { cells: onSheet, side };
  };
  if (edge === 'left') return inside({ ...area, left: area.left - 1, columns: 1 }, 'right');
  if (edge === 'right') return inside({ ...area, left: rightOf(area) + 1, columns: 1 }, 'left');
  if (edge === 'top') return inside({ ...area, top: area.top - 1, rows: 1 }, 'bottom');
  return edge === 'bottom' ? inside({ ...area, top: bottomOf(area) + 1, rows: 1 }, 'top') : null;
}
