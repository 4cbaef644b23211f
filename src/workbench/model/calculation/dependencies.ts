/** Which formulas rest on which cells, kept so that an edit recalculates what follows from it and nothing else. */
import type { Book } from '../book/book';
import { bottomOf, cellCount, intersects, MAX_COLUMNS, rect, rightOf, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { precedentsOf, type Precedents } from './precedents';

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly precedents: Precedents;
}

/** Areas up to this many cells are found by cell; larger ones are looked through one by one. */
const SMALL = 8;

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

interface Dependents {
  readonly byCell: Map<number, Set<FormulaCell>>;
  readonly byArea: Set<{ readonly area: Rect; readonly cell: FormulaCell }>;
}

export class Dependencies {
  private readonly cells = new Map<Sheet, Map<number, FormulaCell>>();
  private readonly dependents = new Map<Sheet, Dependents>();
  /** Formulas that are recalculated every time. */
  readonly volatile = new Set<FormulaCell>();
  /** Formulas that rest on which sheets there are. */
  readonly sheetList = new Set<FormulaCell>();

  constructor(book: Book) {
    for (const sheet of book.sheets) {
      for (const [rowNumber, row] of sheet.rows.entries()) {
        for (const column of row?.formulas?.keys() ?? []) this.update(sheet, rowNumber, column);
      }
    }
  }

  *all(): Generator<FormulaCell> {
    for (const cells of this.cells.values()) yield* cells.values();
  }

  /** Reads a cell again: it has got a formula, lost it, or has another one now. */
  update(sheet: Sheet, row: number, column: number): void {
    const cells = this.cells.get(sheet) ?? new Map<number, FormulaCell>();
    this.cells.set(sheet, cells);
    const key = keyOf(row, column);
    const before = cells.get(key);
    if (before) this.remove(before);
    const formula = sheet.formulaAt(row, column);
    if (!formula) {
      cells.delete(key);
      return;
    }
    const cell = { sheet, row, column, precedents: precedentsOf(sheet, row, column, formula.text) };
    cells.set(key, cell);
    this.add(cell);
  }

  dropSheet(sheet: Sheet): void {
    for (const cell of this.cells.get(sheet)?.values() ?? []) this.remove(cell);
    this.cells.delete(sheet);
    this.dependents.delete(sheet);
  }

  /** Formula cells inside an area. */
  within(sheet: Sheet, area: Rect): FormulaCell[] {
    const cells = this.cells.get(sheet);
    if (!cells) return [];
    if (cellCount(area) > cells.size) {
      return [...cells.values()].filter(({ row, column }) => intersects(area, rect(row, column)));
    }
    const found: FormulaCell[] = [];
    for (const key of keysOf(area)) {
      const cell = cells.get(key);
      if (cell) found.push(cell);
    }
    return found;
  }

  /** Formulas that rest directly on some cell of the area. */
  *of(sheet: Sheet, area: Rect): Generator<FormulaCell> {
    const dependents = this.dependents.get(sheet);
    if (!dependents) return;
    if (cellCount(area) <= dependents.byCell.size) {
      for (const key of keysOf(area)) yield* dependents.byCell.get(key) ?? [];
    } else {
      for (const [key, cells] of dependents.byCell) {
        if (intersects(area, rect(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS))) yield* cells;
      }
    }
    for (const entry of dependents.byArea) if (intersects(entry.area, area)) yield entry.cell;
  }

  private add(cell: FormulaCell): void {
    if (cell.precedents.volatile) this.volatile.add(cell);
    if (cell.precedents.sheetList) this.sheetList.add(cell);
    for (const { sheet, area } of cell.precedents.areas) {
      const dependents = this.dependents.get(sheet) ?? { byCell: new Map(), byArea: new Set() };
      this.dependents.set(sheet, dependents);
      if (cellCount(area) > SMALL) dependents.byArea.add({ area, cell });
      else for (const key of keysOf(area)) addTo(dependents.byCell, key, cell);
    }
  }

  private remove(cell: FormulaCell): void {
    this.volatile.delete(cell);
    this.sheetList.delete(cell);
    for (const { sheet, area } of cell.precedents.areas) {
      const dependents = this.dependents.get(sheet);
      if (!dependents) continue;
      if (cellCount(area) > SMALL) {
        for (const entry of dependents.byArea) if (entry.cell === cell) dependents.byArea.delete(entry);
      } else for (const key of keysOf(area)) dependents.byCell.get(key)?.delete(cell);
    }
  }
}

function* keysOf(area: Rect): Generator<number> {
  for (let row = area.top; row <= bottomOf(area); row++) {
    for (let column = area.left; column <= rightOf(area); column++) yield keyOf(row, column);
  }
}

function addTo(map: Map<number, Set<FormulaCell>>, key: number, cell: FormulaCell): void {
  const known = map.get(key);
  if (known) known.add(cell);
  else map.set(key, new Set([cell]));
}
