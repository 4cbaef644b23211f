/** How a sheet is printed. Lengths are inches. */
import type { Rect } from '../geometry/rect';

export interface HeaderFooterText {
  /** With Excel's codes, the three parts in one text: `&LLeft&CCentre&RRight`. */
  readonly header: string;
  readonly footer: string;
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  /** Number of the paper in the file format: 9 is A4; null leaves it to the printer. */
  paperSize: number | null;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Percent; used when `fit` is null. */
  scale: number;
  /** Pages across and down, 0 for as many as it takes; null when the sheet is not fitted. */
  fit: { across: number; down: number } | null;
  printAreas: readonly Rect[];
  /** First and last row, counted from 0, repeated on every page. */
  titleRows: readonly [number, number] | null;
  titleColumns: readonly [number, number] | null;
  /** Rows and columns, counted from 0, at which a person's page begins. */
  breaks: { rows: readonly number[]; columns: readonly number[] };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  firstPageNumber: number | null;
  overThenDown: boolean;
  /** The file's words: `none`, `atEnd`, `asDisplayed`. */
  comments: string;
  /** The file's words: `displayed`, `blank`, `dash`, `NA`. */
  errors: string;
  odd: HeaderFooterText;
  even: HeaderFooterText;
  first: HeaderFooterText;
  differentOddEven: boolean;
  differentFirst: boolean;
  scaleHeaders: boolean;
  alignHeaders: boolean;
}

const NO_TEXT: HeaderFooterText = { header: '', footer: '' };

export const newPageSetup = (): PageSetup => ({
  orientation: 'portrait',
  paperSize: null,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  scale: 100,
  fit: null,
  printAreas: [],
  titleRows: null,
  titleColumns: null,
  breaks: { rows: [], columns: [] },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draft: false,
  firstPageNumber: null,
  overThenDown: false,
  comments: 'none',
  errors: 'displayed',
  odd: NO_TEXT,
  even: NO_TEXT,
  first: NO_TEXT,
  differentOddEven: false,
  differentFirst: false,
  scaleHeaders: true,
  alignHeaders: true,
});
