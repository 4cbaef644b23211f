/** Defined names. */
import type { Sheet } from '../sheet/sheet';

export interface DefinedName {
  name: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  readonly scope: Sheet | null;
  /** Without `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}
