/** Says that a person has had enough. An `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** How far a run has come; `total` counts sheets or steps. */
export interface Progress {
  readonly step:
    | 'listing'
    | 'opening-files'
    | 'reading'
    | 'checking'
    | 'taking-in'
    | 'forms'
    | 'writing'
    | 'verifying'
    | 'finishing';
  readonly done: number;
  readonly total: number;
}

/** What a run needs of its surroundings: to be cancelled, to tell how far it is, to let the screen breathe. */
export interface Run {
  readonly signal: CancelSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Gives the screen its turn; resolves soon after. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds since some fixed moment. */
  readonly elapsed: () => number;
  /** The SHA-256 of a text, in hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
}

/** Thrown where a run notices that it was cancelled; use cases turn it into a result. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export function stopIfCancelled(signal: CancelSignal): void {
  if (signal.aborted) throw new Cancelled();
}

/** The longest stretch of work between two breaths, in milliseconds: well below the 50 that a person feels. */
const SLICE = 15;

/** To be called between pieces of work: gives the screen its turn whenever they have come to a stretch. */
export function resting(run: Pick<Run, 'signal' | 'breathe' | 'elapsed'>): () => Promise<void> {
  let began = run.elapsed();
  return async () => {
    if (run.elapsed() - began < SLICE) return;
    await run.breathe();
    stopIfCancelled(run.signal);
    began = run.elapsed();
  };
}

/** Runs a stepwise computation to its end without ever keeping the screen waiting. */
export async function runInSlices<T>(steps: Generator<void, T>, run: Run, onStep = () => {}): Promise<T> {
  const rest = resting(run);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep();
    await rest();
  }
}
