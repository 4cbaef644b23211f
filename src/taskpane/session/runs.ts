import type { ReportRequest } from '../../app/reading/read-reports';
import { Cancelled, type Run } from '../../app/run/run';
import type { Stamp } from '../../app/run/stamp';
import type { Finding } from '../../domain/finding/finding';
import type { Summary } from '../../domain/summary/summary';
import { printedMoment } from '../../locales/vi/moment-words';
import { countFindings } from './count-findings';
import type { Runner } from './runner';
import type { Snapshot } from './snapshot';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/** The use cases as a person starts them: what they find goes into the snapshot. */
export class Runs {
  constructor(
    private readonly store: Store<Snapshot>,
    private readonly around: Surroundings,
    private readonly runner: Runner,
  ) {}

  async check(): Promise<void> {
    await this.runAfresh('check', (run, request) => this.readAll(run, request));
  }

  async consolidate(): Promise<void> {
    await this.runAfresh('consolidate', async (run, request) => {
      const { consolidate } = await import('./use-cases');
      const outcome = await consolidate(this.around.workbook, request, this.stamp(), run);
      if (outcome.kind === 'cancelled') throw new Cancelled();
      const { summary, otherSheets, summarySheet, differences } = outcome;
      this.store.update({
        result: { summary, otherSheets, written: summarySheet },
        differences,
        tab: 'results',
        notice: { kind: 'consolidated', sheet: summarySheet },
      });
    });
  }

  /** Writes the reason into the log, then checks again, so that the figure counts. True when that is done. */
  accept(finding: Finding, reason: string): Promise<boolean> {
    const period = this.summary().examination.source.code;
    return this.runAfresh('accept', async (run, request) => {
      const { acceptFinding } = await import('./use-cases');
      await acceptFinding(this.around.workbook, finding, period, reason, this.stamp(), run);
      await this.readAll(run, request);
      this.store.update({ notice: { kind: 'accepted' } });
    });
  }

  async writeReview(): Promise<void> {
    const request = this.request();
    const summary = this.summary();
    if (!request) return;
    await this.runner.run('review', async (run) => {
      const { writeReview } = await import('./use-cases');
      const sheet = await writeReview(this.around.workbook, request, summary, run);
      this.store.update({ notice: { kind: 'review-written', sheet } });
    });
  }

  /** The sample's programme and period where its sheets were written, else null. */
  async writeSample(): Promise<{ readonly programme: string; readonly period: string } | null> {
    let written = null as string | null;
    const { SAMPLE, writeSample } = await import('./use-cases');
    await this.runner.run('sample', async (run) => {
      const builtIn = (await this.around.loadProgrammes()).find(({ id }) => id === SAMPLE.programme);
      const loaded = await builtIn?.load();
      if (!loaded?.ok) throw new Error('The programme of the sample does not load');
      written = (await writeSample(this.around.workbook, loaded.programme, run)).code;
    });
    return written === null ? null : { programme: SAMPLE.programme, period: written };
  }

  /**
   * Runs what reads all reports anew; true when there is a new result. Changes noticed before the run stay noted
   * where there is none.
   */
  private async runAfresh(
    kind: 'check' | 'consolidate' | 'accept',
    perform: (run: Run, request: ReportRequest) => Promise<void>,
  ): Promise<boolean> {
    const request = this.request();
    if (!request || this.runner.isBusy()) return false;
    const { changed, result } = this.store.get();
    const isNew = () => this.store.get().result !== result;
    this.store.update({ changed: [] });
    try {
      await this.runner.run(kind, (run) => perform(run, request));
    } finally {
      if (!isNew()) this.store.update({ changed: [...new Set([...changed, ...this.store.get().changed])] });
    }
    return isNew();
  }

  private async readAll(run: Run, request: ReportRequest): Promise<void> {
    const { checkReports } = await import('./use-cases');
    const outcome = await checkReports(this.around.workbook, request, run);
    if (outcome.kind === 'cancelled') throw new Cancelled();
    const { summary, otherSheets } = outcome;
    const reports = summary.examination.units.filter(({ status }) => status !== 'missing').length;
    this.store.update({
      result: { summary, otherSheets, written: null },
      notice: { kind: 'checked', reports, counts: countFindings(summary.findings) },
    });
  }

  /** Null where nothing is chosen yet; the person is asked to choose. */
  private request(): ReportRequest | null {
    const { programme, period, stage } = this.store.get();
    if (programme && period) return { programme, period };
    // Where the workbook could not be opened, that is what the person is told.
    if (stage !== 'failed') this.store.update({ notice: { kind: 'choose-first' } });
    return null;
  }

  private summary(): Summary {
    const { result } = this.store.get();
    if (!result) throw new Error('Nothing has been checked yet');
    return result.summary;
  }

  private stamp(): Stamp {
    const now = this.around.now();
    return { at: now.toISOString(), by: this.store.get().person, printed: printedMoment(now) };
  }
}
