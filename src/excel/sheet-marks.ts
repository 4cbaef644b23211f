import type { SheetRole } from '../app/workbook/sheet-content';
import type { OwnerMark } from '../app/workbook/workbook';

/**
 * The marks that the add-in leaves on sheets, as worksheet custom properties: they stay with a sheet that is renamed
 * or moved, and are not copied with one that a person copies.
 */
export const MARK = 'tong-hop.sheet';
/** On sheets that a run builds out of sight, with the run's id; a run that was cut off leaves them behind. */
export const STAGED = 'tong-hop.staged';
/** On a copy of an output, kept while the output is overwritten; see {@link Backup}. */
export const BACKUP = 'tong-hop.backup';

/** What a sheet is called while it is staged, and a copy of an output: nothing that a person would call a sheet. */
export const stagedName = (position: number): string => `~tong-hop ${position + 1}`;
export const backupName = (position: number): string => `~ban-cu ${position + 1}`;
/** A run may be cut off between making such a sheet and marking it: then the name alone tells. */
export const isWorkingName = (name: string): boolean => /^~(?:tong-hop|ban-cu) \d+$/.test(name);

const VERSION = 1;
const ROLES: readonly SheetRole[] = [
  'summary',
  'detail',
  'review',
  'figures',
  'log',
  'form',
  'report',
  'version',
  'tasks',
  'digest',
  'freeze',
  'charts',
  'programme',
];

export function writeMark({ role, key, extent }: OwnerMark): string {
  return JSON.stringify({ version: VERSION, role, key, rows: extent.rows, columns: extent.columns });
}

/** Reads a mark; null where it is none of ours or of a newer version, so that the sheet is left alone. */
export function readMark(text: string | undefined): OwnerMark | null {
  if (text === undefined) return null;
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const { version, role, key, rows, columns } = value as Readonly<Record<string, unknown>>;
  const known = ROLES.find((candidate) => candidate === role);
  if (version !== VERSION || !known || typeof key !== 'string') return null;
  if (typeof rows !== 'number' || typeof columns !== 'number') return null;
  return { role: known, key, extent: { top: 0, left: 0, rows, columns } };
}

/** What a copy of an output says: which output it is a copy of, and the mark that the output bore. */
export interface Backup {
  /** The run that made it. */
  readonly run: string;
  readonly id: string;
  readonly mark: OwnerMark;
  /** The output was locked. */
  readonly locked: boolean;
  /** The Excel table that fills the output; null where none does. */
  readonly table: string | null;
}

export const writeBackup = ({ mark, ...rest }: Backup): string => JSON.stringify({ ...rest, mark: writeMark(mark) });

export function readBackup(text: string | undefined): Backup | null {
  const value = text === undefined ? null : parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const { run, id, mark, locked, table } = value as Readonly<Record<string, unknown>>;
  const known = typeof mark === 'string' ? readMark(mark) : null;
  if (typeof run !== 'string' || typeof id !== 'string' || !known) return null;
  return { run, id, mark: known, locked: locked === true, table: typeof table === 'string' ? table : null };
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not ours: somebody else's property of the same name.
    return null;
  }
}
