import type { Indicator } from '../../domain/programme/indicator';
import type { DetailLayout } from './detail-layout';

/** An indicator's heading stands over all of its columns. */
export interface HeadingSpan {
  readonly indicator: Indicator;
  readonly first: number;
  readonly count: number;
}

export function headingSpans({ columns, firstColumn }: DetailLayout): readonly HeadingSpan[] {
  const spans: HeadingSpan[] = [];
  for (const [i, { indicator }] of columns.entries()) {
    const last = spans.at(-1);
    if (last?.indicator.code === indicator.code) spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ indicator, first: firstColumn + i, count: 1 });
  }
  return spans;
}

export const headingText = ({ code, name }: Indicator): string => `${code}. ${name}`;
