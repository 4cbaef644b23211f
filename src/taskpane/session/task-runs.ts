import type { IsoDate } from '../../domain/period/iso-date';
import type { Period } from '../../domain/period/period';
import type { Desk } from './desk';
import type { Runs } from './runs';

/** What a person can have done about the tasks of the work plan. */
export class TaskRuns {
  constructor(
    private readonly desk: Desk,
    private readonly runs: Runs,
  ) {}

  /** Tasks are looked at as of this day. */
  chooseDay(asOf: IsoDate): void {
    this.desk.store.update({ asOf });
  }

  /** Makes or updates the sheet that tasks are kept on, then reads everything again. */
  async writePlan(asOf: IsoDate): Promise<void> {
    const request = this.desk.request();
    if (!request) return;
    let kept = false as boolean;
    const done = await this.runs.checkAfter('plan', { kind: 'plan-written' }, async (run) => {
      const { writePlan } = await import('./use-cases');
      const { around } = this.desk;
      kept = (await writePlan(around.workbook, request, asOf, this.desk.stamp(), run)) === null;
    });
    if (done && kept) this.desk.store.update({ notice: { kind: 'plan-kept' } });
  }

  /** Writes the digest of a month or a quarter on a sheet of its own. */
  async writeDigest(period: Period): Promise<void> {
    const request = this.desk.request();
    if (!request) return;
    const summary = this.desk.summary();
    await this.desk.runner.run('digest', async (run) => {
      const { writeDigest } = await import('./use-cases');
      const { around } = this.desk;
      const sheet = await writeDigest(around.workbook, { ...request, period }, summary, this.desk.stamp(), run);
      this.desk.store.update({ notice: { kind: 'digest-written', sheet } });
    });
  }
}
