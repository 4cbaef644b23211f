import type { Observation } from '../report/observation';

/** Figures of earlier periods that the workbook remembers after their sheets are gone. */
export interface Memory {
  /** By indicator code; null where nothing is remembered of the unit in that period. */
  find(unit: string, period: string): ReadonlyMap<string, Observation> | null;
}

export const NO_MEMORY: Memory = { find: () => null };
