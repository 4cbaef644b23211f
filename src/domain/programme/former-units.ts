import type { IsoDate } from '../period/iso-date';
import { isValidOn, type Unit } from './unit';

/**
 * The units of an earlier day that together are today's unit: itself if it was there, and those that have merged into
 * it whole. What a unit that was split has left to each part nobody knows; it is not among them.
 */
export function formerUnits(units: readonly Unit[], code: string, earlier: IsoDate, today: IsoDate): readonly string[] {
  const itself = units.filter((unit) => unit.code === code && isValidOn(unit, earlier));
  const merged = units.filter(
    (unit) => unit.successors.length === 1 && unit.successors.includes(code) && !isValidOn(unit, today),
  );
  return [
    ...new Set([
      ...itself.map((unit) => unit.code),
      ...merged.flatMap((unit) => formerUnits(units, unit.code, earlier, today)),
    ]),
  ];
}
