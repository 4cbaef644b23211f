/** Which styles the cells of an area show. */
import { rightOf, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';

/** Numbers of the styles shown by at least one cell of the area; quick also for whole rows and columns. */
export function stylesIn(sheet: Sheet, area: Rect): Set<number> {
  const found = new Set<number>();
  const last = rightOf(area);
  const runs = sheet.columns.stretches(area.left, last);
  let stored = 0;
  for (const [, row] of sheet.storedRows(area)) {
    stored++;
    const end = Math.min(last + 1, Math.max(row.styles.length, area.left));
    for (let column = area.left; column < end; column++) {
      found.add(row.styles[column] ?? row.style ?? sheet.columns.at(column).style ?? 0);
    }
    if (end > last) continue;
    if (row.style !== null) found.add(row.style);
    else for (const run of runs) if (run.last >= end) found.add(run.style ?? 0);
  }
  if (stored < area.rows) for (const run of runs) found.add(run.style ?? 0);
  return found;
}
