import type { Rect } from '../geometry/rect';

/** A link on cells: to an address outside, or to a place in the workbook (`'Sheet'!A1`). */
export interface Hyperlink {
  readonly area: Rect;
  readonly address: string;
  readonly location: string;
  readonly tooltip: string;
}
