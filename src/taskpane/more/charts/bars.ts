import type { StatusLike } from '../../parts/StatusIcon';
import type { BarShape } from '../../results/bar-shape';

/** One bar of a chart, and the same in words. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  /** What is said of it, with its icon; null where there is nothing to say but the figure. */
  readonly standing: readonly [StatusLike, string] | null;
  /** Null where there is no figure to draw. */
  readonly shape: BarShape | null;
  readonly figure: string;
}

interface Length {
  readonly figure: number | null;
  readonly plan: number | null;
}

/** Bars on one scale: the longest figure or plan fills it. A fall that is asked for is drawn as progress. */
export function onOneScale(lengths: readonly Length[]): readonly (BarShape | null)[] {
  const towards = lengths.some(({ plan }) => plan !== null && plan < 0) ? -1 : 1;
  const reached = (value: number) => Math.max(0, value * towards);
  const longest = Math.max(0, ...lengths.flatMap(({ figure, plan }) => [reached(figure ?? 0), reached(plan ?? 0)]));
  return lengths.map(({ figure, plan }) =>
    figure === null || longest === 0
      ? null
      : { fill: reached(figure) / longest, mark: plan === null ? null : reached(plan) / longest },
  );
}
