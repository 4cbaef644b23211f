import type { Indicator } from '../../domain/programme/indicator';
import { WHOLE, type Target } from '../../domain/programme/target';
import type { Unit } from '../../domain/programme/unit';
import type { Summary, UnitVerdict } from '../../domain/summary/summary';
import type { ResultRow } from './result-sections';

/** A target about which a person has something to say. */
export interface DecidedTarget<T extends Target = Target> {
  readonly indicator: Indicator;
  readonly target: T;
  /** Counts the indicator's targets from 0. */
  readonly ordinal: number;
  /** The units that it judges one by one; none where the whole is judged. */
  readonly units: readonly Unit[];
  /** What the level of those units is called. */
  readonly level: string;
}

/** Null where a target has its value, for all of its units, and figures decide. */
export function decidedTarget({ summary, verdict }: ResultRow, { examination }: Summary): DecidedTarget | null {
  if (!verdict) return null;
  const { target, units } = verdict;
  const isOpen = verdict.status === 'no-target' || units.some(hasNoValue) || target.comparator === 'person';
  if (!isOpen) return null;
  const { indicator } = summary;
  const level = examination.index.programme.levels.find(({ code }) => code === target.judgedAt)?.name ?? '';
  const judged = target.judgedAt === WHOLE ? [] : units.map(({ unit }) => unit);
  return { indicator, target, ordinal: indicator.targets.indexOf(target), units: judged, level };
}

const hasNoValue = ({ status }: UnitVerdict): boolean => status === 'no-target';
