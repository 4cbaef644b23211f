import type { IncomingFile } from '../../app/collect/file-reader';
import { parsePeriod } from '../../domain/period/period';
import type { Desk } from './desk';
import type { Runs } from './runs';
import type { Notice } from './snapshot';

/** *Số liệu năm trước*: figures of last year's workbook, to be compared with. */
export class Histories {
  constructor(
    private readonly desk: Desk,
    private readonly runs: Runs,
  ) {}

  /** Reads the file and takes over what is comparable; then everything is read anew, so that it is compared. */
  async take(file: IncomingFile): Promise<void> {
    let notice: Notice = { kind: 'cancelled' };
    const done = await this.runs.checkAfter('history', notice, async (run, { programme }) => {
      const { takeHistory } = await import('./use-cases');
      const reader = await this.desk.around.openFileReader();
      try {
        const { workbook } = this.desk.around;
        const outcome = await takeHistory(workbook, programme, file, reader, this.desk.stamp(), run);
        notice =
          outcome.kind === 'done'
            ? { ...outcome, kind: 'history-taken', periods: outcome.periods.flatMap((code) => parsePeriod(code) ?? []) }
            : { kind: outcome.kind === 'nothing' ? 'history-nothing' : 'history-unreadable', year: programme.year - 1 };
      } finally {
        reader.close();
      }
    });
    if (done) this.desk.store.update({ notice });
  }
}
