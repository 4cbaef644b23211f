import { keepCells, restoreCells, type Book, type KeptCells, type Rect, type Sheet } from '../model';

const LONGEST = 100;

/** What a person did to cells, so that it can be taken back. What the add-in does cannot be, and ends the list, as in Excel. */
export class History {
  private done: KeptCells[] = [];
  private undone: KeptCells[] = [];

  constructor(private readonly book: Book) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Called before the area is edited; `edit` may throw, and then nothing is kept. */
  edit(sheet: Sheet, area: Rect, edit: () => void): void {
    const before = keepCells(sheet, area);
    this.book.changes.batch('user', edit);
    this.done = [...this.done, before].slice(-LONGEST);
    this.undone = [];
  }

  /** The area that was restored, or null where there is nothing to take back. */
  undo(): KeptCells | null {
    const last = this.done.pop();
    return last ? this.exchange(last, this.undone) : null;
  }

  redo(): KeptCells | null {
    const last = this.undone.pop();
    return last ? this.exchange(last, this.done) : null;
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }

  private exchange(kept: KeptCells, other: KeptCells[]): KeptCells {
    const now = keepCells(kept.sheet, kept.area);
    this.book.changes.batch('user', () => restoreCells(kept));
    other.push(now);
    return kept;
  }
}
