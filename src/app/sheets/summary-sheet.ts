import type { OtherFigures } from '../../domain/comparison/compare-periods';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, PageSetup, SheetContent, StyledArea } from '../workbook/sheet-content';
import { aboveTable, belowTable } from './summary-around';
import { summaryCells, valueCells, type SummaryInput } from './summary-cells';
import { summaryPages, type SummaryPages } from './summary-pages';
import { SUMMARY_COLUMNS, SUMMARY_HEADING_ROW, SUMMARY_WIDTH, summaryRows, type SummaryRow } from './summary-rows';
import { rowStyles, verdictHighlights } from './summary-styles';
import { printedTable } from './summary-table-rows';
import { hiddenColumns, possibleWidths } from './summary-widths';

/** The sheet that leaders sign: verdicts as formulas over the detail sheet, with room for cause and remedy. */
export function composeSummary(input: SummaryInput): SheetContent {
  const rows = summaryRows(input.summary);
  const first = SUMMARY_HEADING_ROW + 1;
  const foot = first + rows.length;
  const find = valueCells(rows, first);
  const above = aboveTable(input);
  const below = belowTable(input, rows, foot);
  const table = [headings(input), ...rows.map((row, i) => summaryCells(row, first + i, input, find))];
  const cells = [...above.rows, ...table, ...below.rows];
  const styles = [...above.styles, ...tableStyles(rows), ...below.styles];
  const hidden = hiddenColumns(input.comparison);
  const printed = {
    rows: [...above.printed, ...printedTable(rows, cells, styles), ...below.printed],
    headings: SUMMARY_HEADING_ROW,
    groups: rows.flatMap(({ kind }, i) => (kind === 'group' ? [first + i] : [])),
    foot,
  };
  const pages = summaryPages(printed, possibleWidths(table, hasMoney(rows), hidden));
  return {
    role: 'summary',
    key: input.key,
    name: input.name,
    rows: cells,
    styles,
    highlights: verdictHighlights(first, rows.length),
    inputs: [],
    columnWidths: pages.widths.columns,
    hiddenColumns: hidden,
    merges: [...above.merges, ...below.merges],
    // The table's rows fit themselves: people type beside them.
    rowHeights: pages.heights.flatMap((points, row) =>
      row < SUMMARY_HEADING_ROW || row >= foot ? [{ row, points }] : [],
    ),
    frozen: { rows: first, columns: 2 },
    page: pageOf(cells.length, pages),
    ...(input.replaces ? { replaces: input.replaces } : {}),
    table: null,
    unlocked: null,
    tabColour: '#c00000',
  };
}

const hasMoney = (rows: readonly SummaryRow[]): boolean =>
  rows.some((row) => row.kind === 'target' && row.summary.indicator.measure === 'amount');

const tableStyles = (rows: readonly SummaryRow[]): readonly StyledArea[] => [
  { area: { top: SUMMARY_HEADING_ROW, left: 0, rows: 1, columns: SUMMARY_WIDTH }, style: 'heading' },
  ...rows.flatMap((row, i) => rowStyles(row, SUMMARY_HEADING_ROW + 1 + i)),
];

const pageOf = (rows: number, { size, breaks }: SummaryPages): PageSetup => ({
  orientation: 'landscape',
  area: { top: 0, left: 0, rows, columns: SUMMARY_WIDTH },
  titleRows: { first: SUMMARY_HEADING_ROW, count: 1 },
  titleColumns: null,
  size,
  breaks,
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
