/** Verdicts that a person worked out on paper, held against those of a run. */
import type { ConsolidationResult } from '../../src/app/export/result-schema';

/** Status, actual, gap and the codes of those who are short. */
export type Verdict = readonly [status: string, actual: number | null, gap: number | null, ...short: string[]];

/** One target's verdict. */
export type VerdictRow = readonly [code: string, ...verdict: Verdict];

type Target = ConsolidationResult['indicators'][number]['targets'][number] & { readonly code: string };

const targetsOf = ({ indicators }: ConsolidationResult): readonly Target[] =>
  indicators.flatMap(({ code, targets }) => targets.map((target) => ({ code, ...target })));

/** A thousandth of a millionth is neither a person nor a đồng. */
const near = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)));

export function expectVerdicts(result: ConsolidationResult, table: readonly VerdictRow[]): void {
  const found = targetsOf(result).map(({ code, status, actual, gap, short }) => [
    code,
    status,
    near(actual),
    near(gap),
    ...short,
  ]);
  expect(found).toEqual(
    table.map(([code, status, actual, gap, ...short]) => [code, status, near(actual), near(gap), ...short]),
  );
}

/** Codes of the indicators with a target that is so. */
export const codesWhere = (result: ConsolidationResult, is: 'exceeded' | 'late' | 'incomplete'): readonly string[] =>
  targetsOf(result).flatMap((target) => (target[is] ? [target.code] : []));

/** How many units told which state of an item. */
export function statesOf({ indicators }: ConsolidationResult, code: string): Readonly<Record<string, number>> {
  const states =
    indicators.find((indicator) => indicator.code === code)?.units.flatMap(({ state }) => state ?? []) ?? [];
  return Object.fromEntries(
    [...new Set(states)].map((state) => [state, states.filter((other) => other === state).length]),
  );
}
