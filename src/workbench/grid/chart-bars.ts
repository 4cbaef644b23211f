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

type Scaled = Pick<Chart, 'valueAxis'>;
type Numbers = readonly (readonly (number | null)[])[];

interface Scale {
  /** Pixels from the scale's beginning. */
  readonly at: (number: number) => number;
  /** Where the lines across stand that the chart asks for. */
  readonly lines: readonly number[];
}

/** From the least figure to the greatest, nought included, unless the chart says from where to where. */
export function chartScale({ valueAxis }: Scaled, numbers: Numbers, along: number): Scale {
  const all = numbers.flat().filter((number) => number !== null);
  const least = valueAxis.minimum ?? Math.min(0, ...all);
  const most = valueAxis.maximum ?? Math.max(0, ...all);
  const scale = most > least ? along / (most - least) : 0;
  const at = (number: number): number => (Math.min(most, Math.max(least, number)) - least) * scale;
  const step = valueAxis.lines === null ? null : valueAxis.majorUnit;
  const count = step === null || step <= 0 ? 0 : Math.floor((most - least) / step);
  return { at, lines: Array.from({ length: count }, (_, i) => at(least + (i + 1) * (step ?? 0))) };
}

/** Where the bars of one series lie, first category first, as Excel lays them: gaps and overlap in percent of a bar. */
export function chartBars(
  { gap, overlap, valueAxis }: Pick<Chart, 'gap' | 'overlap'> & Scaled,
  numbers: Numbers,
  series: number,
  room: { readonly across: number; readonly along: number },
): readonly ChartBar[] {
  const { at } = chartScale({ valueAxis }, numbers, room.along);
  const own = numbers[series] ?? [];
  const band = own.length === 0 ? 0 : room.across / own.length;
  const step = 1 - overlap / 100;
  const thickness = band / (1 + step * (numbers.length - 1) + gap / 100);
  return own.map((number, i) => {
    const [from, to] = [at(Math.min(0, number ?? 0)), at(Math.max(0, number ?? 0))];
    const across = band * i + (thickness * gap) / 200 + thickness * step * series;
    return { across, thickness, from, length: to - from, room: band };
  });
}
