import type { MergedFigure } from '../finding/merged-figure';
import { sum, toNumber } from '../number/fraction';
import { dayAfter } from '../period/iso-date';
import type { Programme } from '../programme/programme';
import type { Observation } from '../report/observation';

/** Sums of units are sums again when the units merge; nothing else is for certain. */
export function addsUp({ indicators }: Programme, indicator: string): boolean {
  const measure = indicators.find(({ code }) => code === indicator)?.measure;
  return measure === 'count' || measure === 'amount';
}

/** Whose figures an earlier figure is the sum of; null where it is one unit's. `figures` are in the units' order. */
export function mergedFigure(
  programme: Programme,
  units: readonly string[],
  figures: readonly { readonly toDate: number }[],
  indicator: string,
): MergedFigure | null {
  if (units.length < 2) return null;
  const merged = units.flatMap((code) => programme.units.find((unit) => unit.code === code) ?? []);
  const [lastDay] = merged
    .flatMap(({ validTo }) => validTo ?? [])
    .sort()
    .reverse();
  return {
    parts: merged.map(({ name }, i) => ({ unit: name, toDate: figures[i]?.toDate ?? 0 })),
    since: lastDay === undefined ? null : dayAfter(lastDay),
    adds: addsUp(programme, indicator),
  };
}

/** What several units said, as if one had said it; standing where the first stood. */
export function addUp(first: Observation, all: readonly Observation[]): Observation {
  const part = (of: 'inPeriod' | 'toDate'): number | null => {
    const figures = all.flatMap((observation) => observation[of] ?? []);
    return figures.length === all.length ? toNumber(sum(figures)) : null;
  };
  const reported = all.every(({ standing }) => standing === 'reported');
  return { ...first, standing: reported ? 'reported' : 'missing', inPeriod: part('inPeriod'), toDate: part('toDate') };
}
