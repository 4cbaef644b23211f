import { readFileSync } from 'node:fs';
import { loadProgramme, type LoadedProgramme } from '../../domain/programme/load-programme';
import type { Programme } from '../../domain/programme/programme';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { programmeProblemSentence } from '../../locales/vi/programme-problem-sentences';
import { BUILT_IN_PROGRAMMES } from '../../programmes/built-in';
import { UsageError } from './usage-error';

/** The built-in programme of that id, or the one that a file holds. */
export async function findProgramme(name: string): Promise<Programme> {
  const builtIn = BUILT_IN_PROGRAMMES.find(({ id }) => id === name);
  const loaded = builtIn ? await builtIn.load() : loadProgramme(readJson(name));
  if (loaded.ok) return loaded.programme;
  throw new UsageError(HEADLESS_WORDS.badProgramme(name, problemWords(loaded)));
}

function readJson(name: string): unknown {
  if (!name.endsWith('.json')) {
    const known = BUILT_IN_PROGRAMMES.map(({ id }) => id).join(', ');
    throw new UsageError(HEADLESS_WORDS.unknownProgramme(name, known));
  }
  const text = readText(name);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(HEADLESS_WORDS.notJson(name, placeIn(text, error)));
  }
}

/** Where in a text JSON.parse gave up, as far as it says so. */
function placeIn(text: string, error: unknown): string | null {
  const position = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return HEADLESS_WORDS.linePlace(before.length, (before.at(-1) ?? '').length + 1);
}

function readText(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    throw new UsageError(HEADLESS_WORDS.inputMissing(name));
  }
}

const problemWords = ({ problems }: Extract<LoadedProgramme, { ok: false }>): string =>
  problems.map(programmeProblemSentence).join(' ');
