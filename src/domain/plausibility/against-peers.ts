import { isFar, positive, type Compared, type Implausible, type Reporter } from './compared-figure';

/** Fewer figures than these do not say what is usual. */
const ENOUGH = 7;
/** How many robust standard deviations from the middle are too far. */
const FAR_OFF = 6;
/** Makes the median of deviations comparable with a standard deviation. */
const CONSISTENT = 1.4826;
/** Where all units say nearly the same, a small difference is still none: one third, either way. */
const LEAST_SPREAD = 0.3;

/** What is usual among units of one level, on a scale of proportions: a district is many times another. */
export interface Usual {
  readonly middle: number;
  /** A robust standard deviation of the logarithms. */
  readonly spread: number;
  readonly units: number;
}

/** Null where too few units have a figure. The order of units does not matter. */
export function usualAmong(reporters: readonly Reporter[], { amongPeers }: Compared): Usual | null {
  if (amongPeers === null || reporters.length < ENOUGH) return null;
  const figures = reporters.flatMap(({ observation }) => positive(observation, amongPeers) ?? []);
  if (figures.length < ENOUGH) return null;
  const middle = median(figures);
  const off = figures.map((figure) => Math.abs(Math.log(figure / middle)));
  return { middle, spread: Math.max(LEAST_SPREAD, CONSISTENT * median(off)), units: figures.length };
}

/** A figure far from those of the other units of its level. */
export function againstPeers(
  { amongPeers, bounds }: Compared,
  { observation }: Reporter,
  usual: Usual | null,
): Implausible | null {
  const value = amongPeers === null ? null : positive(observation, amongPeers);
  if (value === null || amongPeers === null || usual === null || !isFar(value, usual.middle, bounds)) return null;
  if (Math.abs(Math.log(value / usual.middle)) / usual.spread < FAR_OFF) return null;
  return {
    rule: 'far-from-peers',
    column: amongPeers,
    found: value,
    expected: usual.middle,
    peers: usual.units - 1,
    times: value / usual.middle,
  };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return low === high ? low : (low + high) / 2;
}
