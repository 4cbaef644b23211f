import type { FileReader, FileReading, IncomingFile } from '../app/collect/file-reader';
import { bytesOf, GONE } from './bytes-of';
import type { ReadRequest, WorkerAnswer } from './worker-messages';

/** No report takes longer; a file that does was made to. */
const LONGEST_READ = 5000;

/** Reads files in a worker, one at a time. A file on which the worker hangs or breaks costs that file only. */
export function workerFileReader(): FileReader {
  return new WorkerFileReader();
}

class WorkerFileReader implements FileReader {
  private worker: Promise<Worker> | null = null;
  private nextId = 1;

  async read(file: IncomingFile): Promise<FileReading> {
    const bytes = await bytesOf(file);
    if (!bytes) return GONE;
    this.worker ??= startWorker();
    const worker = await this.worker;
    const reading = await ask(worker, { id: this.nextId++, name: file.name, bytes });
    if (reading) return reading;
    this.close();
    return { kind: 'refused', reason: 'too-slow' };
  }

  close(): void {
    void this.worker?.then((worker) => worker.terminate());
    this.worker = null;
  }
}

function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
}

/** Null where the worker gave no answer in time, or broke. */
function ask(worker: Worker, request: ReadRequest): Promise<FileReading | null> {
  return new Promise((resolve) => {
    const settle = (reading: FileReading | null) => {
      clearTimeout(timer);
      worker.removeEventListener('message', onMessage);
      worker.removeEventListener('error', onError);
      resolve(reading);
    };
    const onMessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'answer' && data.id === request.id) settle(data.reading);
    };
    const onError = () => settle(null);
    const timer = setTimeout(() => settle(null), LONGEST_READ);
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.postMessage(request, [request.bytes]);
  });
}
