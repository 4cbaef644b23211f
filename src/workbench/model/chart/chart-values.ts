/** What a chart shows now: the cells that its formulas point at. */
import { tokenize } from '../formula/lexer';
import { areaOfReference } from '../formula/reference';
import type { Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { formattedText } from '../text/cell-text';
import type { Chart, ChartSeries } from './chart';

interface Cells {
  readonly sheet: Sheet;
  readonly area: Rect;
}

/** The cells of a formula that is one reference; null where it is none, or they are gone. */
function cellsOf(home: Sheet, formula: string): Cells | null {
  const [token, ...more] = tokenize(formula);
  if (token?.kind !== 'reference' || more.length > 0) return null;
  const { sheets } = token.reference;
  const sheet = sheets ? home.book.findSheet(sheets.first) : home;
  return sheet && { sheet, area: areaOfReference(token.reference) };
}

function eachCell<T>(
  home: Sheet,
  formula: string,
  read: (sheet: Sheet, row: number, column: number) => T,
): readonly T[] {
  const cells = cellsOf(home, formula);
  if (!cells) return [];
  const { sheet, area } = cells;
  const { top, left, columns } = area;
  return Array.from({ length: area.rows * columns }, (_, i) =>
    read(sheet, top + Math.floor(i / columns), left + (i % columns)),
  );
}

export const titleText = (home: Sheet, { title }: Chart): string =>
  title === null ? '' : title.kind === 'text' ? title.text : eachCell(home, title.formula, formattedText).join(' ');

export const categoryTexts = (home: Sheet, { categories }: ChartSeries): readonly string[] =>
  eachCell(home, categories, formattedText);

/** Numbers; null where a cell holds none, which Excel draws as nothing. */
export const seriesNumbers = (home: Sheet, { values }: ChartSeries): readonly (number | null)[] =>
  eachCell(home, values, (sheet, row, column) => {
    const value = sheet.valueAt(row, column);
    return typeof value === 'number' ? value : null;
  });

/** The figures as their cells show them. */
export const seriesTexts = (home: Sheet, { values }: ChartSeries): readonly string[] =>
  eachCell(home, values, formattedText);
