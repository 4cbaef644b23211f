import type { Programme } from '../../domain/programme/programme';
import type { Desk } from './desk';

/** Where a workbook remembers a programme that the add-in does not have. */
const PROGRAMME_KEY = 'tong-hop.form-programme';

/** Finds the programme that a form names: the workbook's, one that ships with the add-in, or one opened from a file. */
export class FormProgrammes {
  private readonly known = new Map<string, Programme>();

  constructor(private readonly desk: Desk) {}

  async find(id: string): Promise<Programme | null> {
    const { programme } = this.desk.store.get();
    if (programme?.id === id) return programme;
    const found = this.known.get(id) ?? (await this.builtIn(id)) ?? (await this.remembered(id));
    if (found) this.known.set(id, found);
    return found;
  }

  /** Takes up the programme of a file, as text, if it is the one that is wanted; else says what it is. */
  async open(text: string, wanted: string): Promise<boolean> {
    const { readProgrammeFile } = await import('./form-cases');
    const read = readProgrammeFile(text);
    if (read.ok && read.programme.id === wanted) {
      this.known.set(wanted, read.programme);
      await this.desk.around.workbook.writeSetting(PROGRAMME_KEY, text);
      return true;
    }
    this.desk.store.update({
      notice: read.ok
        ? { kind: 'programme-of-other-form', id: read.programme.id }
        : read.problems
          ? { kind: 'programme-refused', problems: read.problems }
          : { kind: 'programme-file-unreadable' },
    });
    return false;
  }

  private async builtIn(id: string): Promise<Programme | null> {
    const found = (await this.desk.around.loadProgrammes()).find((programme) => programme.id === id);
    const loaded = await found?.load();
    return loaded?.ok ? loaded.programme : null;
  }

  private async remembered(id: string): Promise<Programme | null> {
    const text = await this.desk.around.workbook.readSetting(PROGRAMME_KEY);
    if (text === null) return null;
    const { readProgrammeFile } = await import('./form-cases');
    const read = readProgrammeFile(text);
    return read.ok && read.programme.id === id ? read.programme : null;
  }
}
