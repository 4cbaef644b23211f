import type { FileReader } from '../app/collect/file-reader';
import { bytesOf, GONE } from './bytes-of';
import { readBytes } from './read-bytes';

/** Reads files where it is called: for a command that nobody watches a screen of. */
export const directFileReader = (): FileReader => ({
  async read(file) {
    const bytes = await bytesOf(file);
    return bytes ? readBytes(file.name, new Uint8Array(bytes)) : GONE;
  },
  close: () => undefined,
});
