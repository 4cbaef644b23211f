import type { CancelSignal } from '../app/run/run';
import type { SheetContent } from '../app/workbook/sheet-content';
import { isWrittenByPeople } from '../app/workbook/workbook';
import type {
  CellChange,
  Front,
  SelectedCell,
  SheetInfo,
  StagedSheets,
  StageOptions,
  Watch,
  Workbook,
  WorkbookState,
} from '../app/workbook/workbook';
import type { Area, SheetGrid } from '../domain/report/grid';
import { cleanUp, needsCleaning } from './clean-up';
import { listSheets, visibleState } from './list-sheets';
import { rangeOf } from './range-of';
import { readSheets } from './read-sheets';
import { runExcel } from './run-excel';
import { readSelection, watchSelection } from './selection';
import { LiveRuns, stageSheets } from './stage-sheets';
import { watchChanges } from './watch-changes';
import { watchFront } from './watch-front';
import { writeChanges } from './write-changes';

/** The workbook that is open in Excel. Needs ExcelApi 1.14. */
export function excelWorkbook(): Workbook {
  return new ExcelWorkbook();
}

class ExcelWorkbook implements Workbook {
  /** As last listed: outputs are found in it, and a change is told by a sheet's name. */
  private state: WorkbookState = { sheets: [], structureProtected: false };
  private readonly runs = new LiveRuns();
  /** Sheets that the add-in itself took away: that they are gone is no news. */
  private readonly takenAway = new Set<string>();

  async open(): Promise<WorkbookState> {
    this.state = await runExcel(async (context) => {
      const listing = await listSheets(context);
      if (!needsCleaning(listing, this.runs.isLive) || listing.structureProtected) return visibleState(listing);
      await cleanUp(context, listing, this.runs.isLive);
      return visibleState(await listSheets(context));
    });
    return this.state;
  }

  read(sheets: readonly SheetInfo[], signal: CancelSignal): AsyncIterable<readonly SheetGrid[]> {
    return readSheets(sheets, signal);
  }

  async stage(
    contents: readonly SheetContent[],
    signal: CancelSignal,
    { onBuilt = () => Promise.resolve(), alongside = {} }: StageOptions = {},
  ): Promise<StagedSheets> {
    const staging = { contents, existing: this.state.sheets, signal, onBuilt, alongside };
    const staged = await stageSheets(staging, this.runs);
    const commit = () => {
      for (const id of alongside.removed ?? []) this.takenAway.add(id);
      return staged.commit();
    };
    return { ...staged, commit };
  }

  writeCells(changes: readonly CellChange[]): Promise<void> {
    return writeChanges(changes);
  }

  watch(onChange: (sheetName: string) => void = () => undefined): Promise<Watch> {
    return watchChanges({ known: (id) => this.knownName(id), now: (id) => this.nameNow(id) }, onChange);
  }

  watchFront(onChange: (sheetId: string) => void): Promise<Front> {
    return watchFront(onChange);
  }

  async select(sheetId: string, area: Area): Promise<void> {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.visibility = 'Visible';
      sheet.activate();
      rangeOf(sheet, area).select();
      await context.sync();
    });
  }

  readSelection(): Promise<SelectedCell> {
    return readSelection();
  }

  watchSelection(onMove: () => void): Promise<() => Promise<void>> {
    return watchSelection(onMove);
  }

  async readSetting(key: string): Promise<string | null> {
    return runExcel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load('value');
      await context.sync();
      return setting.isNullObject ? null : String(setting.value);
    });
  }

  async writeSetting(key: string, value: string): Promise<void> {
    await runExcel(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    });
  }

  private knownName(id: string): string | null {
    const sheet = this.state.sheets.find((candidate) => candidate.id === id);
    return sheet && isWrittenByPeople(sheet) && !this.takenAway.has(id) ? sheet.name : null;
  }

  /** A sheet that is not known was made since the last listing: by a person, or by a run that is under way. */
  private async nameNow(id: string): Promise<string | null> {
    if (this.runs.any || this.state.sheets.some((sheet) => sheet.id === id)) return null;
    const { sheets } = await runExcel(async (context) => visibleState(await listSheets(context)));
    const found = sheets.find((sheet) => sheet.id === id);
    return found && isWrittenByPeople(found) ? found.name : null;
  }
}
