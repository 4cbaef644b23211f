import { openContainer } from './compound-file';
import { Refused } from './refused';
import { crc32, zipEntries } from './zip-checksums';

/** What a report with everything in it unpacks to, many times over. A small file may claim far more. */
const LARGEST_CONTENT = 100_000_000;

/** The parts of a zip by their paths, each compared with its checksum: damage must never pass for content. */
export function openPackage(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries.size === 0) throw new Refused('damaged');
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_CONTENT) throw new Refused('too-large');
  const streams = openContainer(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const [path, { checksum }] of entries) {
    if (path.endsWith('/')) continue;
    const content = streams.get(path)?.content;
    if (!content || crc32(content) !== checksum) throw new Refused('damaged');
    parts.set(path, content);
  }
  return parts;
}
