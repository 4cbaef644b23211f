import { rightOf, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';

/** All numbers of the areas: what the ranks and scales of a rule are measured by. */
export function numbersUnder(sheet: Sheet, areas: readonly Rect[]): number[] {
  sheet.book.calculation.settle();
  const numbers: number[] = [];
  for (const area of areas) {
    for (const [, row] of sheet.storedRows(area)) {
      const end = Math.min(rightOf(area), row.values.length - 1);
      for (let column = area.left; column <= end; column++) {
        const value = row.values[column];
        if (typeof value === 'number') numbers.push(value);
      }
    }
  }
  return numbers;
}
