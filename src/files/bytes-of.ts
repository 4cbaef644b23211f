import type { FileReading, IncomingFile } from '../app/collect/file-reader';

/** What is said of a file that was moved, deleted or locked by another program since it was chosen. */
export const GONE: FileReading = { kind: 'refused', reason: 'damaged' };

/** The file's bytes, or null where it cannot be fetched any more. */
export async function bytesOf({ bytes }: IncomingFile): Promise<ArrayBuffer | null> {
  try {
    return await bytes();
  } catch {
    // The browser's own words say nothing that a clerk could use.
    return null;
  }
}
