import type { Indicator } from './indicator';

/** A function of an indicator that works out each answer once: it is asked again for every row of every report. */
export function oncePerIndicator<I extends Indicator, T extends object>(
  work: (indicator: I) => T,
): (indicator: I) => T {
  const answers = new WeakMap<I, T>();
  return (indicator) => {
    const known = answers.get(indicator);
    if (known) return known;
    const answer = work(indicator);
    answers.set(indicator, answer);
    return answer;
  };
}
