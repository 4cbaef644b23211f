import type { IsoDate } from './iso-date';

export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';
/** How often units report. Six months, nine months and the year are summaries of these. */
export type Reporting = 'quarter' | 'month';

/** A stretch of a calendar year that reports and summaries speak of. */
export interface Period {
  /** `2023-Q1`, `2023-H1` (6 tháng), `2023-9M`, `2023-Y`, `2023-M05` */
  readonly code: string;
  readonly year: number;
  readonly kind: PeriodKind;
  /** 1–4 for quarters, 1–12 for months, 1 for the others. */
  readonly ordinal: number;
}

export function quarter(year: number, ordinal: number): Period {
  return { code: `${year}-Q${ordinal}`, year, kind: 'quarter', ordinal };
}
export function month(year: number, ordinal: number): Period {
  return { code: `${year}-M${String(ordinal).padStart(2, '0')}`, year, kind: 'month', ordinal };
}
const half = (year: number): Period => ({ code: `${year}-H1`, year, kind: 'half', ordinal: 1 });
const nineMonths = (year: number): Period => ({ code: `${year}-9M`, year, kind: 'nine-months', ordinal: 1 });
const wholeYear = (year: number): Period => ({ code: `${year}-Y`, year, kind: 'year', ordinal: 1 });

/** The period of a code, or null when the text is no such code. */
export function parsePeriod(code: string): Period | null {
  const match = /^(\d{4})-(?:Q([1-4])|M(0[1-9]|1[0-2])|(H1|9M|Y))$/.exec(code);
  if (!match) return null;
  const [, year, q, m, rest] = match;
  if (q !== undefined) return quarter(Number(year), Number(q));
  if (m !== undefined) return month(Number(year), Number(m));
  return rest === 'H1' ? half(Number(year)) : rest === '9M' ? nineMonths(Number(year)) : wholeYear(Number(year));
}

/** The last month that the period covers, 1–12. */
export function lastMonth(period: Period): number {
  switch (period.kind) {
    case 'month':
      return period.ordinal;
    case 'quarter':
      return period.ordinal * 3;
    case 'half':
      return 6;
    case 'nine-months':
      return 9;
    case 'year':
      return 12;
  }
}

/** The nominal end: the last day of the period's last month. */
export function periodEnd(period: Period): IsoDate {
  const last = lastMonth(period);
  return `${period.year}-${String(last).padStart(2, '0')}-${daysInMonth(period.year, last)}`;
}

/** How many days a month has; months from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 31);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The reporting period whose year-to-date figures a period's summary reads: 6 tháng reads quarter II. */
export function sourcePeriod(period: Period, reporting: Reporting): Period {
  const last = lastMonth(period);
  return reporting === 'month' ? month(period.year, last) : quarter(period.year, Math.ceil(last / 3));
}

/** True where units hand in reports for exactly this period. */
export function isReportingPeriod(period: Period, reporting: Reporting): boolean {
  return period.kind === reporting;
}

/** The reporting periods of a year, in order. */
export function reportingPeriods(year: number, reporting: Reporting): readonly Period[] {
  return reporting === 'quarter'
    ? [1, 2, 3, 4].map((n) => quarter(year, n))
    : Array.from({ length: 12 }, (_, i) => month(year, i + 1));
}

/** The periods a clerk may choose for a year: those that units report, and the summaries. */
export function offeredPeriods(year: number, reporting: Reporting): readonly Period[] {
  const quarters = [1, 2, 3, 4].map((n) => quarter(year, n));
  const [q1, q2, q3, q4] = quarters as [Period, Period, Period, Period];
  const inOrder = [q1, q2, half(year), q3, nineMonths(year), q4, wholeYear(year)];
  return reporting === 'quarter' ? inOrder : [...reportingPeriods(year, 'month'), ...inOrder];
}

/** True where the period covers the year from its beginning, so that what it reached is the year to date. */
export const coversYearToDate = ({ kind, ordinal }: Period): boolean =>
  ordinal === 1 || kind === 'half' || kind === 'nine-months' || kind === 'year';

/** True for the year's first reporting period, where a flow's two figures are one and the same. */
export const isFirstOfYear = (period: Period): boolean => period.ordinal === 1;
