import { Cancelled, type Progress, type Run } from '../../app/run/run';
import { HostError } from '../../app/workbook/host-error';
import type { WorkKind } from '../../locales/pane-texts';
import type { Snapshot } from './snapshot';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/** Runs one thing at a time and keeps the snapshot told of how it goes. */
export class Runner {
  private abort: AbortController | null = null;

  constructor(
    private readonly store: Store<Snapshot>,
    private readonly around: Pick<Surroundings, 'breathe' | 'elapsed' | 'digest'>,
  ) {}

  /** True where something is under way; the person is told so. */
  isBusy(): boolean {
    const busy = this.store.get().work !== null;
    if (busy) this.store.update({ notice: { kind: 'host-error', code: 'already-running', detail: null } });
    return busy;
  }

  /** Resolves when the run has ended, however it ended. What is no failure of Excel's is thrown on. */
  async run(kind: WorkKind, perform: (run: Run) => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    const abort = new AbortController();
    this.abort = abort;
    this.store.update({ work: { kind, progress: null, stopping: false }, notice: null });
    try {
      await perform(this.runOf(abort.signal));
    } catch (error) {
      this.report(error);
    } finally {
      this.abort = null;
      this.store.update({ work: null });
    }
  }

  /** Asks the run under way to stop; it does at its next breath. */
  cancel(): void {
    const { work } = this.store.get();
    if (!work) return;
    this.abort?.abort();
    this.store.update({ work: { ...work, stopping: true } });
  }

  /** Turns a failure into a notice. A bug is also thrown on, for whoever looks for it. */
  report(error: unknown): void {
    if (error instanceof HostError) {
      this.store.update({ notice: { kind: 'host-error', code: error.code, detail: error.detail } });
      return;
    }
    if (error instanceof Cancelled) {
      this.store.update({ notice: { kind: 'cancelled' } });
      return;
    }
    this.store.update({ notice: { kind: 'unexpected' } });
    throw error;
  }

  private runOf(signal: AbortSignal): Run {
    const { breathe, elapsed, digest } = this.around;
    return { signal, breathe, elapsed, digest, onProgress: (progress) => this.onProgress(progress) };
  }

  private onProgress(progress: Progress): void {
    const { work } = this.store.get();
    if (work) this.store.update({ work: { ...work, progress } });
  }
}
