import type { Rect } from '../model';
import { shownArea } from './border-css';
import { HEADING_HEIGHT, headingWidth, make, type GridView } from './grid-view';

/** What is drawn over the cells: the selection, its first cell, the edges of what is frozen. */
export function drawMarks(view: GridView): readonly HTMLElement[] {
  const { selection, layout, sheet } = view;
  const { active, area } = selection;
  const first = shownArea(sheet, active.row, active.column);
  return [
    ...(area.rows > first.rows || area.columns > first.columns ? [box(view, area, 'grid-selection')] : []),
    box(view, first, 'grid-active'),
    ...(layout.frozen.rows > 0
      ? [edge(`left:0;right:0;height:1px;top:${HEADING_HEIGHT + layout.frozenHeight - 1}px`)]
      : []),
    ...(layout.frozen.columns > 0
      ? [edge(`top:0;bottom:0;width:1px;left:${headingWidth(layout) + layout.frozenWidth - 1}px`)]
      : []),
  ];
}

function box({ layout, viewport }: GridView, area: Rect, className: string): HTMLElement {
  const { x, y, width, height } = layout.boxOf(area, viewport);
  const hidden = width === 0 || height === 0 ? ';display:none' : '';
  const css = `left:${x + headingWidth(layout) - 1}px;top:${y + HEADING_HEIGHT - 1}px;width:${width + 1}px;height:${height + 1}px`;
  return make(className, 'presentation', css + hidden);
}

const edge = (css: string): HTMLElement => make('grid-frozen-edge', 'presentation', css);

/** Where something belongs that stands at a cell: an editor, a list, a note. From the grid's own corner. */
export function boxAt({ layout, viewport, sheet }: GridView, row: number, column: number) {
  const area = shownArea(sheet, row, column);
  const { x, y, width, height } = layout.boxOf(area, viewport);
  return { x: x + headingWidth(layout), y: y + HEADING_HEIGHT, width, height };
}
