import type { Progress, Run } from '../../src/app/run/run';
import { textDigest } from '../../src/files/sha256';
import type { Stamp } from '../../src/app/run/stamp';

/** A run for tests: never cancelled unless `signal` says so, with its progress on record. */
export function testRun(signal = { aborted: false }): Run & { readonly progress: Progress[] } {
  const progress: Progress[] = [];
  return {
    signal,
    progress,
    onProgress: (step) => progress.push(step),
    breathe: () => Promise.resolve(),
    elapsed: () => performance.now(),
    digest: textDigest,
  };
}

export const STAMP: Stamp = { at: '2024-01-03T08:05:00.000Z', by: 'Nguyễn Thị Mai', printed: '15:05 ngày 03/01/2024' };
