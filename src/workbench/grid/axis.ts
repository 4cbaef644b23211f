/** Where the rows, or the columns, of a sheet begin: in pixels from the first. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) this.starts[i + 1] = (this.starts[i] ?? 0) + sizeOf(i);
  }

  /** Of the first `count` entries; what lies beyond begins where they end. */
  startOf(index: number): number {
    return this.starts[Math.min(Math.max(0, index), this.count)] ?? 0;
  }

  sizeOf(index: number): number {
    return this.startOf(index + 1) - this.startOf(index);
  }

  get length(): number {
    return this.startOf(this.count);
  }

  /** The entry that a pixel lies in; the last one past the end. */
  indexAt(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle + 1) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Entries that show between two pixels; those of no size are left out. */
  between(from: number, to: number): number[] {
    const found: number[] = [];
    if (to <= from || this.count === 0) return found;
    for (let i = this.indexAt(from); i < this.count && this.startOf(i) < to; i++) {
      if (this.sizeOf(i) > 0) found.push(i);
    }
    return found;
  }
}
