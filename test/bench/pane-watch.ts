import type { Browser, CDPSession, Frame } from 'playwright-core';

/** What nobody feels, in milliseconds. */
export const FELT = 50;

/** What one phase kept the pane's thread busy with; times in milliseconds. */
export interface PhaseFigures {
  readonly time: number;
  /** The longest task by the clock, and by the processor: on a busy machine a task also waits for its turn. */
  readonly longest: { readonly clock: number; readonly processor: number };
  /** How many tasks were longer than {@link FELT}. */
  readonly felt: { readonly clock: number; readonly processor: number };
}

/** An event of Chromium's own record; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Tells the pane's thread from all others in the record. */
const MARK = 'the pane’s thread';
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * Watches the pane's thread: every task of it, whoever asked for it, from Chromium's own record. The pane has a process
 * of its own, so that nothing of the workbench is among them.
 */
export class PaneWatch {
  private constructor(private readonly session: CDPSession) {}

  static async begin(browser: Browser): Promise<PaneWatch> {
    return new PaneWatch(await browser.newBrowserCDPSession());
  }

  async phase(frame: Frame, work: () => Promise<void>): Promise<PhaseFigures> {
    const events: TraceEvent[] = [];
    const take = ({ value }: { value: readonly object[] }) => {
      for (const event of value) events.push(event as TraceEvent);
    };
    this.session.on('Tracing.dataCollected', take);
    await this.session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
    });
    await frame.evaluate((mark) => performance.mark(mark), MARK);
    const start = performance.now();
    await work();
    const time = performance.now() - start;
    const complete = new Promise((resolve) => this.session.once('Tracing.tracingComplete', resolve));
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', take);
    return { time, ...figuresOf(events) };
  }
}

function figuresOf(events: readonly TraceEvent[]): Omit<PhaseFigures, 'time'> {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The pane’s thread is not in the record');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name === 'RunTask' && pid === mark.pid && tid === mark.tid,
  );
  const clock = tasks.map(({ dur = 0 }) => dur / 1000);
  const processor = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const longest = (times: readonly number[]) => times.reduce((most, time) => Math.max(most, time), 0);
  const felt = (times: readonly number[]) => times.filter((time) => time > FELT).length;
  return {
    longest: { clock: longest(clock), processor: longest(processor) },
    felt: { clock: felt(clock), processor: felt(processor) },
  };
}
