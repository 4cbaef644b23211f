/** Charts that lie over a sheet's cells. Formulas stand without `=`. */
import type { Rect } from '../geometry/rect';
import type { Color } from '../style/color';

/** `bar`: categories from top to bottom; `col`: from left to right. */
export type ChartDirection = 'bar' | 'col';
/** Where a legend stands, in the file's words: below, right, above, left. */
export type LegendPlace = 'b' | 'r' | 't' | 'l';
/** Where figures stand at their bars, in the file's words. */
export type LabelPlace = 'outEnd' | 'inBase' | 'inEnd' | 'ctr';

/** Figures written at the bars. */
export interface SeriesLabels {
  readonly format: string | null;
  readonly place: LabelPlace | null;
}

export interface ChartSeries {
  name: string;
  /** A reference to cells; empty where none was given. */
  values: string;
  categories: string;
  color: Color | null;
  labels: SeriesLabels | null;
}

export type ChartTitle =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'formula'; readonly formula: string };

export interface ChartFont {
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
}
export const NO_CHART_FONT: ChartFont = { name: null, size: null, bold: false };

export interface GridLines {
  readonly color: Color | null;
  /** Points; null is the usual hair line. */
  readonly weight: number | null;
}

/** The scale of the figures; null is worked out from them. */
export interface ValueAxis {
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  format: string | null;
  lines: GridLines | null;
}

export interface Chart {
  readonly id: string;
  name: string;
  direction: ChartDirection;
  title: ChartTitle | null;
  titleFont: ChartFont;
  font: ChartFont;
  /** The cells that it lies over. */
  area: Rect;
  legend: LegendPlace | null;
  series: ChartSeries[];
  /** Percent of a bar's width that is left between categories, and by which bars of a category lie over each other. */
  gap: number;
  overlap: number;
  /** The first category stands where the last usually does. */
  reversed: boolean;
  valueAxis: ValueAxis;
}

export const newChart = (id: string, name: string, direction: ChartDirection, area: Rect): Chart => ({
  id,
  name,
  direction,
  title: null,
  titleFont: NO_CHART_FONT,
  font: NO_CHART_FONT,
  area,
  legend: 'b',
  series: [],
  gap: 150,
  overlap: 0,
  reversed: false,
  valueAxis: { minimum: null, maximum: null, majorUnit: null, format: null, lines: { color: null, weight: null } },
});

export const newSeries = (name: string): ChartSeries => ({
  name,
  values: '',
  categories: '',
  color: null,
  labels: null,
});

/** A chart of its own that looks the same. */
export const copyOf = (chart: Chart, id: string): Chart => ({
  ...chart,
  id,
  series: chart.series.map((series) => ({ ...series })),
  valueAxis: { ...chart.valueAxis },
});

/** Puts every formula of a chart through a rewriting function. */
export function rewriteChart(chart: Chart, change: (formula: string) => string): void {
  for (const series of chart.series) {
    series.values = change(series.values);
    series.categories = change(series.categories);
  }
  if (chart.title?.kind === 'formula') chart.title = { kind: 'formula', formula: change(chart.title.formula) };
}
