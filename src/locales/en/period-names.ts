import type { Period } from '../../domain/period/period';

/** `Quarter 1/2023`, `6 months/2023`. */
export function periodName(period: Period): string {
  return `${periodStem(period)}/${period.year}`;
}

/** `Quarter 1`, where the year is plain. */
export function periodStem({ kind, ordinal }: Period): string {
  switch (kind) {
    case 'month':
      return `Month ${ordinal}`;
    case 'quarter':
      return `Quarter ${ordinal}`;
    case 'half':
      return '6 months';
    case 'nine-months':
      return '9 months';
    case 'year':
      return 'Year';
  }
}
