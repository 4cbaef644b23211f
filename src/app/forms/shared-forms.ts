import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import type { Unit } from '../../domain/programme/unit';

/** Units that can share a form, since they report the same rows. */
export interface SharedForm {
  /** What tells it from the programme's other shared forms; no unit's code has an `@`. */
  readonly key: string;
  /** What its units are called together. */
  readonly name: string;
  readonly units: readonly [Unit, ...Unit[]];
}

/** Tells by its key whether a form is for several units. */
export const isShared = (key: string): boolean => key.includes('@');

/** Puts units together that are of one level and report the same rows, in the programme's order. */
export function shareForms(index: ProgrammeIndex, units: readonly Unit[]): readonly SharedForm[] {
  return index.programme.levels.flatMap(({ code, name }) => {
    const groups = new Map<string, [Unit, ...Unit[]]>();
    for (const unit of units) {
      if (unit.level !== code) continue;
      const rows = index
        .reportedBy(unit.code)
        .map((indicator) => indicator.code)
        .join(' ');
      const group = groups.get(rows);
      if (group) group.push(unit);
      else groups.set(rows, [unit]);
    }
    return [...groups.values()].map((group, i): SharedForm => {
      const ordinal = groups.size > 1 ? ` ${i + 1}` : '';
      return { key: `@${code}${ordinal}`, name: `${name}${ordinal}`, units: group };
    });
  });
}
