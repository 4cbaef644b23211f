import { checkProgramme } from './check-programme';
import type { ProgrammeProblem } from './problem';
import { PROGRAMME_SCHEMA_VERSION, programmeSchema, type Programme } from './programme';

export type LoadedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly problems: readonly ProgrammeProblem[] };

/** Reads a programme from untrusted JSON. Never throws: what is wrong comes back as data, with its place. */
export function loadProgramme(json: unknown): LoadedProgramme {
  const version = versionOf(json);
  if (version !== null && version > PROGRAMME_SCHEMA_VERSION)
    return { ok: false, problems: [{ kind: 'newer-version', found: version }] };
  const parsed = programmeSchema.safeParse(json);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({
        kind: 'wrong-shape',
        path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
        message,
      })),
    };
  const problems = checkProgramme(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, programme: parsed.data };
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return null;
  return typeof json.schemaVersion === 'number' ? json.schemaVersion : null;
}
