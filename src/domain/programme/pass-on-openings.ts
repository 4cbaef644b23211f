import type { IsoDate } from '../period/iso-date';
import { openingOf, type Indicator } from './indicator';
import type { Programme } from './programme';
import { isValidOn } from './unit';

/**
 * A programme in which what units that are gone had reached before the year belongs to who follows them, so that no
 * term's total loses it. Of several who follow the first has it: the whole is right, and no unit's share is guessed.
 */
export function passOnOpenings(programme: Programme, day: IsoDate): Programme {
  const heirs = heirsOn(programme, day);
  const concerns = (indicator: Indicator) => Object.keys(openingOf(indicator) ?? {}).some((unit) => heirs.has(unit));
  if (!programme.indicators.some(concerns)) return programme;
  return { ...programme, indicators: programme.indicators.map((own) => (concerns(own) ? passedOn(own, heirs) : own)) };
}

/** The unit of the day that a unit which is gone ended in, by the latter's code. */
function heirsOn({ units }: Programme, day: IsoDate): ReadonlyMap<string, string> {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const gone = units.filter(({ validTo }) => validTo !== undefined && validTo < day);
  return new Map(
    gone.flatMap(({ code, successors }): (readonly [string, string])[] => {
      const followers = new Set(successors);
      // A set also visits what is added while it is walked.
      for (const follower of followers) {
        const unit = byCode.get(follower);
        if (unit && isValidOn(unit, day)) return [[code, follower]];
        for (const next of unit?.successors ?? []) followers.add(next);
      }
      return [];
    }),
  );
}

function passedOn(indicator: Indicator, heirs: ReadonlyMap<string, string>): Indicator {
  switch (indicator.measure) {
    case 'count':
    case 'amount':
      return { ...indicator, opening: moved(indicator.opening, heirs, (a, b) => a + b) };
    case 'ratio':
      return {
        ...indicator,
        opening: moved(indicator.opening, heirs, (a, b) => ({
          achieved: a.achieved + b.achieved,
          total: a.total + b.total,
        })),
      };
    case 'change':
      return {
        ...indicator,
        opening: moved(indicator.opening, heirs, (a, b) => ({ now: a.now + b.now, baseline: a.baseline + b.baseline })),
      };
    case 'index':
    case 'milestone':
    case 'narrative':
    case 'computed':
    case 'tally':
      return indicator;
  }
}

function moved<T>(
  opening: Readonly<Record<string, T>> | undefined,
  heirs: ReadonlyMap<string, string>,
  add: (a: T, b: T) => T,
): Record<string, T> {
  const sums = new Map<string, T>();
  for (const [unit, reached] of Object.entries(opening ?? {})) {
    const heir = heirs.get(unit) ?? unit;
    const before = sums.get(heir);
    sums.set(heir, before === undefined ? reached : add(before, reached));
  }
  return Object.fromEntries(sums);
}
