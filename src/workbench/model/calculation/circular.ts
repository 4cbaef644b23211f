/** Formulas that rest on themselves, directly or through others. */
import type { FormulaCell } from './dependencies';

/**
 * The members of every circle in a graph of formulas. `next` gives the formulas that rest on one.
 * Tarjan's strongly connected components, with a stack of its own: chains of formulas can be longer than JavaScript's.
 */
export function findCircles(
  cells: Iterable<FormulaCell>,
  next: (cell: FormulaCell) => readonly FormulaCell[],
): FormulaCell[] {
  const order = new Map<FormulaCell, number>();
  const lowest = new Map<FormulaCell, number>();
  const open: FormulaCell[] = [];
  const isOpen = new Set<FormulaCell>();
  const circular: FormulaCell[] = [];
  const lower = (cell: FormulaCell, value: number) => lowest.set(cell, Math.min(lowest.get(cell) ?? Infinity, value));

  const enter = (cell: FormulaCell) => {
    order.set(cell, order.size);
    lower(cell, order.size - 1);
    open.push(cell);
    isOpen.add(cell);
    return { cell, followers: next(cell), at: 0 };
  };

  const close = (cell: FormulaCell) => {
    if (lowest.get(cell) !== order.get(cell)) return;
    const component = open.splice(open.lastIndexOf(cell));
    for (const member of component) isOpen.delete(member);
    if (component.length > 1 || next(cell).includes(cell)) circular.push(...component);
  };

  for (const start of cells) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const follower = step.followers[step.at++];
      if (!follower) {
        path.pop();
        close(step.cell);
        const parent = path.at(-1);
        if (parent) lower(parent.cell, lowest.get(step.cell) ?? Infinity);
      } else if (!order.has(follower)) path.push(enter(follower));
      else if (isOpen.has(follower)) lower(step.cell, order.get(follower) ?? Infinity);
    }
  }
  return circular;
}
