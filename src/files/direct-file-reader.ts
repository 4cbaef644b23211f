import type { FileReader } from '../app/collect/file-reader';
import { readBytes } from './read-bytes';

/** Reads files where it is called: for a command that nobody watches a screen of. */
export const directFileReader = (): FileReader => ({
  read: async ({ name, bytes }) => readBytes(name, new Uint8Array(await bytes())),
  close: () => undefined,
});
