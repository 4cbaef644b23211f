import { add, divide, isZero } from '../number/fraction';
import type { Indicator } from '../programme/indicator';
import { compareChange } from './compare-change';
import { figure, partsOf, undefinedFigure, type Figure } from './figure';

/** A figure over a term or campaign: the year to date and what had been reached before the year. */
export function withOpening(indicator: Indicator, year: Figure): Figure {
  const { achieved, total, baseline, opening } = partsOf(year);
  switch (indicator.measure) {
    case 'count':
    case 'amount':
      return year.kind === 'number' ? figure(add(year.value, opening.toDate), year.parts) : year;
    case 'ratio': {
      if (achieved === null || total === null) return year;
      const parts = { ...partsOf(year), achieved: add(achieved, opening.toDate), total: add(total, opening.other) };
      return isZero(parts.total) ? undefinedFigure(parts) : figure(divide(parts.achieved, parts.total), parts);
    }
    case 'change':
      if (achieved === null || baseline === null) return year;
      return compareChange(indicator.as, add(achieved, opening.toDate), add(baseline, opening.other), partsOf(year));
    case 'index':
    case 'computed':
    case 'tally':
    case 'milestone':
    case 'narrative':
      return year;
  }
}
