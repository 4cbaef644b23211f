import type { Indicator } from '../../domain/programme/indicator';
import type { DetailLayout } from './detail-layout';
import { columnWidth } from './detail-styles';
import { countLines, heightOfLines } from './text-size';

/** An indicator's heading stands over all of its columns. */
export interface HeadingSpan {
  readonly indicator: Indicator;
  readonly first: number;
  readonly count: number;
  /** In characters. */
  readonly width: number;
}

export function headingSpans({ columns, firstColumn }: DetailLayout): readonly HeadingSpan[] {
  const spans: HeadingSpan[] = [];
  for (const [i, column] of columns.entries()) {
    const last = spans.at(-1);
    const width = columnWidth(column);
    if (last?.indicator.code === column.indicator.code)
      spans[spans.length - 1] = { ...last, count: last.count + 1, width: last.width + width };
    else spans.push({ indicator: column.indicator, first: firstColumn + i, count: 1, width });
  }
  return spans;
}

export const headingText = ({ code, name }: Indicator): string => `${code}. ${name}`;

const POINTS_PER_CHARACTER = 5.25;
const LOOKS = { size: 11, bold: true };
/** The highest that Excel makes a row is 409 points; a heading half as high leaves room for units. */
const HIGHEST = 200;

/** Merged cells do not fit themselves: the row is as high as its longest heading needs. */
export function headingHeight(layout: DetailLayout): number {
  const lines = headingSpans(layout).map(({ indicator, width }) =>
    countLines(headingText(indicator), width * POINTS_PER_CHARACTER, LOOKS),
  );
  return Math.min(HIGHEST, heightOfLines(Math.max(2, ...lines), LOOKS));
}
