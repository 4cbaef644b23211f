import type { CancelSignal } from '../../src/app/run/run';
import type { CellContent, SheetContent } from '../../src/app/workbook/sheet-content';
import type {
  RecalculatedValues,
  SheetInfo,
  StagedSheets,
  StageOptions,
  WorkbookState,
} from '../../src/app/workbook/workbook';
import type { Area, SheetGrid } from '../../src/domain/report/grid';
import { InMemoryWorkbook } from '../contract/in-memory-workbook';

type Refusable = 'open' | 'read' | 'stage' | 'select' | 'readSetting' | 'writeSetting';

/** A workbook in memory that, like Excel, may take its time over reading or refuse what is asked of it. */
export class ObstinateWorkbook extends InMemoryWorkbook {
  private readonly refusals = new Map<Refusable, Error>();
  private gate: Promise<void> = Promise.resolve();
  private misreckons = false;
  private holdsOnceStaged = false;
  private openGate: () => void = () => undefined;

  /** From now on reading waits. */
  hold(): void {
    this.gate = new Promise((resolve) => {
      this.openGate = resolve;
    });
  }

  /** As {@link hold}, from when the next sheets have been staged. */
  holdOnceStaged(): void {
    this.holdsOnceStaged = true;
  }

  /** Lets reading go on. */
  release(): void {
    this.openGate();
  }

  /** From now on the spreadsheet works out another number than the add-in, in the first formula of each sheet. */
  misreckon(): void {
    this.misreckons = true;
  }

  /** From now on it agrees with the add-in again. */
  reckonRightly(): void {
    this.misreckons = false;
  }

  /** The next call of the method fails. */
  refuse(method: Refusable, error: Error): void {
    this.refusals.set(method, error);
  }

  override open(): Promise<WorkbookState> {
    return this.answer('open', () => super.open());
  }

  override async *read(sheets: readonly SheetInfo[], signal: CancelSignal): AsyncIterable<readonly SheetGrid[]> {
    await this.answer('read', () => this.gate);
    yield* super.read(sheets, signal);
  }

  override async stage(
    contents: readonly SheetContent[],
    signal: CancelSignal,
    options?: StageOptions,
  ): Promise<StagedSheets> {
    const staged = await this.answer('stage', () => super.stage(contents, signal, options));
    if (this.holdsOnceStaged) this.hold();
    this.holdsOnceStaged = false;
    if (!this.misreckons) return staged;
    const recalculated = staged.recalculated.map((values, i) => values && wrongOnce(values, contents[i]));
    return { ...staged, recalculated };
  }

  override select(sheetId: string, area: Area): Promise<void> {
    return this.answer('select', () => super.select(sheetId, area));
  }

  override readSetting(key: string): Promise<string | null> {
    return this.answer('readSetting', () => super.readSetting(key));
  }

  override writeSetting(key: string, value: string): Promise<void> {
    return this.answer('writeSetting', () => super.writeSetting(key, value));
  }

  private async answer<T>(method: Refusable, answer: () => Promise<T>): Promise<T> {
    const error = this.refusals.get(method);
    this.refusals.delete(method);
    if (error) throw error;
    return answer();
  }
}

const isFormula = (cell: CellContent | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

function wrongOnce(values: RecalculatedValues, content: SheetContent | undefined): RecalculatedValues {
  let done = false;
  return values.map((line, row) =>
    line.map((value, column) => {
      if (done || !isFormula(content?.rows[row]?.[column])) return value;
      done = true;
      return -1;
    }),
  );
}
