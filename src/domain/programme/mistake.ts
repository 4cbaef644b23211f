import type { CellRef, SheetRef } from '../report/grid';
import type { ProgrammeProblem } from './problem';
import type { Refusal } from './refusal';

/** Something on the programme's sheets that must be put right before the programme can be used, and where. */
export interface ProgrammeMistake {
  readonly sheet: SheetRef | null;
  readonly cell: CellRef | null;
  /** What the column, or the line, is called. */
  readonly heading: string | null;
  /** What stands in the cell; null where it is blank. */
  readonly found: string | null;
  /** The words that may stand in it, where there are few. */
  readonly allowed: readonly string[];
  readonly what:
    | { readonly kind: 'refused'; readonly refusal: Refusal }
    | { readonly kind: 'problem'; readonly problem: ProgrammeProblem };
}
