/** Widths, styles and visibility of columns, kept as runs of equal neighbours. */

export interface ColumnFormat {
  /** In the file's unit, characters of the standard font with padding; null is the sheet's standard width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  readonly outlineLevel: number;
}
export interface ColumnRun extends ColumnFormat {
  readonly first: number;
  readonly last: number;
}

export const PLAIN_COLUMN: ColumnFormat = { width: null, hidden: false, style: null, outlineLevel: 0 };

const isPlain = (format: ColumnFormat): boolean =>
  format.width === null && !format.hidden && format.style === null && format.outlineLevel === 0;
const same = (a: ColumnFormat, b: ColumnFormat): boolean =>
  a.width === b.width && a.hidden === b.hidden && a.style === b.style && a.outlineLevel === b.outlineLevel;

export class ColumnRuns {
  private runs: ColumnRun[] = [];

  get all(): readonly ColumnRun[] {
    return this.runs;
  }

  at(column: number): ColumnFormat {
    return this.runs.find((run) => run.first <= column && column <= run.last) ?? PLAIN_COLUMN;
  }

  /** The columns from `first` to `last` cut into stretches of one format, plain ones included. */
  stretches(first: number, last: number): ColumnRun[] {
    const found: ColumnRun[] = [];
    let next = first;
    for (const run of this.runs) {
      if (run.last < first || run.first > last) continue;
      if (run.first > next) found.push({ ...PLAIN_COLUMN, first: next, last: run.first - 1 });
      found.push({ ...run, first: Math.max(first, run.first), last: Math.min(last, run.last) });
      next = run.last + 1;
    }
    if (next <= last) found.push({ ...PLAIN_COLUMN, first: next, last });
    return found;
  }

  change(first: number, last: number, change: (format: ColumnFormat) => ColumnFormat): void {
    const changed = this.stretches(first, last).map((run) => ({ ...change(run), first: run.first, last: run.last }));
    this.replace(first, last, changed);
  }

  /** Makes room for `count` columns at `at`; they take the format of the column before them. */
  insert(at: number, count: number): void {
    const format = at > 0 ? this.at(at - 1) : PLAIN_COLUMN;
    const moved = this.runs.flatMap((run) => {
      if (run.last < at) return [run];
      if (run.first >= at) return [{ ...run, first: run.first + count, last: run.last + count }];
      return [
        { ...run, last: at - 1 },
        { ...run, first: at + count, last: run.last + count },
      ];
    });
    this.runs = moved;
    this.change(at, at + count - 1, () => ({ ...format, hidden: false }));
  }

  remove(at: number, count: number): void {
    const end = at + count;
    this.runs = this.runs.flatMap((run) => {
      const first = run.first < at ? run.first : Math.max(run.first, end) - count;
      const last = run.last < at ? run.last : run.last < end ? at - 1 : run.last - count;
      return last < first ? [] : [{ ...run, first, last }];
    });
    this.join();
  }

  private replace(first: number, last: number, changed: readonly ColumnRun[]): void {
    const before = this.runs
      .filter((run) => run.first < first)
      .map((run) => ({ ...run, last: Math.min(run.last, first - 1) }));
    const after = this.runs
      .filter((run) => run.last > last)
      .map((run) => ({ ...run, first: Math.max(run.first, last + 1) }));
    this.runs = [...before, ...changed, ...after];
    this.join();
  }

  private join(): void {
    const joined: ColumnRun[] = [];
    for (const run of this.runs) {
      if (isPlain(run)) continue;
      const previous = joined.at(-1);
      if (previous && previous.last === run.first - 1 && same(previous, run)) {
        joined[joined.length - 1] = { ...previous, last: run.last };
      } else joined.push(run);
    }
    this.runs = joined;
  }
}
