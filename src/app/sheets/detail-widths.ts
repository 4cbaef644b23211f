import type { Indicator } from '../../domain/programme/indicator';
import type { CellContent } from '../workbook/sheet-content';
import type { DetailColumn } from './detail-columns';
import { headingSpans, headingText } from './detail-headings';
import type { DetailLayout } from './detail-layout';
import { columnPoints, countLines, type TextLooks } from './text-size';

/** Running number and name; the code is as wide as it asks. */
const UNIT_WIDTHS = [5, 24];
const CODE_WIDTHS = [12, 14, 16, 18, 20, 22, 24];
const FACT_WIDTH = 12;
const TEXT_WIDTHS = [18, 26, 34, 42, 50, 58, 66, 74];

export const HEADING_LOOKS: TextLooks = { size: 10, bold: true };
export const CELL_LOOKS: TextLooks = { size: 11, bold: false };
/** Higher headings would leave no room for units on a page: columns are made wider, by so many characters each. */
const HEADING_LINES = 5;
const WIDEST = 40;
const WIDER = Array.from({ length: WIDEST }, (_, more) => more);

/**
 * Widths of all columns, in characters. `units`: the rows of the units; `lines`: how many lines the longest text of a
 * column is to take, as far as that goes.
 */
export function detailWidths(
  layout: DetailLayout,
  units: readonly (readonly CellContent[])[],
  lines: number,
): readonly number[] {
  const widthFor = (column: number, widths: readonly number[], most: number) =>
    narrowest(longestText(units, column), widths, most);
  const widths = [
    ...UNIT_WIDTHS,
    widthFor(UNIT_WIDTHS.length, CODE_WIDTHS, 1),
    ...layout.facts.map(() => FACT_WIDTH),
    ...layout.columns.map((column, i) =>
      column.part === 'text' ? widthFor(layout.firstColumn + i, TEXT_WIDTHS, lines) : figureWidth(column),
    ),
  ];
  for (const { indicator, first, count } of headingSpans(layout)) {
    const own = widths.slice(first, first + count);
    const more = WIDER.find(
      (by) =>
        headingLines(
          indicator,
          own.map((width) => width + by),
        ) <= HEADING_LINES,
    );
    for (const [i, width] of own.entries()) widths[first + i] = width + (more ?? WIDEST);
  }
  return widths;
}

/** How many lines an indicator's heading takes over columns of such widths. */
export const headingLines = (indicator: Indicator, widths: readonly number[]): number =>
  countLines(headingText(indicator), pointsOf(widths), HEADING_LOOKS);

/** The width of columns beside each other, in points. */
export const pointsOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + columnPoints(width), 0);

const figureWidth = ({ indicator, part }: DetailColumn): number =>
  indicator.measure === 'amount' ? 17 : part === 'state' || part === 'date' ? 14 : 11;

const longestText = (units: readonly (readonly CellContent[])[], column: number): string =>
  units.reduce((longest, cells) => {
    const cell = cells[column];
    return typeof cell === 'string' && cell.length > longest.length ? cell : longest;
  }, '');

const narrowest = (text: string, widths: readonly number[], lines: number): number =>
  widths.find((width) => countLines(text, columnPoints(width), CELL_LOOKS) <= lines) ?? widths.at(-1) ?? 0;
