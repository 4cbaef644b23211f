import type { Period } from '../../domain/period/period';
import type { Indicator } from '../../domain/programme/indicator';
import type { Unit } from '../../domain/programme/unit';
import type { Summary } from '../../domain/summary/summary';
import type { SheetRef } from '../../domain/report/grid';
import type { LogEntry } from '../log/log-entry';
import type { DetailPart } from '../sheets/detail-columns';

/** Whose reports a figure is made of: the period's that was checked, an earlier one's, the year's as units estimate it. */
export type ReportsOf = 'period' | 'earlier' | 'estimates';

interface AnyFigure {
  readonly indicator: Indicator;
  /** Null: what the indicator as a whole comes to. */
  readonly part: DetailPart | null;
  readonly period: Period;
  readonly from: ReportsOf;
}

/** The figure of all units together. */
export interface WholeFigure extends AnyFigure {
  readonly kind: 'whole';
}

/** What one unit said. */
export interface UnitsOwnFigure extends AnyFigure {
  readonly kind: 'unit';
  readonly unit: Unit;
}

/** A figure that can be followed to what it is made of. */
export type TracedFigure = WholeFigure | UnitsOwnFigure;

/**
 * no-figure: a heading, a name, a blank · other-period: of a period other than the one that was checked · other-sheet:
 * a sheet without figures of the programme.
 */
export type NotTraced = 'no-figure' | 'other-period' | 'other-sheet';

/** What a selected cell holds. */
export type Located = TracedFigure | { readonly kind: 'none'; readonly why: NotTraced };

export const nothing = (why: NotTraced): Located => ({ kind: 'none', why });

/** What the latest check knows; figures are followed in it, and no sheet is read again. */
export interface Known {
  readonly summary: Summary;
  readonly log: readonly LogEntry[];
  /** Sheets that were read as reports, of whatever period. */
  readonly reportSheets: readonly SheetRef[];
  /** Sheets that were taken for no report. */
  readonly otherSheets: readonly SheetRef[];
}
