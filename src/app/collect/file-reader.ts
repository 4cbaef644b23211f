import type { UnreadableReason } from '../../domain/finding/finding-detail';
import type { SheetGrid } from '../../domain/report/grid';

/** A file as a person hands it over. */
export interface IncomingFile {
  readonly name: string;
  /** ISO date and time of the file's last change; null where nobody knows. Browsers ask the disk, and wait for it. */
  readonly modified: () => string | null;
  /** Rejects where the file is no longer there. */
  readonly bytes: () => Promise<ArrayBuffer>;
}

export type FileReading =
  | {
      readonly kind: 'read';
      /** SHA-256 of the file, in hexadecimal. */
      readonly checksum: string;
      readonly sheets: readonly SheetGrid[];
    }
  | { readonly kind: 'refused'; readonly reason: UnreadableReason };

/** Reads spreadsheets out of files. A file that cannot be read is an answer, never an exception. */
export interface FileReader {
  read(file: IncomingFile): Promise<FileReading>;
  /** Lets go of what it took to read. */
  close(): void;
}
