import type { IsoDate } from '../period/iso-date';
import type { ProgrammeIndex } from './programme-index';
import { isValidOn, type Unit } from './unit';

/** A unit that the programme knows, but not on the day. */
export type AbsentUnit =
  /** It is gone. `until`: its last day; `successors`: those in its place on the day. */
  | {
      readonly is: 'gone';
      readonly name: string;
      readonly until: IsoDate;
      readonly successors: readonly Pick<Unit, 'code' | 'name'>[];
    }
  /** It is yet to come. `from`: its first day. */
  | { readonly is: 'to-come'; readonly name: string; readonly from: IsoDate };

/** The one unit that is meant; null where there is none, or more than one. */
export function absentUnit({ programme, day }: ProgrammeIndex, isMeant: (unit: Unit) => boolean): AbsentUnit | null {
  const [unit, ...others] = programme.units.filter((candidate) => !isValidOn(candidate, day) && isMeant(candidate));
  if (!unit || others.length > 0) return null;
  const { name, code, validFrom, validTo } = unit;
  if (validFrom !== undefined && validFrom > day) return { is: 'to-come', name, from: validFrom };
  if (validTo === undefined) return null;
  return { is: 'gone', name, until: validTo, successors: followers(programme.units, code, day) };
}

/** Successors may have successors; a programme in which they come round again does not load. */
function followers(units: readonly Unit[], code: string, day: IsoDate): readonly Unit[] {
  const next = units.find((unit) => unit.code === code)?.successors ?? [];
  return next.flatMap((successor) => {
    const unit = units.find((candidate) => candidate.code === successor);
    if (!unit) return [];
    return isValidOn(unit, day) ? [unit] : followers(units, successor, day);
  });
}
