import type { Area } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, Highlight, SheetContent, StyledArea } from '../workbook/sheet-content';
import { HEADING_ROW } from './detail-layout';
import type { Mark } from './heat-formulas';
import type { StyleName } from './styles';
import { countLines, heightOfLines, type TextLooks } from './text-size';

/** What stands above the table. */
export interface BannerTexts {
  readonly issuer: string;
  readonly title: string;
  /** What is to be known of the figures. */
  readonly note: string;
  /** What the signs before figures mean; empty where there are none. */
  readonly legend: string;
}

/** Columns that one page shows beside those that repeat on every page. */
export interface PageColumns {
  readonly first: number;
  readonly count: number;
  /** In points. */
  readonly points: number;
}

export type Banner = Required<Pick<SheetContent, 'rows' | 'styles' | 'merges' | 'rowHeights'>>;

/** The title takes two rows, beside the issuer. */
const TITLE_ROWS = 2;
const TEXTS = [
  { text: 'title', top: 0, rows: TITLE_ROWS, style: 'pageTitle', looks: { size: 14, bold: true } },
  { text: 'note', top: 2, rows: 1, style: 'restsOn', looks: { size: 11, bold: false } },
  { text: 'legend', top: 3, rows: 1, style: 'restsOn', looks: { size: 11, bold: false } },
] as const satisfies readonly BannerText[];
const ISSUER_LOOKS: TextLooks = { size: 11, bold: true };

interface BannerText {
  readonly text: keyof BannerTexts;
  readonly top: number;
  readonly rows: number;
  readonly style: StyleName;
  readonly looks: TextLooks;
}

/**
 * The lines above the table, on every page across: a page that is taken from the pile says what it is. The issuer stands
 * in the columns that repeat.
 */
export function detailBanner(texts: BannerTexts, repeated: PageColumns, pages: readonly PageColumns[]): Banner {
  const rows = Array.from({ length: HEADING_ROW }, (): CellContent[] => []);
  const parts = [
    { area: areaOf(repeated, 0, TITLE_ROWS), text: texts.issuer, style: 'issuerBeside' as const },
    ...pages.flatMap((page) =>
      TEXTS.map(({ text, top, rows: height, style }) => ({
        area: areaOf(page, top, height),
        text: texts[text],
        style,
      })),
    ),
  ].filter(({ text }) => text !== '');
  const width = Math.max(...pages.map(({ first, count }) => first + count));
  for (const row of rows) row.push(...Array<null>(width).fill(null));
  for (const { area, text } of parts) rows[area.top]?.splice(area.left, 1, text);
  return {
    rows,
    styles: parts.map(({ area, style }): StyledArea => ({ area, style })),
    merges: parts.map(({ area }) => area),
    rowHeights: heightsOf(texts, repeated, pages),
  };
}

const areaOf = ({ first, count }: PageColumns, top: number, rows: number): Area => ({
  top,
  left: first,
  rows,
  columns: count,
});

/** Merged cells do not fit themselves: rows are as high as the narrowest page needs. */
function heightsOf(texts: BannerTexts, repeated: PageColumns, pages: readonly PageColumns[]): Banner['rowHeights'] {
  const narrowest = Math.min(...pages.map(({ points }) => points));
  const issuer = heightIn(texts.issuer, repeated.points, ISSUER_LOOKS);
  return TEXTS.flatMap(({ text, top, rows, looks }) => {
    const own = heightIn(texts[text], narrowest, looks);
    const height = text === 'title' ? Math.max(own, issuer) : own;
    return Array.from({ length: rows }, (_, i) => ({ row: top + i, points: Math.max(15, Math.ceil(height / rows)) }));
  });
}

const heightIn = (text: string, points: number, looks: TextLooks): number =>
  heightOfLines(countLines(text, points, looks), looks);

const MARKS = Object.keys(SHEET_WORDS.signs) as readonly Mark[];

/** Explains the signs that the sheet can show. */
export function legendOf(highlights: readonly Highlight[]): string {
  const used = new Set<string>(highlights.map(({ style }) => style));
  const shown = MARKS.filter((mark) => used.has(mark));
  const meanings = shown.map((mark) => `${SHEET_WORDS.signs[mark]} ${SHEET_WORDS.signMeanings[mark]}`);
  return shown.length === 0 ? '' : `${SHEET_WORDS.legend} ${meanings.join(' · ')}`;
}
