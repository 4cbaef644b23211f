/** A cell as the formula engine sees it. Rows and columns are counted from 1 on its side. */
import type { CellLike } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../value/cell-value';

/** The engine's own numbers for what a cell is. */
export const SCALAR = 2;
export const FORMULA = 6;

/** The engine leaves the result of a formula that it cannot read as it is: it must not pass for blank. */
const NOT_UNDERSTOOD = { error: '#NAME?' } as const;

export class ViewCell implements CellLike {
  /** What the engine worked out; undefined is a blank result. */
  result: CellLike['result'];
  /** Set by the engine alone, on cells that an array spills into. */
  spilled: unknown;
  readonly formula?: string;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly type: number,
    private readonly content: CellValue | null,
    formula: string | undefined,
    readonly model: CellLike['model'],
  ) {
    if (formula === undefined) return;
    this.formula = formula;
    this.result = NOT_UNDERSTOOD;
  }

  get value(): unknown {
    return this.content;
  }

  set value(value: unknown) {
    this.spilled = value;
  }
}
