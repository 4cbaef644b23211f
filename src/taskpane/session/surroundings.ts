import type { FileReader } from '../../app/collect/file-reader';
import type { SheetContent } from '../../app/workbook/sheet-content';
import type { Workbook } from '../../app/workbook/workbook';
import type { BuiltInProgramme } from '../../programmes/built-in';
import type { Preferences } from './preferences';

/** What a session needs of the world, so that tests can give it another one. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly loadProgrammes: () => Promise<readonly BuiltInProgramme[]>;
  /** What reads files, fetched when the first comes in. */
  readonly openFileReader: () => Promise<FileReader>;
  /** Opens sheets as a new workbook, in a window of its own; null where that cannot be. */
  readonly openWorkbook: ((contents: readonly SheetContent[]) => Promise<void>) | null;
  readonly preferences: Preferences;
  readonly now: () => Date;
  /** Milliseconds since some fixed moment. */
  readonly elapsed: () => number;
  /** Gives the screen its turn; resolves soon after. */
  readonly breathe: () => Promise<void>;
  /** The SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
}
