import { toNumber } from '../../../src/domain/number/fraction';
import type { TargetVerdict } from '../../../src/domain/summary/summary';
import { summaryOf, verdictOn, type Said, type SaidByUnit } from '../builders/observation-builder';
import { programmeOf, type IndicatorInput } from '../builders/programme-builder';

/**
 * A verdict as one row of a table. Three districts report (Suối Bạc, Nậm Lả, Phiêng Bản); a row says what they say in
 * that order, at which period, and what the verdict is.
 */
export type Row = readonly [
  why: string,
  indicator: IndicatorInput,
  period: string,
  said: readonly Said[],
  verdict: Partial<Shown>,
];

export interface Shown {
  readonly status: string;
  readonly actual: number | null;
  readonly gap: number | null;
  readonly exceeded: boolean;
  readonly late: boolean;
  readonly incomplete: boolean;
  readonly short: readonly string[];
}

const DISTRICTS = ['suoi-bac', 'nam-la', 'phieng-ban'] as const;

const show = ({ status, actual, gap, exceeded, late, incomplete, short }: TargetVerdict): Shown => ({
  status,
  actual: actual && toNumber(actual),
  gap: gap && toNumber(gap),
  exceeded,
  late,
  incomplete,
  short: short.map(({ unit }) => unit.code),
});

/** What the districts say of an indicator, in their order. */
export function sayings(code: string, said: readonly Said[]): SaidByUnit {
  return Object.fromEntries(
    DISTRICTS.flatMap((unit, i) => (i < said.length ? [[unit, { [code]: said[i] ?? 0 }]] : [])),
  );
}

export function judge([, indicator, period, said]: Row): Shown {
  const summary = summaryOf(programmeOf(indicator), period, sayings(indicator.code, said));
  return show(verdictOn(summary, indicator.code));
}

/** One test per row. */
export const table = (rows: readonly Row[]) => {
  test.each(rows.map((row) => [`${row[0]} (${row[2]})`, row] as const))('%s', (_, row) => {
    expect(judge(row)).toMatchObject(row[4]);
  });
};
