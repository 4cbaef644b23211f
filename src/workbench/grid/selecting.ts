import { activateSheet, rect, selectCells, type Book, type Place, type Rect, type Sheet } from '../model';
import { bottomOf, contains, isOnSheet, MAX_COLUMNS, MAX_ROWS, rightOf, sameRect } from '../model/geometry/rect';
import type { Selection } from './grid-view';
import { anchorOf, areaBetween, jump, step, type Direction } from './move';

interface Reach {
  readonly active: Place;
  /** The cell that the selection has been drawn out to. */
  readonly far: Place;
}

/** What is selected on each sheet. The workbook knows the areas, since the add-in may select too; the grid knows how they grew. */
export class Selecting {
  private readonly reaches = new WeakMap<Sheet, Reach>();

  constructor(private readonly book: Book) {}

  get sheet(): Sheet {
    return this.book.active;
  }

  get current(): Selection {
    const { sheet } = this;
    const area = sheet.view.selection;
    const known = this.reaches.get(sheet);
    const active = known?.active ?? { row: area.top, column: area.left };
    return contains(area, rect(active.row, active.column))
      ? { active, area }
      : { active: { row: area.top, column: area.left }, area };
  }

  /** Where keys go on from. */
  get far(): Place {
    const { active, area } = this.current;
    const known = this.reaches.get(this.sheet);
    if (known && contains(area, rect(known.far.row, known.far.column))) return known.far;
    return active.row === area.top && active.column === area.left
      ? { row: bottomOf(area), column: rightOf(area) }
      : active;
  }

  /** One cell, with what it is merged with. */
  place(at: Place): void {
    const anchor = anchorOf(this.sheet, at);
    this.take({ active: anchor, far: anchor }, areaBetween(this.sheet, anchor, anchor));
  }

  /** From the selection's first cell to another. */
  extend(to: Place): void {
    const { active } = this.current;
    this.take({ active, far: to }, areaBetween(this.sheet, active, to));
  }

  area(area: Rect, sheet = this.sheet): void {
    if (!isOnSheet(area)) return;
    this.reaches.set(sheet, {
      active: { row: area.top, column: area.left },
      far: { row: bottomOf(area), column: rightOf(area) },
    });
    this.tell(sheet, area);
  }

  rows(first: number, last: number): void {
    this.area(rect(Math.min(first, last), 0, Math.abs(last - first) + 1, MAX_COLUMNS));
  }

  columns(first: number, last: number): void {
    this.area(rect(0, Math.min(first, last), MAX_ROWS, Math.abs(last - first) + 1));
  }

  move(direction: Direction, extend: boolean, far: boolean): void {
    const from = extend ? this.far : this.current.active;
    const to = far ? jump(this.sheet, from, direction) : step(this.sheet, from, direction);
    if (extend) this.extend(to);
    else this.place(to);
  }

  /** Several steps at once: a page up or down. */
  moveRows(rows: number, extend: boolean): void {
    const from = extend ? this.far : this.current.active;
    const row = Math.min(MAX_ROWS - 1, Math.max(0, from.row + rows));
    if (extend) this.extend({ row, column: from.column });
    else this.place({ row, column: from.column });
  }

  /** To a cell, or out to it. */
  go(to: Place, extend: boolean): void {
    if (extend) this.extend(to);
    else this.place(to);
  }

  show(sheet: Sheet): void {
    this.book.changes.batch('user', () => activateSheet(sheet));
  }

  /** The next sheet that can be seen, or the one before. */
  showNext(by: 1 | -1): void {
    const shown = this.book.sheets.filter(({ visibility }) => visibility === 'visible');
    const next = shown[shown.indexOf(this.sheet) + by];
    if (next) this.show(next);
  }

  private take(reach: Reach, area: Rect): void {
    this.reaches.set(this.sheet, reach);
    this.tell(this.sheet, area);
  }

  private tell(sheet: Sheet, area: Rect): void {
    if (sheet === this.sheet && sameRect(sheet.view.selection, area)) return;
    this.book.changes.batch('user', () => selectCells(sheet, area));
  }
}
