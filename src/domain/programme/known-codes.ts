import type { ProgrammeProblem } from './problem';
import type { Programme } from './programme';

/** Where in a programme something stands. */
export type Path = readonly (string | number)[];
type What = Extract<ProgrammeProblem, { kind: 'unknown-code' }>['what'];

/** Which codes there are of each kind of thing. */
export class KnownCodes {
  private readonly known: Readonly<Record<Exclude<What, 'target'>, ReadonlySet<string>>>;

  constructor({ levels, units, groups, indicators, facts, tasks }: Programme) {
    const of = (things: readonly { readonly code: string }[]) => new Set(things.map(({ code }) => code));
    this.known = {
      level: of(levels),
      unit: of(units),
      group: of(groups),
      indicator: of(indicators),
      fact: of(facts),
      task: of(tasks),
    };
  }

  missing(what: Exclude<What, 'target'>, wanted: readonly string[], path: Path): ProgrammeProblem[] {
    return wanted
      .filter((code) => !this.known[what].has(code))
      .map((code) => ({ kind: 'unknown-code', what, code, path }));
  }
}

export const unfit = (
  what: Extract<ProgrammeProblem, { kind: 'does-not-fit' }>['what'],
  code: string,
  path: Path,
): ProgrammeProblem => ({ kind: 'does-not-fit', what, code, path });

/** True where following `next` from a thing leads back to it. */
export function leadsBack(code: string, next: (code: string) => readonly string[]): boolean {
  const seen = new Set(next(code));
  // A set also visits what is added while it is walked.
  for (const reached of seen) for (const further of next(reached)) seen.add(further);
  return seen.has(code);
}
