import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { UsageError } from './usage-error';

/** What a spreadsheet's name ends with, whether or not it can be read: none is passed over in silence. */
const SPREADSHEET = /\.(?:xls[xmb]?|ods|et|csv)$/i;
/** What office programs leave beside a file that they have open. */
const LOCK = /^(?:~\$|\.~lock\.)/;

/**
 * The files that are named, and those in folders that are named, each once. `out` is what the command will write:
 * found in a folder it is the result of an earlier run, not an input, unless it is named itself.
 */
export function findInputs(paths: readonly string[], out: string | null): readonly string[] {
  const result = out === null ? null : resolve(out);
  const seen = new Set<string>();
  return paths
    .flatMap((path) => filesAt(path, result))
    .filter((path) => {
      const real = realpathSync(path);
      if (seen.has(real)) return false;
      seen.add(real);
      return true;
    });
}

function filesAt(path: string, result: string | null): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(HEADLESS_WORDS.inputMissing(path));
  if (!stat.isDirectory()) return [path];
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && SPREADSHEET.test(entry.name) && !LOCK.test(entry.name))
    .map(({ name }) => join(path, name))
    .filter((file) => resolve(file) !== result);
  if (files.length === 0) throw new UsageError(HEADLESS_WORDS.noWorkbooks(path));
  return files.sort();
}
