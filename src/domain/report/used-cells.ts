import { isFlow, isReported, type Indicator, type ReportedIndicator } from '../programme/indicator';
import { oncePerIndicator } from '../programme/once-per-indicator';
import type { FigurePart } from './observation';
import type { FigureKind } from './figure-reading';

/** Which cells of a form's row a measure uses; the others are greyed. */
export interface UsedCells {
  /** Figures that must be filled. */
  readonly needed: readonly FigurePart[];
  /** Figures that may be filled. */
  readonly optional: readonly FigurePart[];
  readonly state: boolean;
  readonly date: boolean;
}

const IN_PERIOD = ['inPeriod'] as const;

export const usedCells = oncePerIndicator((indicator: ReportedIndicator): UsedCells => {
  const conditional = indicator.condition !== undefined;
  const figures = (needed: readonly FigurePart[], optional: readonly FigurePart[] = []): UsedCells => ({
    needed,
    optional,
    state: conditional,
    date: false,
  });
  switch (indicator.measure) {
    case 'count':
    case 'amount':
      return isFlow(indicator) ? figures(['inPeriod', 'toDate']) : figures(['toDate'], IN_PERIOD);
    case 'ratio':
      return isFlow(indicator) ? figures(['inPeriod', 'toDate', 'total']) : figures(['toDate', 'total'], IN_PERIOD);
    case 'index':
      return figures(['toDate'], IN_PERIOD);
    case 'change':
      return figures(['toDate', 'baseline'], IN_PERIOD);
    case 'milestone':
      return { needed: [], optional: [], state: true, date: true };
    case 'narrative':
      return { needed: [], optional: [], state: true, date: false };
  }
});

/** What kind of number the indicator's figures are. */
export const figureKind = oncePerIndicator((indicator: Indicator): FigureKind => {
  const { unitOfMeasure } = indicator;
  return {
    as: numberOf(indicator),
    unitOfMeasure,
    mayNotArise: isReported(indicator) && indicator.condition !== undefined,
  };
});

function numberOf(indicator: Indicator): FigureKind['as'] {
  switch (indicator.measure === 'change' ? indicator.of.kind : indicator.measure) {
    case 'amount':
      return 'money';
    case 'index':
    case 'computed':
    case 'tally':
      return indicator.unitOfMeasure.trim() === '%' ? 'percent' : 'decimal';
    case 'count':
    case 'ratio':
    case 'milestone':
    case 'narrative':
      return 'whole';
  }
}
