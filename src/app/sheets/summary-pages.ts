import type { PageSetup } from '../workbook/sheet-content';
import { landscapeRoom, percentForWidth, SMALLEST } from './a4-page';
import { fillPages, type TogetherFrom } from './fill-pages';
import type { SummaryWidths } from './summary-widths';

/** What of a row decides where pages end. */
export interface PrintedRow {
  /** In points. */
  readonly height: (widths: SummaryWidths) => number;
  /** A heading leads: what comes next stands on its page. What follows stands on the page of the row before. */
  readonly standing: 'leads' | 'stands' | 'follows';
}

export interface PrintedSummary {
  readonly rows: readonly PrintedRow[];
  /** The row of the headings, which every page repeats. */
  readonly headings: number;
  /** The rows of the table's groups. */
  readonly groups: readonly number[];
  /** The first row below the table. */
  readonly foot: number;
}

/** How the summary prints. */
export interface SummaryPages {
  readonly widths: SummaryWidths;
  /** Of every row, in points. */
  readonly heights: readonly number[];
  readonly size: { readonly percent: number };
  readonly breaks: NonNullable<PageSetup['breaks']>;
}

/**
 * As few pages as it takes with any of these widths, and then as large as can be; below {@link SMALLEST} only where the
 * usual widths take more than a page's. Pages are filled alike, so that each has room left for a cause that is typed
 * afterwards. No page ends with a heading, and the signatures stand below some lines. A group is not parted, and below the
 * table's headings stand rows of it, where that takes no further page.
 *
 * The sheet is printed at a share of its size: where Excel fits one to a page's width itself, it passes over the rows at
 * which pages are to begin.
 */
export function summaryPages(printed: PrintedSummary, possible: readonly SummaryWidths[]): SummaryPages {
  const [usual, ...others] = possible;
  if (!usual) throw new Error('No widths');
  return others
    .filter(({ inSight }) => percentForWidth(inSight) >= SMALLEST)
    .map((widths) => pagesAt(printed, widths))
    .reduce((best, other) => (isBetter(other, best) ? other : best), pagesAt(printed, usual));
}

function isBetter(one: SummaryPages, other: SummaryPages): boolean {
  const fewer = other.breaks.rows.length - one.breaks.rows.length;
  return fewer > 0 || (fewer === 0 && one.size.percent > other.size.percent);
}

function pagesAt(printed: PrintedSummary, widths: SummaryWidths): SummaryPages {
  const percent = percentForWidth(widths.inSight);
  const heights = printed.rows.map(({ height }) => height(widths));
  const repeated = heights[printed.headings] ?? 0;
  const starts = beginnings(printed.rows);
  const sizes = starts.map((first, part) =>
    heights.slice(first, starts[part + 1]).reduce((sum, points) => sum + points, first === 0 ? -repeated : 0),
  );
  const room = landscapeRoom(percent).height - repeated;
  const pages = fillPages({ sizes, room, togetherFrom: bestTogether(printed, starts) });
  const rows = pages.slice(1).flatMap((part) => starts[part] ?? []);
  return { widths, heights, size: { percent }, breaks: { rows, columns: [] } };
}

/** Rows with which a page may begin. */
function beginnings(rows: readonly PrintedRow[]): readonly number[] {
  const may = (row: number) => rows[row]?.standing !== 'follows' && rows[row - 1]?.standing !== 'leads';
  return rows.flatMap((_, row) => (row === 0 || may(row) ? [row] : []));
}

/** So many parts of the table are best on the page of what stands below it. */
const ABOVE_FOOT = 2;

function bestTogether({ groups, foot }: PrintedSummary, starts: readonly number[]): readonly TogetherFrom[] {
  const partOf = (row: number) => starts.findLastIndex((start) => start <= row);
  const below = partOf(foot);
  const withTable = Math.max(0, below - ABOVE_FOOT);
  const groupOf = (part: number) => partOf(groups.findLast((group) => group <= (starts[part] ?? 0)) ?? 0);
  return [(part) => (part < below ? groupOf(part) : withTable), (part) => (part < below ? part : withTable)];
}
