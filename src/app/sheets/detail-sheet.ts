import { sum, toNumber } from '../../domain/number/fraction';
import { columnName } from '../../domain/report/address';
import type { FigurePart } from '../../domain/report/observation';
import { figureKind } from '../../domain/report/used-cells';
import type { Summary } from '../../domain/summary/summary';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, Highlight, SheetContent } from '../workbook/sheet-content';
import { legendOf, type BannerTexts } from './detail-banner';
import { unitRow } from './detail-cells';
import type { DetailLayout } from './detail-layout';
import { headingSpans, headingText } from './detail-headings';
import { layOutPages, REPEATED_COLUMNS } from './detail-pages';
import { cellHighlights, tableStyles } from './detail-styles';
import { heatMap } from './heat-map';

/** Units × indicators: every figure a live link to the report's cell, every gap a word. `note`: what is to be known. */
export function* composeDetail(
  summary: Summary,
  layout: DetailLayout,
  key: string,
  note: string = SHEET_WORDS.detailNote,
): Generator<void, SheetContent> {
  const { columns, firstColumn, firstUnitRow, headingRow } = layout;
  const marks = yield* heatMap(summary, layout);
  const units: (readonly CellContent[])[] = [];
  for (const [i, report] of summary.examination.units.entries()) {
    units.push(unitRow(report, i, layout));
    yield;
  }
  const totals = totalRows(summary, layout);
  const texts = bannerTexts(summary, note, marks);
  const pages = layOutPages({ layout, texts, units, totals: totals.length });
  const rows = [
    ...pages.banner.rows,
    headings(summary, layout),
    [...Array<null>(firstColumn).fill(null), ...columns.map(({ heading }) => heading)],
    ...units,
    ...totals,
  ];
  return {
    role: 'detail',
    key,
    name: layout.sheetName,
    rows,
    styles: [...pages.banner.styles, ...tableStyles(layout, totals.length)],
    // Later rules come first: the blue of a constant hides a mark's colour, not its sign.
    highlights: [...marks, ...cellHighlights(layout)],
    inputs: [],
    columnWidths: pages.widths,
    merges: [
      ...pages.banner.merges,
      ...headingSpans(layout).map(({ first, count }) => ({ top: headingRow, left: first, rows: 1, columns: count })),
    ],
    rowHeights: [...pages.banner.rowHeights, { row: headingRow, points: pages.headingHeight }],
    frozen: { rows: firstUnitRow, columns: REPEATED_COLUMNS },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: rows.length, columns: pages.widths.length },
      titleRows: { first: headingRow, count: 2 },
      titleColumns: { first: 0, count: REPEATED_COLUMNS },
      size: pages.size,
      breaks: pages.breaks,
      footer: SHEET_WORDS.detailFooter,
    },
    table: null,
    unlocked: null,
    tabColour: '#2e75b6',
  };
}

const bannerTexts = ({ examination }: Summary, note: string, marks: readonly Highlight[]): BannerTexts => ({
  issuer: examination.index.programme.issuer,
  title: SHEET_WORDS.detailTitle(periodName(examination.period)),
  note,
  legend: legendOf(marks),
});

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
