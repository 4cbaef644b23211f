import type { ConsolidateOutcome } from '../../app/consolidate/consolidate';
import type { ReportRequest } from '../../app/reading/read-reports';
import { Cancelled, type Run } from '../../app/run/run';
import type { WorkKind } from '../../locales/pane-texts';
import { countFindings } from '../../domain/finding/count-findings';
import { refusalNotice } from './freeze-notices';
import type { Desk } from './desk';
import type { Notice } from './snapshot';

/** Runs that end in a new result. */
type AfreshKind = Extract<
  WorkKind,
  | 'accept-report'
  | 'reopen-report'
  | 'restore'
  | 'check'
  | 'consolidate'
  | 'charts'
  | 'accept'
  | 'fix'
  | 'plan'
  | 'freeze'
  | 'unfreeze'
  | 'remove-reports'
  | 'history'
>;

/** The use cases as a person starts them: what they find goes into the snapshot. */
export class Runs {
  constructor(private readonly desk: Desk) {}

  async check(): Promise<void> {
    await this.runAfresh('check', (run, request) => this.readAll(run, request));
  }

  async consolidate(): Promise<void> {
    await this.runAfresh('consolidate', async (run, request) => {
      const { consolidate } = await import('./use-cases');
      const outcome = await consolidate(this.desk.around.workbook, request, this.desk.stamp(), run);
      if (this.take(outcome, request)) this.desk.store.update({ tab: 'results' });
    });
  }

  /** Charts of the period on a sheet; with them it is consolidated, unless it is frozen. */
  async drawCharts(): Promise<void> {
    await this.runAfresh('charts', async (run, request) => {
      const { drawCharts } = await import('./use-cases');
      const outcome = await drawCharts(this.desk.around.workbook, request, this.desk.stamp(), run);
      const isAlone = outcome.kind === 'charts-alone';
      if (isAlone) this.desk.store.update({ differences: outcome.differences });
      else if (!this.take(outcome, request)) return;
      const sheet = isAlone || outcome.kind === 'done' ? outcome.chartsSheet : null;
      if (sheet !== null) this.desk.store.update({ notice: { kind: 'charts-drawn', sheet } });
    });
  }

  /** Takes up a consolidation's result, or says why there is none. True when there is one. */
  private take(outcome: ConsolidateOutcome, request: ReportRequest): boolean {
    if (outcome.kind === 'cancelled') throw new Cancelled();
    if (outcome.kind !== 'done') {
      this.desk.store.update({ notice: refusalNotice(outcome, request) });
      return false;
    }
    const { summary, tasks, otherSheets, reportSheets, records, log, lastFix } = outcome;
    const { summarySheet, isLinked, differences } = outcome;
    this.desk.store.update({
      result: {
        ...{ summary, tasks, otherSheets, reportSheets, records, log, lastFix },
        freeze: null,
        written: summarySheet,
      },
      differences,
      notice: { kind: 'consolidated', sheet: summarySheet, isLinked },
    });
    return true;
  }

  /** Does something that changes what the reports amount to, then checks them again. True when that is done. */
  checkAfter(
    kind: AfreshKind,
    done: Notice,
    perform: (run: Run, request: ReportRequest) => Promise<void>,
  ): Promise<boolean> {
    return this.runAfresh(kind, async (run, request) => {
      await perform(run, request);
      // What was done may have changed the programme.
      await this.readAll(run, this.desk.request() ?? request);
      this.desk.store.update({ notice: done });
    });
  }

  /** The sample's programme and period where its sheets were written, else null. */
  async writeSample(): Promise<{ readonly programme: string; readonly period: string } | null> {
    let written = null as string | null;
    const { SAMPLE, writeSample } = await import('./use-cases');
    await this.desk.runner.run('sample', async (run) => {
      const builtIn = (await this.desk.around.loadProgrammes()).find(({ id }) => id === SAMPLE.programme);
      const loaded = await builtIn?.load();
      if (!loaded?.ok) throw new Error('The programme of the sample does not load');
      written = (await writeSample(this.desk.around.workbook, loaded.programme, run)).code;
    });
    return written === null ? null : { programme: SAMPLE.programme, period: written };
  }

  /**
   * Runs what reads all reports anew; true when there is a new result. Changes noticed before the run stay noted
   * where there is none.
   */
  private async runAfresh(
    kind: AfreshKind,
    perform: (run: Run, request: ReportRequest) => Promise<void>,
  ): Promise<boolean> {
    const request = this.desk.request();
    if (!request || this.desk.runner.isBusy()) return false;
    const { changed, result } = this.desk.store.get();
    const isNew = () => this.desk.store.get().result !== result;
    this.desk.store.update({ changed: [] });
    try {
      await this.desk.runner.run(kind, (run) => perform(run, request));
    } finally {
      if (!isNew()) this.desk.store.update({ changed: [...new Set([...changed, ...this.desk.store.get().changed])] });
    }
    return isNew();
  }

  private async readAll(run: Run, request: ReportRequest): Promise<void> {
    const { checkReports } = await import('./use-cases');
    const outcome = await checkReports(this.desk.around.workbook, request, run);
    if (outcome.kind === 'cancelled') throw new Cancelled();
    const { summary, tasks, otherSheets, reportSheets, records, log, lastFix, freeze } = outcome;
    const reports = summary.examination.units.filter(({ status }) => status !== 'missing').length;
    this.desk.store.update({
      result: { summary, tasks, otherSheets, reportSheets, records, log, lastFix, freeze, written: null },
      notice: { kind: 'checked', reports, counts: countFindings(summary.findings) },
    });
  }
}
