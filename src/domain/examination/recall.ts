import type { Period } from '../period/period';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import { missingObservation } from '../report/observation';
import type { ExaminedUnit } from './examine-unit';
import type { Memory } from './memory';

/** A report whose sheet was removed after a freeze, as it was then; null where there is none. Nothing is checked anew. */
export function recall(index: ProgrammeIndex, unit: Unit, source: Period, memory: Memory): ExaminedUnit | null {
  const removed = memory.findRemoved?.(unit.code, source.code);
  const known = removed && memory.find(unit.code, source.code);
  if (!removed || !known) return null;
  const observations = new Map(
    index.reportedBy(unit.code).map(({ code }) => [code, known.get(code) ?? missingObservation(unit.code, code)]),
  );
  const { status, cutOff, estimate } = removed;
  return { report: { unit, status, sheet: null, observations, estimate, cutOff, remembered: true }, findings: [] };
}
