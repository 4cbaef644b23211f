import type { FindingDetail } from '../finding/finding-detail';

/** What kind of number a cell is to hold. */
export interface FigureKind {
  /** `percent`: an index in %, where 95, 95 % and a cell formatted as percent all mean 95. */
  readonly as: 'whole' | 'decimal' | 'money' | 'percent';
  readonly unitOfMeasure: string;
  /** The duty may not arise at all, which is not the same as nothing done. */
  readonly mayNotArise: boolean;
}

export interface FigureReading {
  /** Null: blank, or refused. */
  readonly value: number | null;
  readonly blank: boolean;
  /** What the cell's number is multiplied by to give the value; null where the cell holds text. */
  readonly factor: number | null;
  readonly findings: readonly FindingDetail[];
}

export const BLANK: FigureReading = { value: null, blank: true, factor: null, findings: [] };

export const refused = (...findings: readonly FindingDetail[]): FigureReading => ({
  value: null,
  blank: false,
  factor: null,
  findings,
});
