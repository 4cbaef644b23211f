import type { CellContent, PageSetup } from '../workbook/sheet-content';
import { landscapeRoom, SMALLEST } from './a4-page';
import { detailBanner, type Banner, type BannerTexts, type PageColumns } from './detail-banner';
import { headingSpans } from './detail-headings';
import type { DetailLayout } from './detail-layout';
import { CELL_LOOKS, detailWidths, HEADING_LOOKS, headingLines, pointsOf } from './detail-widths';
import { fillPages } from './fill-pages';
import { columnPoints, countLines, heightOfLines } from './text-size';

/** How the detail prints, and what depends on where its pages end. */
export interface DetailPages {
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  readonly size: PageSetup['size'];
  readonly breaks: NonNullable<PageSetup['breaks']>;
  readonly banner: Banner;
  readonly headingHeight: number;
}

export interface Printed {
  readonly layout: DetailLayout;
  readonly texts: BannerTexts;
  /** The rows of the units. */
  readonly units: readonly (readonly CellContent[])[];
  /** How many rows of totals stand below them. */
  readonly totals: number;
}

/** Columns that repeat on every page: running number and name. */
export const REPEATED_COLUMNS = 2;
/** In percent. */
const SIZES = [90, 85, 80, 75, SMALLEST];
/** In so many lines what units write may stand. With many units it would take long to try which takes the fewest pages. */
const TEXT_LINES = [3, 2, 4, 6, 9];
const USUAL_TEXT_LINES = [3];
const MANY_UNITS = 50;
/** A row of one line, in points. */
const ROW_HEIGHT = 15;

/**
 * Pages begin between indicators, and as seldom as can be between units: the table is printed as large as lets all units
 * stand on one page; where they do not even at the smallest size, they are spread over pages alike, and the totals stay
 * with the last of them.
 */
export function layOutPages(printed: Printed): DetailPages {
  const lines = printed.units.length > MANY_UNITS ? USUAL_TEXT_LINES : TEXT_LINES;
  const [first, ...others] = lines.map((most) => largest(printed, detailWidths(printed.layout, printed.units, most)));
  if (!first) throw new Error('No way to print');
  return others.reduce((best, other) => (countPages(other) < countPages(best) ? other : best), first);
}

const countPages = ({ breaks: { rows, columns } }: DetailPages): number => (rows.length + 1) * (columns.length + 1);

function largest(printed: Printed, widths: readonly number[]): DetailPages {
  const heights = printed.units.map((cells) => heightOf(cells, widths));
  const at = (percent: number) => pagesAt(percent, printed, widths, heights);
  return SIZES.map(at).find(({ breaks }) => breaks.rows.length === 0) ?? at(SMALLEST);
}

function pagesAt(
  percent: number,
  { layout, texts, totals }: Printed,
  widths: readonly number[],
  heights: readonly number[],
): DetailPages {
  const pages = pagesAcross(percent, layout, widths);
  const repeated = { first: 0, count: REPEATED_COLUMNS, points: pointsOf(widths.slice(0, REPEATED_COLUMNS)) };
  const banner = detailBanner(texts, repeated, pages);
  const headingHeight = heightOfHeadings(layout, widths);
  const above = banner.rowHeights.reduce((sum, { points }) => sum + points, 0);
  const last = heights.length - 1;
  const units = fillPages({
    sizes: heights.map((height, i) => height + (i === 0 ? above : 0) + (i === last ? totals * ROW_HEIGHT : 0)),
    room: landscapeRoom(percent).height - headingHeight - ROW_HEIGHT,
  });
  return {
    widths,
    size: { percent },
    breaks: {
      rows: units.slice(1).map((unit) => layout.firstUnitRow + unit),
      columns: pages.slice(1).map(({ first }) => first),
    },
    banner,
    headingHeight,
  };
}

/** An indicator is never parted, a group of them where it saves a page. */
function pagesAcross(percent: number, layout: DetailLayout, widths: readonly number[]): readonly PageColumns[] {
  const spans = headingSpans(layout);
  const alone = pointsOf(widths.slice(REPEATED_COLUMNS, layout.firstColumn));
  const groupOf = (span: number) => spans[span]?.indicator.group;
  const starts = fillPages({
    sizes: spans.map(({ first, count }, i) => pointsOf(widths.slice(first, first + count)) + (i === 0 ? alone : 0)),
    room: landscapeRoom(percent).width - pointsOf(widths.slice(0, REPEATED_COLUMNS)),
    togetherFrom: [(span) => spans.findIndex((_, other) => groupOf(other) === groupOf(span))],
  });
  const firsts = [REPEATED_COLUMNS, ...starts.slice(1).flatMap((start) => spans[start]?.first ?? [])];
  return firsts.map((first, page) => {
    const count = (firsts[page + 1] ?? widths.length) - first;
    return { first, count, points: pointsOf(widths.slice(first, first + count)) };
  });
}

/** Merged cells do not fit themselves: the row is as high as its longest heading needs. */
function heightOfHeadings(layout: DetailLayout, widths: readonly number[]): number {
  const lines = headingSpans(layout).map(({ indicator, first, count }) =>
    headingLines(indicator, widths.slice(first, first + count)),
  );
  return heightOfLines(Math.max(2, ...lines), HEADING_LOOKS);
}

const heightOf = (cells: readonly CellContent[], widths: readonly number[]): number =>
  cells.reduce<number>((height, cell, column) => {
    if (typeof cell !== 'string') return height;
    const lines = countLines(cell, columnPoints(widths[column] ?? 0), CELL_LOOKS);
    return Math.max(height, heightOfLines(lines, CELL_LOOKS));
  }, ROW_HEIGHT);
