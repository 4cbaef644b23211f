import { unzipSync, zipSync } from 'fflate';
import { Refused } from './refused';
import { crc32, zipEntries } from './zip-checksums';

/** What a report with everything in it unpacks to, many times over. A small file may claim far more. */
const LARGEST_CONTENT = 100_000_000;

/** What a zip holds, every part compared with its checksum: damage must never pass for content. */
export interface Package {
  /** By their paths. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The same parts as a zip without compression: garbled compression keeps some readers busy for ever. */
  readonly bytes: Uint8Array;
}

export function openPackage(bytes: Uint8Array): Package {
  const entries = zipEntries(bytes);
  if (entries.size === 0) throw new Refused('damaged');
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_CONTENT) throw new Refused('too-large');
  const unpacked = unzipSync(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const [path, { checksum }] of entries) {
    if (path.endsWith('/')) continue;
    const content = unpacked[path];
    if (!content || crc32(content) !== checksum) throw new Refused('damaged');
    parts.set(path, content);
  }
  return { parts, bytes: zipSync(Object.fromEntries(parts), { level: 0 }) };
}
