import type { Unit } from '../../domain/programme/unit';
import type { UnitFigure, UnitVerdict } from '../../domain/summary/summary';
import { STATUSES } from '../../domain/verdict/status';
import type { ResultRow } from './result-sections';

/** One unit of a target: what it reported, how it is judged, or both. */
export interface UnitRow {
  readonly unit: Unit;
  /** Null for a unit that is judged by what units below it reported. */
  readonly figure: UnitFigure | null;
  readonly verdict: UnitVerdict | null;
}

/** The units that a target rests on: who is short first, then who lacks a figure, then the rest. */
export function unitRows({ summary, verdict }: ResultRow): readonly UnitRow[] {
  const figures = new Map(summary.units.map((figure) => [figure.unit.code, figure]));
  const verdicts = new Map((verdict?.units ?? []).map((judged) => [judged.unit.code, judged]));
  const judgedOnly = (verdict?.units ?? []).filter(({ unit }) => !figures.has(unit.code));
  const rows: readonly UnitRow[] = [
    ...judgedOnly.map((judged) => ({ unit: judged.unit, figure: null, verdict: judged })),
    ...summary.units.map((figure) => ({ unit: figure.unit, figure, verdict: verdicts.get(figure.unit.code) ?? null })),
  ];
  return [...rows].sort((a, b) => urgency(a) - urgency(b));
}

function urgency({ figure, verdict }: UnitRow): number {
  if (verdict?.status === 'unmet' || verdict?.status === 'behind') return STATUSES.indexOf(verdict.status);
  const standing = figure?.observation.standing ?? 'reported';
  return standing === 'excluded' ? 10 : standing === 'missing' ? 11 : 12;
}
