/** One stored row: values and style numbers by column, and the few things that few cells have. */
import type { CellValue } from '../value/cell-value';
import type { Rect } from '../geometry/rect';

export interface Formula {
  /** Without the leading `=`, in en-US form. */
  readonly text: string;
  /** Where an array formula's results stand, its own cell included. */
  readonly array?: { readonly area: Rect; readonly dynamic: boolean };
  /** From a file of an Excel without dynamic arrays: a range where one value is wanted means the value in the same row or column. */
  readonly implicit?: boolean;
}

export class Row {
  readonly values: (CellValue | undefined)[] = [];
  /** Absent: the cell has no style of its own and shows the row's or the column's. */
  readonly styles: (number | undefined)[] = [];
  formulas: Map<number, Formula> | null = null;
  /** Formatted text, as the file's run elements; dropped when the cell's value changes. */
  richText: Map<number, string> | null = null;
  /** Points; null is the sheet's standard height. */
  height: number | null = null;
  /** Somebody chose the height; otherwise Excel fits it to the content when it likes. */
  customHeight = false;
  hidden = false;
  style: number | null = null;
  outlineLevel = 0;

  setFormula(column: number, formula: Formula): void {
    (this.formulas ??= new Map()).set(column, formula);
    // So that the row's width counts a formula that has no result yet.
    if (column >= this.values.length) this.values[column] = undefined;
  }

  /** Takes a cell's content away; its style stays. */
  clear(column: number): void {
    if (column < this.values.length) this.values[column] = undefined;
    this.formulas?.delete(column);
    this.richText?.delete(column);
  }

  /** Columns this row reaches, whether by content or by style. */
  get width(): number {
    return Math.max(this.values.length, this.styles.length);
  }

  /** Moves cells from `from` on by `by` columns: what a deletion passes over is lost. */
  shiftCells(from: number, by: number): void {
    for (const list of [this.values, this.styles] as (CellValue | undefined)[][]) {
      if (from >= list.length && by > 0) continue;
      if (by > 0) list.splice(from, 0, ...new Array<undefined>(by));
      else list.splice(from, -by);
    }
    this.formulas = shiftKeys(this.formulas, from, by);
    this.richText = shiftKeys(this.richText, from, by);
  }
}

function shiftKeys<T>(map: Map<number, T> | null, from: number, by: number): Map<number, T> | null {
  if (!map) return null;
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    if (key < from) moved.set(key, value);
    else if (by > 0 || key >= from - by) moved.set(key + by, value);
  }
  return moved;
}
