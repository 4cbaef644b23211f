import { columnWidthAt, type Place } from '../model';
import { HEADING_HEIGHT, headingWidth } from './grid-view';
import type { SheetLayout, Viewport } from './sheet-layout';

/** What a mouse or finger does to the grid. */
export interface PointerEvents {
  readonly onCell: (place: Place, extend: boolean) => void;
  readonly onDrag: (place: Place) => void;
  readonly onRows: (first: number, last: number) => void;
  readonly onColumns: (first: number, last: number) => void;
  readonly onAll: () => void;
  readonly onOpen: (place: Place) => void;
  /** A press that did not move: links are followed then. */
  readonly onClick: (place: Place) => void;
  readonly onWidth: (column: number, pixels: number) => void;
}
interface Drawn {
  readonly layout: SheetLayout;
  readonly viewport: Viewport;
}

/** So near the right edge of a column's letter a press changes the width. */
const GRIP = 5;
const NARROWEST = 12;

type Drag =
  | { readonly kind: 'cells'; readonly from: Place; moved: boolean }
  | { readonly kind: 'rows'; readonly first: number }
  | { readonly kind: 'columns'; readonly first: number }
  | { readonly kind: 'width'; readonly column: number; readonly from: number; readonly width: number };

/** Turns presses and drags on `surface` into selections. `drawn` tells what is shown there now. */
export function watchPointer(surface: HTMLElement, drawn: () => Drawn, events: PointerEvents): void {
  let drag: Drag | null = null;
  const pointOf = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left - headingWidth(drawn().layout), y: clientY - top - HEADING_HEIGHT };
  };
  const cellOf = (event: MouseEvent): Place => {
    const { x, y } = pointOf(event);
    const { layout, viewport } = drawn();
    return layout.cellAt(Math.max(0, x), Math.max(0, y), viewport);
  };
  surface.addEventListener('pointerdown', (event) => {
    const { x, y } = pointOf(event);
    if (event.button !== 0 || outside(surface, event)) return;
    surface.setPointerCapture(event.pointerId);
    const at = cellOf(event);
    if (x < 0 && y < 0) events.onAll();
    else if (y < 0) drag = pressLetter(drawn(), at.column, x, event.clientX, events);
    else if (x < 0) {
      drag = { kind: 'rows', first: at.row };
      events.onRows(at.row, at.row);
    } else {
      drag = { kind: 'cells', from: at, moved: event.shiftKey };
      events.onCell(at, event.shiftKey);
    }
  });
  surface.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const at = cellOf(event);
    if (drag.kind === 'rows') events.onRows(drag.first, at.row);
    else if (drag.kind === 'columns') events.onColumns(drag.first, at.column);
    else if (drag.kind === 'width') {
      events.onWidth(drag.column, Math.max(NARROWEST, drag.width + event.clientX - drag.from));
    } else if (drag.moved || at.row !== drag.from.row || at.column !== drag.from.column) {
      drag.moved = true;
      events.onDrag(at);
    }
  });
  surface.addEventListener('pointerup', () => {
    if (drag?.kind === 'cells' && !drag.moved) events.onClick(drag.from);
    drag = null;
  });
  surface.addEventListener('pointercancel', () => (drag = null));
  surface.addEventListener('dblclick', (event) => {
    const { x, y } = pointOf(event);
    if (x >= 0 && y >= 0) events.onOpen(cellOf(event));
  });
}

/** The scroll bars belong to the browser. */
function outside(surface: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, top } = surface.getBoundingClientRect();
  return clientX - left > surface.clientWidth || clientY - top > surface.clientHeight;
}

function pressLetter(
  { layout, viewport }: Drawn,
  column: number,
  x: number,
  from: number,
  events: PointerEvents,
): Drag {
  const start = layout.xOf(column, viewport);
  // The grip of a column reaches a little into the next.
  const gripped =
    x - start < GRIP && column > 0 ? column - 1 : start + layout.columns.sizeOf(column) - x < GRIP ? column : null;
  if (gripped !== null) {
    const width = columnWidthAt(layout.sheet, gripped) / 0.75;
    return { kind: 'width', column: gripped, from, width };
  }
  events.onColumns(column, column);
  return { kind: 'columns', first: column };
}
