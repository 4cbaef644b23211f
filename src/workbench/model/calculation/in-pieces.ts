/** Many formulas in pieces that the engine can take. */
import type { FormulaCell } from './dependencies';

/**
 * The engine keeps 10 000 parsed formulas and forgets the oldest beyond that, also those that it is about to work out,
 * which then pass for unreadable.
 */
const MOST_AT_ONCE = 8_000;

/** Things that do not rest on each other. */
export function slices<T>(things: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(things.length / MOST_AT_ONCE);
  return Array.from({ length: count }, (_, i) => things.slice(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE));
}

/** Formulas without circles: each piece rests only on itself, on the pieces before it, and on other cells. */
export function inPieces(
  cells: ReadonlySet<FormulaCell>,
  followersOf: (cell: FormulaCell) => Iterable<FormulaCell>,
): readonly ReadonlySet<FormulaCell>[] {
  if (cells.size <= MOST_AT_ONCE) return [cells];
  return slices(inOrder(cells, followersOf)).map((piece) => new Set(piece));
}

/** Every formula behind those that it rests on. */
function inOrder(
  cells: ReadonlySet<FormulaCell>,
  followersOf: (cell: FormulaCell) => Iterable<FormulaCell>,
): readonly FormulaCell[] {
  const followers = new Map<FormulaCell, ReadonlySet<FormulaCell>>();
  const awaited = new Map<FormulaCell, number>();
  for (const cell of cells) {
    const own = new Set([...followersOf(cell)].filter((follower) => cells.has(follower)));
    followers.set(cell, own);
    for (const follower of own) awaited.set(follower, (awaited.get(follower) ?? 0) + 1);
  }
  const ordered = new Set([...cells].filter((cell) => !awaited.has(cell)));
  // A set that grows while it is walked is walked to its new end.
  for (const cell of ordered)
    for (const follower of followers.get(cell) ?? []) {
      const left = (awaited.get(follower) ?? 1) - 1;
      awaited.set(follower, left);
      if (left === 0) ordered.add(follower);
    }
  // Arrays may rest on what they spill over: they come last, and settle in the rounds that follow.
  return [...ordered, ...[...cells].filter((cell) => !ordered.has(cell))];
}
