/* eslint-disable no-console -- a benchmark prints its figures */
import type { Run } from '../../src/app/run/run';
import { textDigest } from '../../src/files/sha256';
import type { Session } from '../../src/workbench/host';

/** How the benchmark's runs go, and how it prints what they took. */
export const RUN: Run = {
  signal: { aborted: false },
  onProgress: () => undefined,
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  elapsed: () => performance.now(),
  digest: textDigest,
};
export const STAMP = { at: '2023-10-03T01:00:00.000Z', by: '', printed: '08:00 ngày 03/10/2023' };

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export function printTrips(what: string, { recorder }: Session): void {
  const { trips, cleanups, up, down } = recorder.totals;
  const largest = (side: 'up' | 'down') => Math.max(...recorder.trips.map((trip) => trip[side]));
  console.log(
    `  ${what}: ${trips} round trips (+${cleanups} cleanups), up ${megabytes(up)}, down ${megabytes(down)}, ` +
      `largest request ${megabytes(largest('up'))}, largest answer ${megabytes(largest('down'))}`,
  );
}
