import type { IsoDate } from '../../domain/period/iso-date';
import type { Area, CellRef } from '../../domain/report/grid';
import type { StyleName } from '../sheets/styles';

/** What a cell is to hold. A string is always text, whatever it looks like; null is blank. */
export type CellContent =
  | null
  | string
  | number
  | { readonly date: IsoDate }
  /** `value`: what the formula must give; the add-in worked it out itself and compares. */
  | { readonly formula: string; readonly value: string | number };

export const isFormula = (cell: CellContent): cell is Extract<CellContent, { formula: string }> =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

export interface StyledArea {
  readonly area: Area;
  readonly style: StyleName;
}

/** Cells of an area that meet the formula (written for the area's first cell) take on a style. */
export interface Highlight {
  readonly area: Area;
  readonly formula: string;
  readonly style: HighlightStyle;
  /** The number format that they take on, where a sign is to stand before what they hold. */
  readonly format?: string;
}
export type HighlightStyle = 'unmet' | 'behind' | 'met' | 'below' | 'stale' | 'word' | 'constant' | 'incomplete';

export interface InputRule {
  readonly area: Area;
  readonly rule:
    /** `open`: other words may be typed as well. */
    | { readonly kind: 'list'; readonly choices: readonly string[]; readonly open?: true }
    /** The words that stand in an area of another sheet that is written at the same time, by its name; null: of this one. */
    | { readonly kind: 'range'; readonly sheet: string | null; readonly area: Area }
    | { readonly kind: 'whole' }
    | { readonly kind: 'decimal' }
    | { readonly kind: 'date' }
    | { readonly kind: 'text' };
  readonly title: string;
  readonly prompt: string;
  readonly problem: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly colour: string;
}

/** A chart over some of the sheet's cells; all that it shows stands in others. It is found again by its name. */
export interface SheetChart {
  /** Tells also those what it shows who cannot see it. */
  readonly name: string;
  /** Bars that lie, the first category on top; or columns that stand. */
  readonly kind: 'bar' | 'column';
  /** Words, or a cell that holds them. */
  readonly title: string | CellRef;
  /** The cells that it lies over. */
  readonly area: Area;
  readonly categories: Area;
  /** A column of numbers beside the categories: whatever they hold, a chart can be begun with these. */
  readonly numbers: Area;
  readonly series: readonly ChartSeries[];
  /** Every category has a figure in one series alone, so that bars lie over each other. */
  readonly overlaid: boolean;
  /** Number formats of the figures at the bars and of the scale. */
  readonly labelFormat: string;
  readonly scaleFormat: string;
  /** A line is drawn at every multiple of `step`; `most` cuts longer bars off. Without it, as the figures ask. */
  readonly scale: { readonly step: number; readonly most: number | null; readonly lineColour: string } | null;
}

/** How the sheet prints on A4. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Area;
  /** Rows and columns repeated on every page, counted from 0; null for none. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  readonly titleColumns: { readonly first: number; readonly count: number } | null;
  /** Fitted to so many pages across; or at so many percent of its size, on as many pages as that takes. */
  readonly size: { readonly pagesWide: number } | { readonly percent: number };
  /** Rows and columns at which a page begins. */
  readonly breaks?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** In the middle of the top margin, from the second page on. */
  readonly header?: string;
  readonly footer: string;
}

/**
 * What a sheet of the add-in's is for; `report`: one that came in as a file, `version`: an earlier one of it, `tasks`: the
 * work plan that clerks go on writing in, `digest`: how its tasks stand,
 * `freeze`: which periods' figures are settled, `charts`: the figures to be looked at.
 */
export type SheetRole =
  | 'summary'
  | 'detail'
  | 'review'
  | 'figures'
  | 'log'
  | 'form'
  | 'report'
  | 'version'
  | 'tasks'
  | 'digest'
  | 'freeze'
  | 'charts'
  | 'programme';

/** A whole sheet as the add-in wants it: data, no Excel. Row 0 and column 0 are `A1`. */
export interface SheetContent {
  readonly role: SheetRole;
  /** Which one of its role: `yen-bai-2023 2023-Q1`. Empty where a workbook has only one. */
  readonly key: string;
  /** The name it gets when it is made; a person may rename it. */
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly highlights: readonly Highlight[];
  readonly inputs: readonly InputRule[];
  /** In characters of the normal font. */
  readonly columnWidths: readonly number[];
  /** Columns that this time have nothing to show; they keep their places. */
  readonly hiddenColumns?: readonly number[];
  /** Rows whose height is fixed, in points; others fit their text. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup;
  /** What of the sheet that stands there it takes the place of, where people's rows and columns stretched it. */
  readonly replaces?: Area;
  /** An Excel table over this area, its first row being the headings. */
  readonly table: { readonly name: string; readonly area: Area } | null;
  /** Cells that stay open when the sheet is locked (without a password); null: the sheet is not locked. */
  readonly unlocked: readonly Area[] | null;
  readonly tabColour: string | null;
  /** Cells that are one; none where absent. */
  readonly merges?: readonly Area[];
  /** Charts over its cells; none where absent. */
  readonly charts?: readonly SheetChart[];
  /** Kept out of sight when it is made. */
  readonly hidden?: boolean;
}

export const columnCount = (content: SheetContent): number =>
  content.rows.reduce((most, row) => Math.max(most, row.length), 0);

/** The rectangle that the content fills. */
export const extentOf = (content: SheetContent): Area => ({
  top: 0,
  left: 0,
  rows: content.rows.length,
  columns: columnCount(content),
});
