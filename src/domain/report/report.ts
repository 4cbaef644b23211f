import type { Period } from '../period/period';
import type { Unit } from '../programme/unit';
import type { SheetRef } from './grid';
import type { Observation } from './observation';

/** One unit's figures for one period, read from one sheet. */
export interface Report {
  readonly unit: Unit;
  readonly period: Period;
  readonly sheet: SheetRef;
  /** By indicator code; every indicator that the unit is to report is there. */
  readonly observations: ReadonlyMap<string, Observation>;
}
