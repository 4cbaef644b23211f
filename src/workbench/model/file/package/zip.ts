/** The container of a workbook: a zip of parts. */
import { unzipSync, zipSync } from 'fflate';
import { crc32, zipEntries } from '../../../../files/zip-checksums';
import { refuse } from '../../book/book-error';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Parts by path. Fails with one clear error on anything that is not the zip of a workbook. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) refuseCompoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('damaged', 'The file is not an Excel workbook (.xlsx).');
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes);
  } catch (error) {
    return refuse('damaged', `The file is damaged: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const stored = zipEntries(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const [path, part] of Object.entries(entries)) {
    if (stored.get(path)?.checksum !== crc32(part))
      refuse('damaged', `The file is damaged: ${path} is not what was stored.`);
    parts.set(normalPath(path), part);
  }
  return parts;
}

/** Both encrypted workbooks and those of Excel 97–2003 are compound files; the names of their streams tell them apart. */
function refuseCompoundFile(bytes: Uint8Array): never {
  const encrypted = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  if (indexOfBytes(bytes, encrypted) >= 0)
    refuse('encrypted', 'The workbook is protected by a password and cannot be opened.');
  refuse('old-format', 'The file is in the format of Excel 97–2003 (.xls) and cannot be opened.');
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

const normalPath = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '');

/** Compressed quickly rather than tightly: workbooks of thousands of sheets are saved in tests. */
const LEVEL = 4;
/** The earliest time that a zip can hold, so that the same workbook gives the same bytes. */
const EARLIEST = '1980-01-01T00:00:00';

export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: LEVEL, mtime: EARLIEST });
}

/** Text of a part, in whatever Unicode form it is written. */
export function decodePart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const encoder = new TextEncoder();
export const encodePart = (text: string): Uint8Array => encoder.encode(text);
