import type { EarlierFigure } from '../checks/complete-flow';
import type { Finding } from '../finding/finding';
import type { IsoDate } from '../period/iso-date';
import type { Period } from '../period/period';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import type { SheetRef } from '../report/grid';
import type { Observation } from '../report/observation';

/** missing: no report · errors: something keeps figures out · ready: everything can count. */
export type UnitStatus = 'missing' | 'errors' | 'ready';

/** How one unit's report stands. */
export interface UnitReport {
  readonly unit: Unit;
  readonly status: UnitStatus;
  /** The sheet that counts, or the one that was turned down; null where there is none. */
  readonly sheet: SheetRef | null;
  /** By indicator code; every indicator that the unit is to report is there. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** The figures are estimates (*Ước thực hiện*). */
  readonly estimate: boolean;
  /** *Số liệu tính đến ngày*, where the report says it readably. */
  readonly cutOff: IsoDate | null;
  /** Its sheet was removed after a freeze: what it said is remembered. */
  readonly remembered?: true;
}

/** What units reported in other periods, as far as the workbook still knows. */
export interface OtherReports {
  /** By indicator code; null where nothing is known of the unit in that period. */
  find(unit: string, period: Period): ReadonlyMap<string, Observation> | null;
}

/** What units reported earlier in the year, and a year ago. */
export interface EarlierReports extends OtherReports {
  /** The latest figure before `period` of what the unit, or those that have merged into it, reported. */
  findEarlier(unit: string, indicator: string, period: Period): EarlierFigure | null;
  /** What the unit, or those that have merged into it, are remembered to have reported in the same period a year before. */
  yearAgo(unit: string, indicator: string, period: Period): number | null;
}

/** All reports of one period, read and checked: what a roll-up starts from. */
export interface Examination {
  readonly index: ProgrammeIndex;
  /** The period asked for. */
  readonly period: Period;
  /** The reporting period whose reports were read for it. */
  readonly source: Period;
  /** In the programme's order. */
  readonly units: readonly UnitReport[];
  readonly findings: readonly Finding[];
  /** Earlier reports, from their sheets or from memory. */
  readonly earlier: EarlierReports;
  /** Estimates of the year's last period (*Ước thực hiện*) that came in ahead of it. */
  readonly estimates: OtherReports;
}
