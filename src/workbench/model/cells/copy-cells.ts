/** Cells copied to another place, also on another sheet, as Excel's copy and paste does it. */
import { moveFormula, turnFormula } from '../formula/rewrite';
import { refuse } from '../book/book-error';
import { isBounded, isOnSheet, rect, type Place, type Rect } from '../geometry/rect';
import type { Formula } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';
import type { CellValue } from '../value/cell-value';
import { assertNoPartOfArray, releaseSpills } from './arrays';
import { contentWritten } from './content-written';
import { copyRules } from './copy-rules';
import { assertEditable, assertFormattable } from './locks';

export type CopyWhat = 'all' | 'values' | 'formulas' | 'formats';
export interface CopyOptions {
  readonly what?: CopyWhat;
  /** Blank source cells leave the target alone. */
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
}

interface CopiedCell {
  readonly value: CellValue | null;
  readonly formula: Formula | null;
  readonly style: number;
}

/**
 * Copies `source` to `target`. The source is repeated when the target is a whole multiple of it; otherwise it is laid down
 * once at the target's first cell. Widths and heights are not copied. Gives the area that was written.
 */
export function copyCells(from: Sheet, source: Rect, to: Sheet, target: Rect, options: CopyOptions = {}): Rect {
  const { what = 'all', skipBlanks = false, transpose = false } = options;
  if (!isBounded(source) && transpose) refuse('invalid', 'Whole rows and columns cannot be transposed.');
  const used = isBounded(source) ? source : (from.storedPart(source) ?? rect(source.top, source.left));
  const block = transpose ? { ...used, rows: used.columns, columns: used.rows } : used;
  const area = targetArea(block, isBounded(source) ? target : { ...target, rows: block.rows, columns: block.columns });
  if (what === 'formats') assertFormattable(to, area);
  else assertEditable(to, area);
  assertNoPartOfArray(to, area);
  const cells = readBlock(from, used, transpose);
  const start = { row: used.top, column: used.left };
  const reword: Reword = (formula, origin) =>
    transpose
      ? turnFormula(formula, start, origin)
      : moveFormula(formula, origin.row - start.row, origin.column - start.column);
  const { changes } = to.book;
  changes.batch(changes.origin, () => {
    if (what !== 'formats') releaseSpills(to, area);
    const formulas = writeBlock(to, area, cells, { what, skipBlanks, reword });
    if (what === 'all' || what === 'formats') copyRules(from, used, to, area, { transpose, all: what === 'all' });
    if (what === 'formats') changes.tell({ kind: 'formats', sheet: to, area, origin: changes.origin });
    else contentWritten(to, area, formulas);
  });
  return area;
}

function targetArea(block: Rect, target: Rect): Rect {
  const repeats = target.rows % block.rows === 0 && target.columns % block.columns === 0;
  const area = repeats ? target : { ...target, rows: block.rows, columns: block.columns };
  return isOnSheet(area) ? area : refuse('invalid', 'The copy would not fit on the sheet.');
}

/** Read before anything is written: source and target may overlap. */
function readBlock(from: Sheet, source: Rect, transpose: boolean): CopiedCell[][] {
  from.book.calculation.settle();
  const rows = transpose ? source.columns : source.rows;
  const columns = transpose ? source.rows : source.columns;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => {
      const row = source.top + (transpose ? c : r);
      const column = source.left + (transpose ? r : c);
      return {
        value: from.valueAt(row, column),
        formula: from.formulaAt(row, column),
        style: from.styleIdAt(row, column),
      };
    }),
  );
}

/** A copied formula as it reads in the repetition of the block that begins at `origin`. */
type Reword = (formula: string, origin: Place) => string;

interface BlockOptions {
  readonly what: CopyWhat;
  readonly skipBlanks: boolean;
  readonly reword: Reword;
}

function writeBlock(to: Sheet, area: Rect, cells: readonly (readonly CopiedCell[])[], options: BlockOptions): Place[] {
  const { what, skipBlanks, reword } = options;
  const [height, width] = [cells.length, cells[0]?.length ?? 1];
  const formulas: Place[] = [];
  for (let r = 0; r < area.rows; r++) {
    const row = area.top + r;
    for (let c = 0; c < area.columns; c++) {
      const cell = cells[r % height]?.[c % width];
      if (!cell || (skipBlanks && cell.value === null && !cell.formula)) continue;
      const column = area.left + c;
      const hadFormula = to.rows[row]?.formulas?.has(column) === true;
      const origin = { row: row - (r % height), column: column - (c % width) };
      if (what !== 'formats')
        writeContent(to, row, column, cell, what === 'values' ? null : (text) => reword(text, origin));
      if (what === 'all' || what === 'formats') writeStyle(to, row, column, cell.style);
      if (hadFormula || (cell.formula && what !== 'formats')) formulas.push({ row, column });
    }
  }
  return formulas;
}

/** `reword` null writes the formula's value in its place. */
function writeContent(
  to: Sheet,
  row: number,
  column: number,
  { value, formula }: CopiedCell,
  reword: ((text: string) => string) | null,
): void {
  if (value === null && !formula) {
    to.rows[row]?.clear(column);
    return;
  }
  const stored = to.rowAt(row);
  stored.clear(column);
  if (formula && reword) {
    stored.setFormula(column, { text: reword(formula.text), ...(formula.implicit === true && { implicit: true }) });
  } else if (value !== null) stored.values[column] = value;
}

function writeStyle(to: Sheet, row: number, column: number, style: number): void {
  if (style !== 0 || to.styleIdAt(row, column) !== 0) to.rowAt(row).styles[column] = style;
}
