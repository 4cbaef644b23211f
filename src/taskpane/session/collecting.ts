import type { FileReader, IncomingFile } from '../../app/collect/file-reader';
import type { JudgedFile } from '../../app/collect/file-verdict';
import type { Desk } from './desk';
import type { Runs } from './runs';
import type { IncomingFiles } from './snapshot';

/** *Nhận báo cáo*: files come in, are judged, and are taken in or left out. */
export class Collecting {
  private reader: Promise<FileReader> | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly runs: Runs,
  ) {}

  /** Reads and judges files; what a person decided about earlier ones is forgotten. */
  async judge(files: readonly IncomingFile[]): Promise<void> {
    const request = this.desk.request();
    if (!request || files.length === 0) return;
    await this.desk.runner.run('judge-files', async (run) => {
      this.desk.store.update({ incoming: null });
      const { judgeFiles } = await import('./use-cases');
      this.reader ??= this.desk.around.openFileReader();
      const judged = await judgeFiles(this.desk.around.workbook, request, files, await this.reader, run);
      this.desk.store.update({ incoming: { files: judged, chosen: firstChoice(judged) } });
    });
  }

  /** Takes a file in, or leaves it out. Of several files of one unit one can be taken. */
  choose(id: string, taken: boolean): void {
    const { incoming } = this.desk.store.get();
    const file = incoming?.files.find((candidate) => candidate.id === id);
    if (!incoming || !file) return;
    const rivals = new Set(incoming.files.filter((other) => unitOf(other) === unitOf(file)).map((other) => other.id));
    const others = [...incoming.chosen].filter((other) => !(taken ? rivals.has(other) : other === id));
    this.desk.store.update({ incoming: { ...incoming, chosen: new Set(taken ? [...others, id] : others) } });
  }

  /** Writes what was chosen into the workbook, then checks all reports again. */
  async takeIn(): Promise<void> {
    const request = this.desk.request();
    const { incoming } = this.desk.store.get();
    if (!request || !incoming) return;
    let outcome = null as { readonly kind: 'done' | 'cancelled'; readonly taken: number } | null;
    await this.desk.runner.run('take-in', async (run) => {
      const { takeIn } = await import('./use-cases');
      outcome = await takeIn(this.desk.around.workbook, request, intakesOf(incoming), this.desk.stamp(), run);
    });
    if (!outcome) return;
    const { kind, taken } = outcome;
    this.close();
    if (taken > 0) await this.runs.check();
    this.desk.store.update({
      incoming: null,
      more: null,
      tab: 'reports',
      notice: { kind: kind === 'done' ? 'collected' : 'collect-stopped', reports: taken },
    });
  }

  /** Forgets the files that were judged, and lets go of what reads them. */
  close(): void {
    void this.reader?.then((reader) => reader.close());
    this.reader = null;
    this.desk.store.update({ incoming: null });
  }
}

const unitOf = ({ verdict }: JudgedFile): string | null => (verdict.kind === 'report' ? verdict.unit.code : null);

/** Everything new; of several files of a unit the one that was changed last. */
function firstChoice(files: readonly JudgedFile[]): ReadonlySet<string> {
  const latest = new Map<string, JudgedFile>();
  for (const file of files) {
    const unit = unitOf(file);
    if (unit === null || file.verdict.kind !== 'report' || file.verdict.same) continue;
    const other = latest.get(unit);
    if (!other || (file.modified ?? '') >= (other.modified ?? '')) latest.set(unit, file);
  }
  return new Set([...latest.values()].map(({ id }) => id));
}

const intakesOf = ({ files, chosen }: IncomingFiles) =>
  files.flatMap(({ id, name, verdict }) =>
    verdict.kind === 'report' && chosen.has(id)
      ? [
          {
            unit: verdict.unit,
            reading: verdict.reading,
            file: name,
            checksum: verdict.checksum,
            predecessor: verdict.predecessor,
            changes: verdict.changes,
            restores: null,
          },
        ]
      : [],
  );
