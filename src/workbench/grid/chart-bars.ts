import type { Chart } from '../model';

/** A bar, in pixels: across its categories, and along its figures. */
export interface ChartBar {
  readonly across: number;
  readonly thickness: number;
  /** From the scale's beginning to the bar's nearer end. */
  readonly from: number;
  readonly length: number;
  /** What its category has across. */
  readonly room: number;
}

type Numbers = readonly (readonly (number | null)[])[];

export interface ChartPlot {
  /** The bars of each series, first category first. */
  readonly bars: readonly (readonly ChartBar[])[];
  /** Where the lines across stand that the chart asks for, from the scale's beginning. */
  readonly lines: readonly number[];
}

/**
 * Where a chart's bars lie, as Excel lays them: gaps and overlap in percent of a bar; from the least figure to the
 * greatest, nought included, unless the chart says from where to where.
 */
export function plotChart(
  { gap, overlap, valueAxis }: Pick<Chart, 'gap' | 'overlap' | 'valueAxis'>,
  numbers: Numbers,
  room: { readonly across: number; readonly along: number },
): ChartPlot {
  const all = numbers.flat().filter((number) => number !== null);
  const least = valueAxis.minimum ?? Math.min(0, ...all);
  const most = valueAxis.maximum ?? Math.max(0, ...all);
  const scale = most > least ? room.along / (most - least) : 0;
  const at = (number: number): number => (Math.min(most, Math.max(least, number)) - least) * scale;
  const apart = 1 - overlap / 100;
  const bars = numbers.map((own, series) => {
    const band = own.length === 0 ? 0 : room.across / own.length;
    const thickness = band / (1 + apart * (numbers.length - 1) + gap / 100);
    return own.map((number, i): ChartBar => {
      const [from, to] = [at(Math.min(0, number ?? 0)), at(Math.max(0, number ?? 0))];
      const across = band * i + (thickness * gap) / 200 + thickness * apart * series;
      return { across, thickness, from, length: to - from, room: band };
    });
  });
  const step = valueAxis.lines === null ? null : valueAxis.majorUnit;
  const count = step === null || step <= 0 ? 0 : Math.floor((most - least) / step);
  return { bars, lines: Array.from({ length: count }, (_, i) => at(least + (i + 1) * (step ?? 0))) };
}
