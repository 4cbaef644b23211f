import type { Area } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, Highlight, StyledArea } from '../workbook/sheet-content';
import type { Mark } from './heat-formulas';
import type { StyleName } from './styles';

/** One line that says what the signs mean, and its looks. */
export interface Legend {
  readonly cells: readonly CellContent[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
}

const LOOKS: Readonly<Record<Mark, StyleName>> = {
  met: 'legendMet',
  behind: 'legendBehind',
  unmet: 'legendUnmet',
  below: 'legendBelow',
};
const MARKS = Object.keys(LOOKS) as readonly Mark[];
/** The label stands in the column of names, the first sign beside it. */
const LABEL_COLUMN = 1;
/** Columns that a sign's meaning takes. */
const SPAN = 2;

/** Explains the signs that the sheet can show; empty where it shows none. */
export function heatLegend(highlights: readonly Highlight[], row: number): Legend {
  const used = new Set<string>(highlights.map(({ style }) => style));
  const marks = MARKS.filter((mark) => used.has(mark));
  if (marks.length === 0) return { cells: [], styles: [], merges: [] };
  const areas = marks.map((_, i): Area => ({ top: row, left: LABEL_COLUMN + 1 + SPAN * i, rows: 1, columns: SPAN }));
  const cells: CellContent[] = [null, SHEET_WORDS.legend];
  for (const mark of marks) cells.push(`${SHEET_WORDS.signs[mark]} ${SHEET_WORDS.signMeanings[mark]}`, null);
  if (used.has('below')) cells.push(SHEET_WORDS.belowNote);
  return {
    cells,
    styles: [
      { area: { top: row, left: LABEL_COLUMN, rows: 1, columns: 1 }, style: 'legendLabel' },
      ...marks.flatMap((mark, i): StyledArea[] => (areas[i] ? [{ area: areas[i], style: LOOKS[mark] }] : [])),
      { area: { top: row, left: LABEL_COLUMN + 1 + SPAN * marks.length, rows: 1, columns: 1 }, style: 'legendNote' },
    ],
    merges: areas,
  };
}
