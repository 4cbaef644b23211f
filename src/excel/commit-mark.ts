import type { Alongside } from '../app/workbook/workbook';
import { parse } from './sheet-marks';

/**
 * A workbook's setting while staged sheets are being put in place. Putting them in place takes many steps inside one
 * round trip, and Excel may stop between any two. The one that writes `done` is the turning point: a run that is cut off
 * before it is taken back, one that is cut off after it is brought to its end.
 */
export const COMMIT = 'tong-hop.commit';

export interface CommitMark extends Required<Alongside> {
  readonly run: string;
  readonly done: boolean;
}

export const writeCommit = (mark: CommitMark): string => JSON.stringify(mark);

export function readCommit(text: string): CommitMark | null {
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const { run, done, removed, locked, opened } = value as Readonly<Record<string, unknown>>;
  if (typeof run !== 'string') return null;
  return { run, done: done === true, removed: idsIn(removed), locked: idsIn(locked), opened: idsIn(opened) };
}

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
