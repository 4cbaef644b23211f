import type { IsoDate } from '../period/iso-date';
import type { State } from './form-words';
import type { CellRef, SheetRef } from './grid';

/** The figures that one row may hold. */
export type FigurePart = 'inPeriod' | 'toDate' | 'total' | 'baseline';
export const FIGURE_PARTS: readonly FigurePart[] = ['inPeriod', 'toDate', 'total', 'baseline'];

/** Where a figure came from. */
export interface FigureSource {
  readonly sheet: SheetRef;
  readonly cell: CellRef;
  /** What the cell's number is multiplied by to give the figure (đồng per triệu); null where the cell holds text. */
  readonly factor: number | null;
}

/**
 * reported: counts · missing: no report, or blank · excluded: left out by an error · not-arisen: the duty did not arise.
 */
export type Standing = 'reported' | 'missing' | 'excluded' | 'not-arisen';

/** What one unit reported for one indicator in one period. Blank is null, never zero. */
export interface Observation {
  readonly unit: string;
  readonly indicator: string;
  readonly standing: Standing;
  /** A flow's figure of the period alone. Money in đồng, as everywhere below. */
  readonly inPeriod: number | null;
  /** Year to date of a flow; the latest of a stock or index; a ratio's achieved; a change's now. */
  readonly toDate: number | null;
  /** A ratio's total. */
  readonly total: number | null;
  /** A change's baseline. */
  readonly baseline: number | null;
  readonly state: State | null;
  readonly date: IsoDate | null;
  readonly text: string | null;
  /** Where the row stands; null where there is no row. */
  readonly sheet: SheetRef | null;
  /** The cell that a reader is led to. */
  readonly cell: CellRef | null;
  /** A figure's cells: one, or two where a year to date was added up from the preceding report and this one. */
  readonly sources: Readonly<Partial<Record<FigurePart, readonly FigureSource[]>>>;
}

export function missingObservation(unit: string, indicator: string, standing: Standing = 'missing'): Observation {
  return {
    unit,
    indicator,
    standing,
    inPeriod: null,
    toDate: null,
    total: null,
    baseline: null,
    state: null,
    date: null,
    text: null,
    sheet: null,
    cell: null,
    sources: {},
  };
}
