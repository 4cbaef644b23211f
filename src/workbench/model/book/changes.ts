/** News of a workbook, for a grid and for Office events. Told once a batch is over, in the order in which things happened. */
import type { Place, Rect } from '../geometry/rect';
import type { CellValue } from '../value/cell-value';
import type { Shift } from '../formula/shift';
import type { Sheet } from '../sheet/sheet';

/** Who changes the workbook: the add-in, the person at the grid, or somebody else who has it open. */
export type Origin = 'add-in' | 'user' | 'remote';

export type BookChange =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Rect;
      readonly origin: Origin;
      /** Present when cells moved; `area` is then what was inserted or deleted. */
      readonly shift?: Shift;
      /** Present when a single cell was edited. */
      readonly single?: { readonly before: CellValue | null; readonly after: CellValue | null };
    }
  | { readonly kind: 'formats'; readonly sheet: Sheet; readonly area: Rect; readonly origin: Origin }
  /** Widths, merges, panes, rules, tables, print setup: anything a grid draws besides cells. */
  | { readonly kind: 'layout'; readonly sheet: Sheet; readonly origin: Origin }
  | { readonly kind: 'calculated'; readonly sheets: readonly Sheet[]; readonly circular: readonly CellPlace[] }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: Sheet; readonly origin: Origin }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string; readonly origin: Origin }
  | { readonly kind: 'sheet-moved'; readonly sheet: Sheet; readonly before: number; readonly origin: Origin }
  | { readonly kind: 'sheet-visibility'; readonly sheet: Sheet; readonly before: string; readonly origin: Origin }
  | { readonly kind: 'sheet-protection'; readonly sheet: Sheet; readonly origin: Origin }
  | {
      readonly kind: 'rows-hidden';
      readonly sheet: Sheet;
      readonly area: Rect;
      readonly hidden: boolean;
      readonly origin: Origin;
    }
  | { readonly kind: 'activated'; readonly sheet: Sheet; readonly before: Sheet | null }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Rect };

export interface CellPlace extends Place {
  readonly sheet: Sheet;
}

export class Changes {
  private readonly listeners = new Set<(change: BookChange) => void>();
  private resultsWanted = false;
  private readonly shiftListeners = new Set<(sheet: Sheet, shift: Shift) => void>();
  private readonly endings = new Set<() => void>();
  private queue: BookChange[] = [];
  private depth = 0;
  /** While false nobody is told anything, as after `context.runtime.enableEvents = false`. */
  enabled = true;
  private current: Origin = 'user';

  /** Who is at work now. */
  get origin(): Origin {
    return this.current;
  }

  /**
   * Calls `listener` for every change until the returned function is called. Who only wants to know of sheets says so:
   * formulas are then not worked out after every batch for its sake.
   */
  subscribe(listener: (change: BookChange) => void, wants: 'results' | 'sheets' = 'results'): () => void {
    this.listeners.add(listener);
    if (wants === 'results') this.wantResults();
    return () => this.listeners.delete(listener);
  }

  /** From now on single edits and recalculations are told with their results. */
  wantResults(): void {
    this.resultsWanted = true;
  }

  /** Told at once, inside the batch, when cells move: for whoever holds on to areas. */
  onShift(listener: (sheet: Sheet, shift: Shift) => void): () => void {
    this.shiftListeners.add(listener);
    return () => this.shiftListeners.delete(listener);
  }

  /** Called when the outermost batch ends, before anything is told. */
  onBatchEnd(listener: () => void): void {
    this.endings.add(listener);
  }

  /** Holds news back until `work` is done, even when it fails half way. */
  batch<T>(origin: Origin, work: () => T): T {
    const before = this.current;
    this.current = origin;
    this.depth++;
    try {
      return work();
    } finally {
      if (this.depth === 1) for (const ending of this.endings) ending();
      this.depth--;
      this.current = before;
      if (this.depth === 0) this.deliver();
    }
  }

  tell(change: BookChange): void {
    if (!this.enabled) return;
    this.queue.push(change);
    if (this.depth === 0) this.batch(this.current, () => undefined);
  }

  tellShift(sheet: Sheet, shift: Shift): void {
    for (const listener of this.shiftListeners) listener(sheet, shift);
  }

  get wantsResults(): boolean {
    return this.resultsWanted && this.listeners.size > 0;
  }

  private deliver(): void {
    const told = this.queue;
    this.queue = [];
    for (const change of told) for (const listener of [...this.listeners]) listener(change);
  }
}
