import { sum, toNumber } from '../../domain/number/fraction';
import { columnName } from '../../domain/report/address';
import type { FigurePart } from '../../domain/report/observation';
import { figureKind } from '../../domain/report/used-cells';
import type { Summary } from '../../domain/summary/summary';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import { unitRow } from './detail-cells';
import type { DetailLayout } from './detail-layout';
import { headingHeight, headingSpans, headingText } from './detail-headings';
import { heatLegend } from './heat-legend';
import { heatMap } from './heat-map';
import { cellHighlights, columnStyles, columnWidth } from './detail-styles';

/** Above the headings. */
const LEGEND_ROW = 3;

/** Units × indicators: every figure a live link to the report's cell, every gap a word. `note`: what is to be known. */
export function composeDetail(
  summary: Summary,
  layout: DetailLayout,
  key: string,
  note: string = SHEET_WORDS.detailNote,
): SheetContent {
  const { units, period } = summary.examination;
  const { columns, firstColumn, firstUnitRow, headingRow, unitCount } = layout;
  const width = firstColumn + columns.length;
  const marks = heatMap(summary, layout);
  const legend = heatLegend(marks, LEGEND_ROW);
  const totals = totalRows(summary, layout);
  const rows: (readonly CellContent[])[] = [
    [summary.examination.index.programme.issuer],
    [SHEET_WORDS.detailTitle(periodName(period))],
    [note],
    legend.cells,
    headings(summary, layout),
    [...Array<null>(firstColumn).fill(null), ...columns.map(({ heading }) => heading)],
    ...units.map((report, i) => unitRow(report, i, layout)),
    ...totals,
  ];
  return {
    role: 'detail',
    key,
    name: layout.sheetName,
    rows,
    styles: [
      { area: { top: 0, left: 0, rows: 1, columns: 1 }, style: 'issuer' },
      { area: { top: 1, left: 0, rows: 1, columns: 1 }, style: 'title' },
      { area: { top: 2, left: 0, rows: 1, columns: 1 }, style: 'subtitle' },
      ...legend.styles,
      { area: { top: headingRow, left: 0, rows: 2, columns: width }, style: 'heading' },
      { area: { top: firstUnitRow, left: 0, rows: unitCount, columns: 1 }, style: 'centre' },
      { area: { top: firstUnitRow, left: 1, rows: unitCount, columns: firstColumn - 1 }, style: 'text' },
      ...columnStyles(layout),
      ...totals.map((_, i) => ({
        area: { top: firstUnitRow + unitCount + i, left: 0, rows: 1, columns: width },
        style: 'total' as const,
      })),
    ],
    // Later rules come first: the blue of a constant hides a mark's colour, not its sign.
    highlights: [...marks, ...cellHighlights(layout)],
    inputs: [],
    columnWidths: [5, 24, 14, ...layout.facts.map(() => 12), ...columns.map(columnWidth)],
    merges: [
      ...legend.merges,
      ...headingSpans(layout).map(({ first, count }) => ({ top: headingRow, left: first, rows: 1, columns: count })),
    ],
    rowHeights: [{ row: headingRow, points: headingHeight(layout) }],
    frozen: { rows: firstUnitRow, columns: 2 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: rows.length, columns: width },
      titleRows: { first: headingRow, count: 2 },
      titleColumns: { first: 0, count: 2 },
      pagesWide: 0,
      footer: SHEET_WORDS.pageFooter,
    },
    table: null,
    unlocked: null,
    tabColour: '#2e75b6',
  };
}

function headings(summary: Summary, { columns, facts }: DetailLayout): readonly CellContent[] {
  const { number, unit, code } = SHEET_WORDS.detailColumns;
  const factNames = facts.map(
    (fact) => summary.examination.index.programme.facts.find((f) => f.code === fact)?.name ?? fact,
  );
  const names = columns.map(({ indicator }, i) =>
    columns[i - 1]?.indicator.code === indicator.code ? null : headingText(indicator),
  );
  return [number, unit, code, ...factNames, ...names];
}

/** *Cộng*; none where nothing adds up: an empty line would print on a page of its own. */
function totalRows(summary: Summary, layout: DetailLayout): readonly (readonly CellContent[])[] {
  const { columns, firstColumn, firstUnitRow, unitCount } = layout;
  const last = firstUnitRow + unitCount;
  const totals = columns.map(({ indicator, part }, i): CellContent => {
    if (part === 'state' || part === 'date' || part === 'text' || figureKind(indicator).as === 'decimal') return null;
    if (figureKind(indicator).as === 'percent') return null;
    const name = columnName(firstColumn + i);
    return {
      formula: `=SUM(${name}${firstUnitRow + 1}:${name}${last})`,
      value: totalOf(summary, indicator.code, part),
    };
  });
  if (totals.every((cell) => cell === null)) return [];
  return [[null, SHEET_WORDS.whole, null, ...layout.facts.map(() => null), ...totals]];
}

function totalOf(summary: Summary, indicator: string, part: FigurePart): number {
  const values = summary.examination.units.flatMap(({ observations }) => {
    const observation = observations.get(indicator);
    return observation?.standing === 'reported' ? (observation[part] ?? []) : [];
  });
  return toNumber(sum(values));
}
