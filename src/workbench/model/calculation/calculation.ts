/** When formulas are worked out: after a batch of changes, before the next reading, and only those that the changes reach. */
import type { Book } from '../book/book';
import type { CellPlace } from '../book/changes';
import { rect, type Place, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { findCircles } from './circular';
import { Dependencies, type FormulaCell } from './dependencies';
import { inPieces } from './in-pieces';
import { followersOf, Pending, withFollowers } from './pending';
import type { SheetArea } from './precedents';
import { recalculate } from './recalculate';

export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';

/** Arrays that spill into each other's precedents settle in a few rounds or not at all. */
const MAX_ROUNDS = 5;

export class Calculation {
  private dependencies: Dependencies | null = null;
  private readonly pending = new Pending();
  private working = false;
  private circularCells: readonly CellPlace[] = [];
  /** Arrays that show `#SPILL!`: they try again whenever their sheet changes. */
  private blocked: FormulaCell[] = [];
  private suspended = false;

  constructor(private readonly book: Book) {}

  /** Formulas that rest on themselves. As in Excel their cells show 0; a grid should name these in its status bar. */
  get circular(): readonly CellPlace[] {
    this.settle();
    return this.circularCells;
  }

  /** Whether some results may be out of date. */
  get isPending(): boolean {
    return !this.pending.isEmpty;
  }

  /** The content of cells changed; `formulas` are the cells among them that have, or had, a formula. */
  contentChanged(sheet: Sheet, area: Rect, formulas: readonly Place[] = []): void {
    this.pending.addChange(sheet, area);
    for (const { row, column } of formulas) {
      this.dependencies?.update(sheet, row, column);
      if (sheet.formulaAt(row, column)) this.pending.addEntered(sheet, row, column);
    }
  }

  /** Names or tables were added, changed or taken away. */
  namesChanged(): void {
    this.dependencies = null;
    this.pending.addNames();
  }

  /** A sheet was added or moved, or has another name: formulas that looked for it in vain find it now. */
  sheetListChanged(): void {
    this.pending.addSheetList();
  }

  sheetDeleted(sheet: Sheet): void {
    this.dependencies?.dropSheet(sheet);
    this.pending.dropSheet(sheet);
    this.pending.addSheetList();
    this.blocked = this.blocked.filter((cell) => cell.sheet !== sheet);
  }

  /** Cells moved, so that what is known of formulas by position is void. Earlier changes can no longer be told apart. */
  forgetFormulas(): void {
    if (this.isPending) this.pending.addEverything();
    this.dependencies = null;
  }

  /** Everything is due. */
  invalidate(): void {
    this.pending.addEverything();
  }

  /** Brings results up to date as far as the calculation mode says. Called by every reading. */
  settle(): void {
    if (this.working || this.suspended || this.pending.isEmpty) return;
    if (this.book.calculationMode !== 'manual') this.work(this.pending.takeDue(this.graph(), this.blocked));
    else if (this.pending.hasEntered) this.work(this.pending.takeEntered(this.graph()));
  }

  /** From now on readings show old results, until `resume`. */
  suspend(): void {
    this.settle();
    this.suspended = true;
  }

  resume(): void {
    this.suspended = false;
  }

  /** Works out what is due, in manual mode too; all formulas when `full`. */
  calculate(full = false): void {
    if (full) this.pending.addEverything();
    if (!this.working) this.work(this.pending.takeDue(this.graph(), this.blocked));
  }

  private graph(): Dependencies {
    return (this.dependencies ??= new Dependencies(this.book));
  }

  private work(first: Set<FormulaCell>): void {
    if (first.size === 0) return;
    this.working = true;
    try {
      const sheets = new Set<Sheet>();
      let due = first;
      for (let round = 0; due.size > 0 && round < MAX_ROUNDS; round++) {
        for (const { sheet } of due) sheets.add(sheet);
        const pieces = inPieces(this.withoutCircles(due), (cell) => followersOf(this.graph(), cell));
        const results = pieces.map((piece) => recalculate(this.book, piece));
        const [unseen, blocked] = [results.flatMap((one) => one.unseen), results.flatMap((one) => one.blocked)];
        this.blocked = [...this.blocked.filter((cell) => !isAmong(cell, due)), ...blocked];
        due = this.reachedBy(unseen, due);
      }
      if (this.book.changes.wantsResults) {
        this.book.changes.tell({ kind: 'calculated', sheets: [...sheets], circular: this.circularCells });
      }
    } finally {
      this.working = false;
    }
  }

  /** Formulas that rest on cells which are not what the last round took them for, its arrays themselves left out. */
  private reachedBy(unseen: readonly SheetArea[], done: ReadonlySet<FormulaCell>): Set<FormulaCell> {
    const graph = this.graph();
    const start = new Set<FormulaCell>();
    for (const { sheet, area } of unseen) for (const cell of graph.of(sheet, area)) start.add(cell);
    const due = withFollowers(graph, start);
    for (const cell of due) {
      const array = cell.sheet.formulaAt(cell.row, cell.column)?.array;
      if (array && done.has(cell) && !start.has(cell)) due.delete(cell);
    }
    return due;
  }

  /** Formulas in a circle show 0, as in Excel, and are not worked out. */
  private withoutCircles(due: Set<FormulaCell>): ReadonlySet<FormulaCell> {
    const graph = this.graph();
    const circles = findCircles(due, (cell) => followersOf(graph, cell).filter((follower) => due.has(follower)));
    const stays = this.circularCells.filter(({ sheet, row, column }) => {
      const [cell] = graph.within(sheet, rect(row, column));
      return cell && !due.has(cell);
    });
    this.circularCells = [...stays, ...circles];
    if (circles.length === 0) return due;
    for (const { sheet, row, column } of circles) sheet.rowAt(row).values[column] = 0;
    const rest = new Set(due);
    for (const cell of circles) rest.delete(cell);
    return rest;
  }
}

/** By place: the formulas of a sheet are read anew now and then. */
function isAmong({ sheet, row, column }: FormulaCell, cells: Iterable<FormulaCell>): boolean {
  for (const cell of cells) if (cell.sheet === sheet && cell.row === row && cell.column === column) return true;
  return false;
}
