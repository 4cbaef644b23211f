import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import type { Console } from './console';
import { UsageError } from './usage-error';

/** Standard output. */
export const STANDARD_OUTPUT = '-';

export interface Output {
  /** `-`: standard output. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all outputs or none: each beside its place, and when all are there, into place. Standard output comes last: a
 * result there says that everything has been written.
 */
export function writeOutputs(outputs: readonly Output[], console: Console): void {
  const files = outputs.filter(({ path }) => path !== STANDARD_OUTPUT);
  const written: string[] = [];
  const attempt = (path: string, work: () => void) => {
    try {
      work();
    } catch {
      for (const temporary of written) rmSync(temporary, { force: true });
      throw new UsageError(HEADLESS_WORDS.cannotWrite(path));
    }
  };
  for (const { path, content } of files)
    attempt(path, () => {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('A folder stands there.');
      mkdirSync(dirname(path), { recursive: true });
      written.push(temporaryName(path));
      writeFileSync(temporaryName(path), content);
    });
  for (const { path } of files) attempt(path, () => renameSync(temporaryName(path), path));
  for (const { path, content } of outputs) if (path === STANDARD_OUTPUT) console.out(content);
}

const temporaryName = (path: string): string => `${path}.${process.pid}.tmp`;
