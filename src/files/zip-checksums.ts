/** The checksums of a zip: libraries that unpack it do not compare them, and damage must never pass for content. */

const POLYNOMIAL = 0xedb88320;
const SLICES = 4;

/** Tables for four bytes at a time. */
const TABLES = makeTables();

function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let slice = 1; slice < SLICES; slice++) {
    const previous = tables[slice - 1] ?? first;
    tables.push(previous.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return tables;
}

export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const at = (table: Uint32Array, index: number): number => table[index & 0xff] as number;
  let crc = -1;
  let i = 0;
  for (const end = bytes.length - (bytes.length % SLICES); i < end; i += SLICES) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc = at(four, crc) ^ at(three, crc >>> 8) ^ at(two, crc >>> 16) ^ at(one, crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ at(one, crc ^ (bytes[i] as number));
  return ~crc >>> 0;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** What the directory at the end of a zip says of an entry. */
export interface ZipEntry {
  readonly checksum: number;
  /** In bytes, unpacked. */
  readonly size: number;
}

/** Every entry by its name. */
export function zipEntries(zip: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = new Map<string, ZipEntry>();
  let end = zip.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return entries;
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(zip.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    entries.set(name, { checksum: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
