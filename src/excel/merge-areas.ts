import type { Area } from '../domain/report/grid';

/** Joins areas that touch and together make a rectangle, so that Excel is told once instead of many times. */
export function mergeAreas(areas: readonly Area[]): readonly Area[] {
  const beside = join(areas, (a, b) => a.top - b.top || a.rows - b.rows || a.left - b.left, joinBeside);
  const below = join(beside, (a, b) => a.left - b.left || a.columns - b.columns || a.top - b.top, joinBelow);
  return join(below, (a, b) => a.top - b.top || a.rows - b.rows || a.left - b.left, joinBeside);
}

function join(
  areas: readonly Area[],
  order: (a: Area, b: Area) => number,
  joinTwo: (a: Area, b: Area) => Area | null,
): readonly Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort(order)) {
    const last = joined.at(-1);
    const both = last ? joinTwo(last, area) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(area);
  }
  return joined;
}

function joinBeside(a: Area, b: Area): Area | null {
  const touch = a.top === b.top && a.rows === b.rows && a.left + a.columns === b.left;
  return touch ? { ...a, columns: a.columns + b.columns } : null;
}

function joinBelow(a: Area, b: Area): Area | null {
  const touch = a.left === b.left && a.columns === b.columns && a.top + a.rows === b.top;
  return touch ? { ...a, rows: a.rows + b.rows } : null;
}

/** The smallest rectangle that holds all areas; there is at least one. */
export function boundsOf(areas: readonly Area[]): Area {
  const [top, left, bottom, right] = areas.reduce(
    ([t, l, b, r], area) => [
      Math.min(t, area.top),
      Math.min(l, area.left),
      Math.max(b, area.top + area.rows),
      Math.max(r, area.left + area.columns),
    ],
    [Infinity, Infinity, 0, 0],
  );
  return { top, left, rows: bottom - top, columns: right - left };
}
