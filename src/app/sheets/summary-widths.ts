import type { Comparison } from '../../domain/comparison/compare-periods';
import { SUMMARY_COLUMNS } from './summary-rows';
import { countLines, heightOfLines } from './text-size';

/** In characters; money in đồng fits its columns, and all of them fit an A4 page laid across. */
export const SUMMARY_COLUMN_WIDTHS = [6, 27, 8, 13.5, 13.5, 13.5, 7.5, 10, 13.5, 13.5, 8.5, 13.5, 26, 6.5, 13, 13];

/** Columns without anything to show leave their room to the others. */
export function hiddenColumns({ preceding, lastYear, estimate }: Comparison): readonly number[] {
  const c = SUMMARY_COLUMNS;
  return [
    ...(preceding === null || preceding.figures.size === 0 ? [c.preceding] : []),
    ...(lastYear.figures.size === 0 ? [c.lastYear, c.change] : []),
    ...(estimate.figures.size === 0 ? [c.estimate] : []),
  ];
}

const POINTS_PER_CHARACTER = 5.25;
const NOTE = { size: 11, bold: false };

/** The height of a line of notes that runs over all columns in sight and is wrapped there. */
export function wrappedHeight(text: string, hidden: readonly number[]): number {
  const width = SUMMARY_COLUMN_WIDTHS.reduce((all, own, column) => (hidden.includes(column) ? all : all + own), 0);
  return heightOfLines(countLines(text, width * POINTS_PER_CHARACTER, NOTE), NOTE);
}
