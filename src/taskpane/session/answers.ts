import type { Finding } from '../../domain/finding/finding';
import { SHEET_CHOSEN_REASON } from '../../locales/vi/log-words';
import type { Desk } from './desk';
import type { Runs } from './runs';

/** What a person does about findings. */
export class Answers {
  constructor(
    private readonly desk: Desk,
    private readonly runs: Runs,
  ) {}

  /** Writes the reason into the log, then checks again, so that the figure counts. True when that is done. */
  accept(finding: Finding, reason: string): Promise<boolean> {
    const period = this.desk.summary().examination.source.code;
    return this.runs.checkAfter('accept', { kind: 'accepted' }, async (run) => {
      const { acceptFinding } = await import('./use-cases');
      await acceptFinding(this.desk.around.workbook, finding, period, reason, this.desk.stamp(), run);
    });
  }

  /** Of several sheets of a unit: the one of this finding is used. True as with {@link accept}. */
  chooseSheet(finding: Finding): Promise<boolean> {
    return this.accept(finding, SHEET_CHOSEN_REASON);
  }

  /** Writes what was understood into the findings' cells, then checks again. True when that is done. */
  fix(findings: readonly Finding[]): Promise<boolean> {
    const { index, source } = this.desk.summary().examination;
    return this.runs.checkAfter('fix', { kind: 'fixed' }, async (run) => {
      const { fixFindings } = await import('./use-cases');
      await fixFindings(this.desk.around.workbook, findings, index, source.code, this.desk.stamp(), run);
    });
  }

  /** Gives the cells that were fixed last back what they held, then checks again. True when that is done. */
  undoFix(): Promise<boolean> {
    return this.runs.checkAfter('fix', { kind: 'fix-undone' }, async (run) => {
      const { undoFix } = await import('./use-cases');
      await undoFix(this.desk.around.workbook, this.desk.stamp(), run);
    });
  }

  /** *Ghi trang Rà soát*. */
  async writeReview(): Promise<void> {
    const request = this.desk.request();
    const summary = this.desk.summary();
    if (!request) return;
    await this.desk.runner.run('review', async (run) => {
      const { writeReview } = await import('./use-cases');
      const sheet = await writeReview(this.desk.around.workbook, request, summary, run);
      this.desk.store.update({ notice: { kind: 'review-written', sheet } });
    });
  }
}
