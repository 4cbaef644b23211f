import type { z } from 'zod';
import { checkProgramme } from './check-programme';
import type { Path } from './known-codes';
import type { PlacedProblem, ProgrammeProblem } from './problem';
import { PROGRAMME_SCHEMA_VERSION, programmeSchema, type Programme } from './programme';
import { shapeFault } from './shape-fault';

export type LoadedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** Reads a programme from untrusted JSON. Never throws: what is wrong comes back as data, with its place. */
export function loadProgramme(json: unknown): LoadedProgramme {
  const version = versionOf(json);
  if (version !== null && version > PROGRAMME_SCHEMA_VERSION)
    return refused(json, [{ kind: 'newer-version', found: version }]);
  const parsed = programmeSchema.safeParse(json);
  if (!parsed.success)
    return refused(
      json,
      parsed.error.issues.map((issue) => wrongShape(json, issue)),
    );
  const programme = { ...parsed.data };
  // It is there for editors.
  delete programme.$schema;
  const problems = checkProgramme(programme);
  return problems.length > 0 ? refused(json, problems) : { ok: true, programme };
}

function versionOf(json: unknown): number | null {
  const version = fieldOf(json, 'schemaVersion');
  return typeof version === 'number' ? version : null;
}

function wrongShape(json: unknown, issue: z.core.$ZodIssue): ProgrammeProblem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return { kind: 'wrong-shape', path, fault: shapeFault(issue, path.reduce(fieldOf, json)) };
}

const refused = (json: unknown, problems: readonly ProgrammeProblem[]): LoadedProgramme => ({
  ok: false,
  problems: problems.map((problem) =>
    'path' in problem ? { ...problem, ...nearestCode(json, problem.path) } : problem,
  ),
});

/** The code of the innermost thing on the way to a place: of the indicator whose target is wrong. */
function nearestCode(json: unknown, path: Path): { readonly near?: string } {
  const onTheWay = path.map((_, i) => fieldOf(path.slice(0, i + 1).reduce(fieldOf, json), 'code'));
  const near = onTheWay.findLast((code) => typeof code === 'string');
  return near === undefined ? {} : { near };
}

/** A field of what may be anything at all; undefined where there is none. */
function fieldOf(of: unknown, field: string | number): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string | number, unknown>>)[field] : undefined;
}
