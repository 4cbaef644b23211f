import { formatValue, type Book, type Rect, type Sheet } from '../model';

/** What Excel's status bar says of the selected cells. */
export interface Statistics {
  readonly count: string;
  /** Null where no number is selected. */
  readonly numbers: { readonly sum: string; readonly average: string } | null;
}

/** Past so many cells nobody is kept waiting for it. */
const MANY = 200_000;

/** Null for a single cell, or for nothing. */
export function statisticsOf(sheet: Sheet, area: Rect): Statistics | null {
  const stored = sheet.storedPart(area);
  if (!stored || stored.rows * stored.columns > MANY || area.rows * area.columns === 1) return null;
  const numbers: number[] = [];
  let count = 0;
  for (let row = stored.top; row < stored.top + stored.rows; row++) {
    for (let column = stored.left; column < stored.left + stored.columns; column++) {
      const value = sheet.valueAt(row, column);
      if (value === null) continue;
      count++;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  if (count < 2) return null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return { count: String(count), numbers: numbers.length === 0 ? null : averaged(sum, numbers.length, sheet.book) };
}

function averaged(sum: number, count: number, { locale }: Book): NonNullable<Statistics['numbers']> {
  const shown = (value: number) => formatValue(value, Number.isInteger(value) ? '#,##0' : '#,##0.00', locale);
  return { sum: shown(sum), average: shown(sum / count) };
}
