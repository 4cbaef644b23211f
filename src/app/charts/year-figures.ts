import { sum, toNumber } from '../../domain/number/fraction';
import { FIGURE_ROW_WORDS } from '../../locales/vi/figure-row-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import type { SheetContent } from '../workbook/sheet-content';
import { rounded } from './cell-formulas';
import type { Choice } from './choices';

/** Columns of the sheet of figures, from 0, and their letters. */
const FIGURE = { period: 0, indicator: 3, part: 5, number: 6, standing: 9 } as const;
export const LETTER = { period: 'A', indicator: 'D', name: 'E', part: 'F', number: 'G', standing: 'J' } as const;

const { parts, standings } = FIGURE_ROW_WORDS;

/** What the sheet of figures says of an indicator in a period, added up. */
export interface YearFigures {
  readonly given: number;
  readonly answered: number;
  readonly raw: number;
  readonly other: number;
}

export function yearFigures({ rows }: SheetContent, period: string, { indicator, other }: Choice): YearFigures {
  const own = rows.filter((line) => line[FIGURE.period] === period && line[FIGURE.indicator] === indicator.code);
  const numbersOf = (part: string) =>
    own.flatMap((line) => {
      const number = line[FIGURE.number];
      const counts = line[FIGURE.part] === part && line[FIGURE.standing] === standings.reported;
      return counts && typeof number === 'number' ? [number] : [];
    });
  const numbers = numbersOf(parts.toDate);
  const notArisen = own.filter(
    (line) => line[FIGURE.part] === parts.state && line[FIGURE.standing] === standings['not-arisen'],
  ).length;
  return {
    given: numbers.length,
    answered: numbers.length + notArisen,
    raw: toNumber(sum(numbers)),
    other: other === null ? 0 : toNumber(sum(numbersOf(parts[other]))),
  };
}

/** The figure of all units, shares in percent; a word where there is none. */
export function yearFigure({ ofAll }: Choice, { given, raw, other }: YearFigures): string | number {
  if (given === 0) return SHEET_WORDS.noFigure;
  switch (ofAll) {
    case 'sum':
      return raw;
    case 'share':
    case 'growth':
      if (other <= 0) return SHEET_WORDS.notComputable;
      return rounded(((ofAll === 'share' ? raw : raw - other) / other) * 100, 2);
    case 'difference':
      return raw - other;
    case 'mean':
      return raw / given;
    case 'none':
      return CHART_WORDS.notRolledUp;
  }
}
