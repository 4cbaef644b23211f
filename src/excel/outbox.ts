import { resting, stopIfCancelled, type CancelSignal } from '../app/run/run';
import { breathe, SCREEN } from './screen';

/**
 * A request is sent when what is to be written takes about this many bytes: office.js makes it in one go, which on a
 * slow machine takes 30 ms.
 */
const PIECE_BYTES = 250_000;

/** Counts what has been queued since the last round trip. */
export class Outbox {
  private bytes = 0;
  private readonly rest: () => Promise<void>;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: CancelSignal,
  ) {
    this.rest = resting({ ...SCREEN, signal });
  }

  /** To be told of what is queued next; sends what is queued once it is enough for a request of its own. */
  async add(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > PIECE_BYTES) await this.send();
    await this.rest();
    if (this.bytes === 0) {
      this.context.application.suspendApiCalculationUntilNextSync();
      this.context.application.suspendScreenUpdatingUntilNextSync();
    }
    this.bytes += bytes;
  }

  /** Queueing, making the request and taking the answer are three things. */
  async send(): Promise<void> {
    stopIfCancelled(this.signal);
    await breathe();
    await this.context.sync();
    await breathe();
    this.bytes = 0;
  }
}
