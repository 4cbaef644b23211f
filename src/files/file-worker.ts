import { readBytes } from './read-bytes';
import type { ReadRequest, WorkerAnswer } from './worker-messages';

/** The worker's side: reads one file after the other, away from the pane's thread. */
const answer = (message: WorkerAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { id, name, bytes } = data;
  void readBytes(name, new Uint8Array(bytes)).then((reading) => answer({ kind: 'answer', id, reading }));
});
answer({ kind: 'ready' });
