import type { Period } from '../../domain/period/period';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** `Quý I/2023`, as forms and titles write it. */
export function periodName(period: Period): string {
  return `${periodStem(period)}/${period.year}`;
}

/** As {@link periodName}, with no sign that a sheet's name or a file's may not hold. */
export function periodSheetName(period: Period): string {
  return `${periodStem(period)}-${period.year}`;
}

/** `Quý I`, where the year is plain. */
export function periodStem({ kind, ordinal }: Period): string {
  switch (kind) {
    case 'month':
      return `Tháng ${ordinal}`;
    case 'quarter':
      return `Quý ${ROMAN[ordinal - 1] ?? ordinal}`;
    case 'half':
      return '6 tháng';
    case 'nine-months':
      return '9 tháng';
    case 'year':
      return 'Năm';
  }
}
