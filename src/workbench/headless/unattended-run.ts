import { textDigest } from '../../files/sha256';
import type { Run } from '../../app/run/run';

/** Nobody waits at a screen: never cancelled, never out of breath. */
export const UNATTENDED_RUN: Run = {
  signal: { aborted: false },
  onProgress: () => undefined,
  breathe: () => Promise.resolve(),
  elapsed: () => performance.now(),
  digest: textDigest,
};
