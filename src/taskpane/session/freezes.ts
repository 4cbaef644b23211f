import { ownSheet } from '../../app/workbook/workbook';
import type { Desk } from './desk';
import type { Runs } from './runs';
import type { Setup } from './setup';
import type { Notice } from './snapshot';

/** *Chốt số liệu*: a period's figures are settled, and opened again when there is no other way. */
export class Freezes {
  constructor(
    private readonly desk: Desk,
    private readonly runs: Runs,
    private readonly setup: Setup,
  ) {}

  /** True when the period is frozen. */
  freeze(): Promise<boolean> {
    return this.perform('freeze', async (run, request) => {
      const { freezePeriod } = await import('./use-cases');
      const outcome = await freezePeriod(this.desk.around.workbook, request, this.desk.stamp(), run);
      const { period } = request;
      switch (outcome.kind) {
        case 'cancelled':
          return { kind: 'cancelled' };
        case 'frozen-newer':
          return { kind: 'frozen-newer' };
        case 'frozen':
          return { kind: 'frozen-already', period, day: outcome.freeze.day };
        case 'differs':
          return { kind: 'not-frozen-differs' };
        case 'done':
          return { kind: 'frozen', period };
      }
    });
  }

  /** True when the period can be consolidated again. */
  reopen(reason: string): Promise<boolean> {
    return this.perform('unfreeze', async (run, request) => {
      const { reopenPeriod } = await import('./use-cases');
      const outcome = await reopenPeriod(this.desk.around.workbook, request, reason, this.desk.stamp(), run);
      switch (outcome.kind) {
        case 'cancelled':
          return { kind: 'cancelled' };
        case 'frozen-newer':
          return { kind: 'frozen-newer' };
        case 'not-frozen':
        case 'done':
          return { kind: 'unfrozen', period: request.period };
      }
    });
  }

  /** Takes away the sheets of the frozen period's reports. True when some are gone. */
  remove(): Promise<boolean> {
    return this.perform('remove-reports', async (run, request) => {
      const { removeReports } = await import('./use-cases');
      const outcome = await removeReports(this.desk.around.workbook, request, this.desk.stamp(), run);
      switch (outcome.kind) {
        case 'cancelled':
          return { kind: 'cancelled' };
        case 'frozen-newer':
          return { kind: 'frozen-newer' };
        case 'not-frozen':
          return { kind: 'reports-removed', removed: 0, kept: [] };
        case 'linked':
          return { kind: 'reports-linked', links: outcome.links };
        case 'done':
          return { kind: 'reports-removed', removed: outcome.removed, kept: outcome.kept };
      }
    });
  }

  /** Shows the period's summary, if it stands in the workbook. */
  async openSummary(): Promise<void> {
    const request = this.desk.request();
    if (!request || this.desk.runner.isBusy()) return;
    try {
      const { outputKey } = await import('./use-cases');
      const { sheets } = await this.desk.around.workbook.open();
      const own = ownSheet(sheets, 'summary', outputKey(request));
      if (own) await this.desk.around.workbook.select(own.id, { top: 0, left: 0, rows: 1, columns: 1 });
    } catch (error) {
      this.desk.runner.report(error);
    }
  }

  /** Runs, reads everything anew, and says what came of it. True when it came to what was wanted. */
  private async perform(
    kind: keyof typeof WANTED,
    run: (...given: Parameters<Parameters<Runs['checkAfter']>[2]>) => Promise<Notice>,
  ): Promise<boolean> {
    if (!(await this.setup.readAgain())) return false;
    let notice: Notice = { kind: 'cancelled' };
    const done = await this.runs.checkAfter(kind, notice, async (...given) => {
      notice = await run(...given);
    });
    if (done) this.desk.store.update({ notice });
    return done && (notice as Notice).kind === WANTED[kind];
  }
}

/** The notice that says that it was done. */
const WANTED = { freeze: 'frozen', unfreeze: 'unfrozen', 'remove-reports': 'reports-removed' } as const;
