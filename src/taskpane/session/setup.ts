import type { GivenVerdict } from '../../app/judge/record-verdict';
import type { Run } from '../../app/run/run';
import type { AssignedTarget } from '../../domain/programme/assign-value';
import type { Programme } from '../../domain/programme/programme';
import type { TargetValue } from '../../domain/programme/target';
import type { Desk } from './desk';
import type { Opening } from './opening';
import type { Runs } from './runs';

/** *Thiết lập*: the programme that lives in the workbook, and what a person decides about it. */
export class Setup {
  constructor(
    private readonly desk: Desk,
    private readonly opening: Opening,
    private readonly runs: Runs,
  ) {}

  /** Makes the chosen programme the workbook's own, to be edited on its sheets. */
  async writeHere(): Promise<void> {
    if (!(await this.readAgain())) return;
    const { programme } = this.desk.store.get();
    if (programme) await this.install(programme);
  }

  /** Takes up the programme of a file, as text; what is wrong with it is told. */
  async openFile(text: string): Promise<void> {
    const { readProgrammeFile } = await import('./setup-cases');
    const read = readProgrammeFile(text);
    if (read.ok) await this.install(read.programme);
    else
      this.desk.store.update({
        notice: read.problems
          ? { kind: 'programme-refused', problems: read.problems }
          : { kind: 'programme-file-unreadable' },
      });
  }

  /** The chosen programme as the text of a file; null where none is chosen. */
  async fileText(): Promise<string | null> {
    const { programme } = this.desk.store.get();
    return programme ? (await import('./setup-cases')).programmeFile(programme) : null;
  }

  /** Next year's programme, with this year's results; null where that did not come about. */
  async nextYear(keepTargets: boolean): Promise<Programme | null> {
    if (!(await this.readAgain())) return null;
    const { programme } = this.desk.store.get();
    let next = null as Programme | null;
    if (programme)
      await this.desk.runner.run('setup', async (run) => {
        const { prepareNextYear } = await import('./setup-cases');
        next = await prepareNextYear(this.desk.around.workbook, programme, keepTargets, run);
      });
    return next;
  }

  /** Writes a programme into the workbook and works with it from now on. */
  async install(programme: Programme): Promise<void> {
    await this.desk.runner.run('setup', async (run) => {
      const { writeProgrammeToWorkbook } = await import('./setup-cases');
      await writeProgrammeToWorkbook(this.desk.around.workbook, programme, [], run);
      await this.opening.takeOwn(programme);
      this.desk.store.update({ notice: { kind: 'programme-written' } });
    });
  }

  /** Reads the programme's sheets again; false where they hold mistakes. Nothing to do where it lives elsewhere. */
  async readAgain(tellsSuccess = false): Promise<boolean> {
    const { own, mistakes } = this.desk.store.get();
    if (!own && mistakes.length === 0) return true;
    let isGood = false as boolean;
    await this.desk.runner.run('setup', async (run) => {
      isGood = await this.opening.readOwn(run);
      if (isGood && tellsSuccess) this.desk.store.update({ notice: { kind: 'programme-read' } });
    });
    return isGood;
  }

  /** Assigns a target's value in the programme, which then lives in the workbook. True when the reports were judged anew. */
  async assignPlan(target: AssignedTarget, value: TargetValue): Promise<boolean> {
    const isGood = await this.readAgain();
    const request = this.desk.request();
    if (!isGood || !request) return false;
    return this.runs.checkAfter('accept', { kind: 'plan-assigned' }, async (run) => {
      const { assignPlan } = await import('./setup-cases');
      const { programme, period } = request;
      const { workbook } = this.desk.around;
      const assigned = await assignPlan(workbook, programme, target, value, period.code, this.desk.stamp(), run);
      this.desk.store.update({ programme: assigned, own: true });
    });
  }

  /** Puts a person's verdict on record. True when the reports were judged anew. */
  judge(given: Omit<GivenVerdict, 'period'>): Promise<boolean> {
    const period = this.desk.summary().examination.period.code;
    return this.runs.checkAfter('accept', { kind: 'judged' }, async (run: Run) => {
      const { recordVerdict } = await import('./setup-cases');
      await recordVerdict(this.desk.around.workbook, { ...given, period }, this.desk.stamp(), run);
    });
  }
}
