import type { StandingReport } from '../../app/board/accept-report';
import type { Calendar } from '../../app/board/board';
import { isoDate, type IsoDate } from '../../domain/period/iso-date';
import { sourcePeriod } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import type { Desk } from './desk';
import type { Runs } from './runs';

/** What a person does about the report of one unit. */
export class Board {
  constructor(
    private readonly desk: Desk,
    private readonly runs: Runs,
  ) {}

  accept(report: StandingReport, reason: string): Promise<boolean> {
    const done = { kind: 'report-accepted', unit: report.unit.name } as const;
    return this.runs.checkAfter('accept-report', done, async (run, request) => {
      const { acceptReport } = await import('./use-cases');
      await acceptReport(this.desk.around.workbook, request, report, reason, this.desk.stamp(), run);
    });
  }

  reopen(report: StandingReport): Promise<boolean> {
    const done = { kind: 'report-reopened', unit: report.unit.name } as const;
    return this.runs.checkAfter('reopen-report', done, async (run, request) => {
      const { reopenReport } = await import('./use-cases');
      await reopenReport(this.desk.around.workbook, request, report, this.desk.stamp(), run);
    });
  }

  restore(unit: Unit, version: number): Promise<boolean> {
    const done = { kind: 'version-restored', unit: unit.name } as const;
    return this.runs.checkAfter('restore', done, async (run, request) => {
      const { restoreVersion } = await import('./use-cases');
      await restoreVersion(this.desk.around.workbook, request, unit, version, this.desk.stamp(), run);
    });
  }

  async showVersion(unit: Unit, version: number): Promise<void> {
    const request = this.desk.request();
    if (!request || this.desk.runner.isBusy()) return;
    try {
      const { findVersion } = await import('./use-cases');
      const { id } = await findVersion(this.desk.around.workbook, request, unit, version);
      await this.desk.around.workbook.select(id, { top: 0, left: 0, rows: 1, columns: 1 });
    } catch (error) {
      this.desk.runner.report(error);
    }
  }

  async setDue(due: IsoDate | null): Promise<void> {
    const request = this.desk.request();
    if (!request) return;
    try {
      const { writeDue } = await import('./use-cases');
      const { code } = sourcePeriod(request.period, request.programme.reporting);
      await writeDue(this.desk.around.workbook, code, due);
      this.desk.store.update({ due });
    } catch (error) {
      this.desk.runner.report(error);
    }
  }

  calendar(): Omit<Calendar, 'due'> {
    return { today: dayOf(this.desk.around.now()), dayOf: (moment) => dayOf(new Date(moment)) };
  }
}

/** The day by the person's own clock. */
const dayOf = (moment: Date): IsoDate => isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? '';
