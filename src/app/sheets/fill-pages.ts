/** Parts in a row that are not to be cut, and the pages that they go on. */
export interface PageParts {
  /** How much of a page each part takes. */
  readonly sizes: readonly number[];
  /** How much a page holds. */
  readonly room: number;
  /** The first of the parts that are best kept together with this one; then what is still good, if that takes too much. */
  readonly togetherFrom?: readonly TogetherFrom[];
}
export type TogetherFrom = (part: number) => number;

/**
 * The parts with which pages begin: as few pages as it takes, filled about alike; parts that belong together stay together
 * where that takes no further page. A part that is larger than a page has its own.
 */
export function fillPages({ sizes, room, togetherFrom = [] }: PageParts): readonly number[] {
  const needed = fill(sizes, room, eachAlone);
  for (const together of [...togetherFrom, eachAlone]) {
    const starts = evenest(sizes, room, needed.length, together);
    if (starts) return starts;
  }
  return needed;
}

const eachAlone: TogetherFrom = (part) => part;

/** By how much less room is tried next. */
const STEP = 0.98;

/** With as little room on each page as so many pages need; null where they do not suffice. */
function evenest(
  sizes: readonly number[],
  room: number,
  pages: number,
  togetherFrom: TogetherFrom,
): readonly number[] | null {
  const least = total(sizes) / pages;
  let best: readonly number[] | null = null;
  for (let tried = room; tried >= least; tried *= STEP) {
    const starts = fill(sizes, tried, togetherFrom);
    if (starts.length <= pages) best = starts;
  }
  return best;
}

function fill(sizes: readonly number[], room: number, togetherFrom: TogetherFrom): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start < sizes.length;) {
    starts.push(start);
    const end = endOfPage(sizes, room, start);
    const together = end < sizes.length ? togetherFrom(end) : end;
    start = together > start ? together : end;
  }
  return starts;
}

/** The first part that does not fit on the page that begins with `start`. */
function endOfPage(sizes: readonly number[], room: number, start: number): number {
  let end = start + 1;
  for (let used = sizes[start] ?? 0; end < sizes.length; end++) {
    used += sizes[end] ?? 0;
    if (used > room) break;
  }
  return end;
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);
