import type { OtherFigures } from '../../domain/comparison/compare-periods';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, PageSetup, SheetContent } from '../workbook/sheet-content';
import { aboveTable, belowTable } from './summary-around';
import { summaryCells, valueCells, type SummaryInput } from './summary-cells';
import { SUMMARY_COLUMNS, SUMMARY_HEADING_ROW, SUMMARY_WIDTH, summaryRows } from './summary-rows';
import { rowStyles, verdictHighlights } from './summary-styles';
import { hiddenColumns, SUMMARY_COLUMN_WIDTHS, wrappedHeight } from './summary-widths';

/** The sheet that leaders sign: verdicts as formulas over the detail sheet, with room for cause and remedy. */
export function composeSummary(input: SummaryInput): SheetContent {
  const rows = summaryRows(input.summary);
  const first = SUMMARY_HEADING_ROW + 1;
  const find = valueCells(rows, first);
  const above = aboveTable(input);
  const below = belowTable(input, rows, first + rows.length);
  const table = [headings(input), ...rows.map((row, i) => summaryCells(row, first + i, input, find))];
  const all = [...above.rows, ...table, ...below.rows];
  const hidden = hiddenColumns(input.comparison);
  return {
    role: 'summary',
    key: input.key,
    name: input.name,
    rows: all,
    styles: [
      ...above.styles,
      { area: { top: SUMMARY_HEADING_ROW, left: 0, rows: 1, columns: SUMMARY_WIDTH }, style: 'heading' },
      ...rows.flatMap((row, i) => rowStyles(row, first + i)),
      ...below.styles,
    ],
    highlights: verdictHighlights(first, rows.length),
    inputs: [],
    columnWidths: SUMMARY_COLUMN_WIDTHS,
    hiddenColumns: hidden,
    merges: [...above.merges, ...below.merges],
    rowHeights: [...above.wrapped, ...below.wrapped].map(({ row, text }) => {
      return { row, points: wrappedHeight(text, hidden) };
    }),
    frozen: { rows: first, columns: 2 },
    page: pageOf(all.length),
    ...(input.replaces ? { replaces: input.replaces } : {}),
    table: null,
    unlocked: null,
    tabColour: '#c00000',
  };
}

const pageOf = (rows: number): PageSetup => ({
  orientation: 'landscape',
  area: { top: 0, left: 0, rows, columns: SUMMARY_WIDTH },
  titleRows: { first: SUMMARY_HEADING_ROW, count: 1 },
  titleColumns: null,
  size: { pagesWide: 1 },
  header: SHEET_WORDS.pageHeader,
  footer: '',
});

function headings({ comparison: { preceding, lastYear } }: SummaryInput): readonly CellContent[] {
  const ofPeriod = new Map<number, OtherFigures | null>([
    [SUMMARY_COLUMNS.preceding, preceding],
    [SUMMARY_COLUMNS.lastYear, lastYear],
  ]);
  return SHEET_WORDS.summaryColumns.map((heading, column) => {
    const other = ofPeriod.get(column);
    return other ? SHEET_WORDS.ofPeriod(heading, periodName(other.period)) : heading;
  });
}
