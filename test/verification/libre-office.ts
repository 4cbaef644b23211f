/** Tests that need LibreOffice, and those that read its pages: skipped, and said so, where the machine has none. */
import { hasLibreOffice, readsPages } from './run-libre-office';

if (!hasLibreOffice) process.stderr.write('LibreOffice (soffice) is not on this machine: its tests are skipped.\n');

/** `describe` where LibreOffice is there, else `describe.skip`. */
export const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

if (hasLibreOffice && !readsPages)
  process.stderr.write('pdftotext (poppler-utils) is not on this machine: tests of printed pages are skipped.\n');

/** `test` where LibreOffice's pages can be read, else `test.skip`. */
export const testWithPages = readsPages ? test : test.skip;
