import type { Comparison } from '../../domain/comparison/compare-periods';
import type { CellContent } from '../workbook/sheet-content';
import { SUMMARY_COLUMNS as C } from './summary-rows';
import { columnPoints, countLines, heightOfLines } from './text-size';

/** How wide columns are. */
export interface SummaryWidths {
  /** Of every column, in characters. */
  readonly columns: readonly number[];
  /** Of those in sight together, in points. */
  readonly inSight: number;
}

/** Money in đồng fits; figures without it take less. */
const MONEY_WIDTH = 13.5;
const FIGURE_WIDTH = 11;
/** Columns of longer texts may take so much, the usual first. */
const NAME_WIDTHS = [27, 34, 42];
const ATTENTION_WIDTHS = [26, 34, 42, 50];
const TYPED_WIDTHS = [13, 18, 24];
const TEXT = { size: 11, bold: false };

/** Columns without anything to show leave their room to the others. */
export function hiddenColumns({ preceding, lastYear, estimate }: Comparison): readonly number[] {
  return [
    ...(preceding === null || preceding.figures.size === 0 ? [C.preceding] : []),
    ...(lastYear.figures.size === 0 ? [C.lastYear, C.change] : []),
    ...(estimate.figures.size === 0 ? [C.estimate] : []),
  ];
}

/** All widths that are worth trying for the table's rows, the usual first. */
export function possibleWidths(
  table: readonly (readonly CellContent[])[],
  hasMoney: boolean,
  hidden: readonly number[],
): readonly SummaryWidths[] {
  const worthTrying = (widths: readonly number[], ...columns: readonly number[]) => {
    const texts = columns.flatMap((column) => textsOf(table, column));
    return widths.filter((_, i) => i === 0 || texts.some((text) => isWrapped(text, widths[i - 1] ?? 0)));
  };
  const names = worthTrying(NAME_WIDTHS, C.name);
  const attention = worthTrying(ATTENTION_WIDTHS, C.attention);
  const typed = worthTrying(TYPED_WIDTHS, C.cause, C.remedy);
  const figure = hasMoney ? MONEY_WIDTH : FIGURE_WIDTH;
  return names.flatMap((name) =>
    attention.flatMap((said) => typed.map((cause) => measured(widthsOf(figure, name, said, cause), hidden))),
  );
}

const widthsOf = (figure: number, name: number, attention: number, typed: number): readonly number[] => [
  ...[6, name, 8, figure, figure, figure, 7.5, 10, figure, figure, 8.5, figure],
  ...[attention, 6.5, typed, typed],
];

const measured = (columns: readonly number[], hidden: readonly number[]): SummaryWidths => ({
  columns,
  inSight: columns.reduce((sum, own, column) => (hidden.includes(column) ? sum : sum + columnPoints(own)), 0),
});

const textsOf = (table: readonly (readonly CellContent[])[], column: number): readonly string[] =>
  table.flatMap((cells) => (typeof cells[column] === 'string' ? [cells[column]] : []));

const isWrapped = (text: string, width: number): boolean => countLines(text, columnPoints(width), TEXT) > 1;

/** The height of a line of notes that runs over all columns in sight and is wrapped there, in points. */
export const wrappedHeight = (text: string, { inSight }: SummaryWidths): number =>
  heightOfLines(countLines(text, inSight, TEXT), TEXT);
