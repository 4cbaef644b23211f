import { loadProgramme } from '../../../src/domain/programme/load-programme';
import type { ProgrammeProblem } from '../../../src/domain/programme/problem';

/** What is wrong with a programme; which thing each problem stands in has a test of its own. */
export function problemsIn(json: unknown): readonly ProgrammeProblem[] {
  const loaded = loadProgramme(json);
  if (loaded.ok) return [];
  return loaded.problems.map((problem): ProgrammeProblem => {
    const plain: { near?: string } & ProgrammeProblem = { ...problem };
    delete plain.near;
    return plain;
  });
}
