import type { IncomingFile } from '../../app/collect/file-reader';

/** What spreadsheets are called; the reader goes by what they hold. */
export const SPREADSHEETS = '.xlsx,.xls,.ods,.xlsm,.xlsb';
/** What programmes are called; some mail programs let no .json through. */
export const PROGRAMME_FILES = '.json,.txt';

/** A file of this machine, as the use cases take it. */
export const incomingFile = (file: File): IncomingFile => ({
  name: file.name,
  modified: () => new Date(file.lastModified).toISOString(),
  bytes: () => file.arrayBuffer(),
});
