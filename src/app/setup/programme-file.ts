import { loadProgramme } from '../../domain/programme/load-programme';
import type { PlacedProblem } from '../../domain/programme/problem';
import type { Programme } from '../../domain/programme/programme';

export type ReadFile =
  | { readonly ok: true; readonly programme: Programme }
  /** Null: the text is no JSON at all. */
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] | null };

/** Reads the text of a programme file. */
export function readProgrammeFile(text: string): ReadFile {
  try {
    // Windows' Notepad puts a mark before the text.
    return loadProgramme(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, problems: null };
    throw error;
  }
}

/** A programme as the text of a file that anyone can read. */
export const programmeFile = (programme: Programme): string => `${JSON.stringify(programme, null, 2)}\n`;
