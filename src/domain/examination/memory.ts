import type { Observation } from '../report/observation';
import type { UnitReport } from './examination';

/** Figures of earlier periods that the workbook remembers after their sheets are gone. */
export interface Memory {
  /** By indicator code; null where nothing is remembered of the unit in that period. */
  find(unit: string, period: string): ReadonlyMap<string, Observation> | null;
  /** Names of the units of whose year, or the year before, anything is remembered, by code. */
  readonly units?: ReadonlyMap<string, string>;
  /** True where the period's figures are settled: what is remembered stands, whatever its sheets say by now. */
  isSettled?(period: string): boolean;
  /** The unit's report of the period, where it is only remembered. */
  findRemoved?(unit: string, period: string): RememberedReport | null;
}

/** What else is remembered of a report whose sheet was removed. */
export type RememberedReport = Pick<UnitReport, 'status' | 'cutOff' | 'estimate'>;

export const NO_MEMORY: Memory = { find: () => null };
