import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import type { Unit } from '../../domain/programme/unit';
import { textKey } from '../../domain/text/text-key';

/**
 * What each unit is called in a list of them. Names that repeat are told apart by the unit's kind, else by what it is
 * part of, else by its code; whatever stands before the comma is the name, as readers know it.
 */
export function nameChoices(index: ProgrammeIndex, units: readonly Unit[]): readonly string[] {
  const ways: readonly ((unit: Unit) => string)[] = [
    ({ name }) => name,
    ({ kind, name }) => `${kind} ${name}`.trim(),
    ({ name, parent }) => `${name}, ${index.unit(parent ?? '')?.name ?? ''}`,
  ];
  const called = ways.map((way) => units.map(way));
  return units.map((unit, i) => {
    const own = called.map((names) => names[i] ?? '');
    const alone = own.find(
      (text, way) => called[way]?.filter((other) => textKey(other) === textKey(text)).length === 1,
    );
    return alone ?? `${unit.name}, ${unit.code}`;
  });
}
