import { PROGRAMME_WORDS } from '../../locales/vi/programme-sheet-words';
import type { CellContent } from '../workbook/sheet-content';
import { isRecord, type JsonRecord } from './record';

/** Well below the 32 767 characters that a cell holds. */
const MOST_CHARACTERS = 30_000;

/** What no line says, cut to the size of cells. */
export function keptLines(rest: JsonRecord): readonly (readonly CellContent[])[] {
  const text = Object.keys(rest).length === 0 ? '' : JSON.stringify(rest);
  const pieces = Math.ceil(text.length / MOST_CHARACTERS);
  return Array.from({ length: pieces }, (_, i) => [
    PROGRAMME_WORDS.kept,
    text.slice(i * MOST_CHARACTERS, (i + 1) * MOST_CHARACTERS),
    PROGRAMME_WORDS.keptHelp,
  ]);
}

/** Null where the text is none that the add-in wrote. */
export function readKept(text: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    // Somebody typed over it: that is a mistake to be shown, at its cell.
    return null;
  }
}
