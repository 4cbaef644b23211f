import type { Place, Rect, Sheet } from '../model';
import type { RuleLooks } from './rule-looks';
import type { SheetLayout, Viewport } from './sheet-layout';

/** What is selected: from the cell where the selection began to the one that it reaches. */
export interface Selection {
  readonly active: Place;
  readonly area: Rect;
}

/** All that is needed to draw a sheet once. */
export interface GridView {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly looks: RuleLooks;
  readonly viewport: Viewport;
  readonly selection: Selection;
}

/** Room for the letters above and the numbers left of the cells, in pixels. */
export const HEADING_HEIGHT = 22;
export const headingWidth = ({ rows }: SheetLayout): number => (rows.count > 9_999 ? 56 : 44);

export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`;

/** What lies over what: frozen cells over those that scroll beneath them, and a text that runs over above its neighbours. */
export function layerOf({ frozen }: SheetLayout, row: number, column: number): number {
  return (column < frozen.columns ? 2 : 0) + (row < frozen.rows ? 4 : 0);
}

export function make(className: string, role: string | null, css: string): HTMLDivElement {
  const element = document.createElement('div');
  element.className = className;
  if (role) element.setAttribute('role', role);
  element.style.cssText = css;
  return element;
}
