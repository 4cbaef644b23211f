import type { CancelSignal } from '../run/run';
import type { IsoDate } from '../../domain/period/iso-date';
import type { Area, CellRef, CellValue, SheetGrid, SheetRef } from '../../domain/report/grid';
import type { SheetContent, SheetRole } from './sheet-content';

/** The mark on a sheet that the add-in owns. A copy that a person makes has none, and is the person's. */
export interface OwnerMark {
  readonly role: SheetRole;
  readonly key: string;
  /** What the add-in wrote; what stands outside is people's. */
  readonly extent: Area;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Nothing is written on it. Known of the first visible sheet only, with which every new workbook begins. */
  readonly blank: boolean;
  /** Null: a person's sheet. */
  readonly mark: OwnerMark | null;
}

/** Sheets that may hold a report: people's own, forms, and what came in as files. Other sheets are the add-in's. */
export const mayBeReport = ({ mark }: Pick<SheetInfo, 'mark'>): boolean =>
  mark === null || mark.role === 'form' || mark.role === 'report';

/** Sheets that people go on writing in: those that may hold a report, and the work plan. */
export const isWrittenByPeople = (sheet: Pick<SheetInfo, 'mark'>): boolean =>
  mayBeReport(sheet) || sheet.mark?.role === 'tasks';

/** The sheet that the add-in owns in a role under a key, whatever a person has named it since. */
export const ownSheet = (sheets: readonly SheetInfo[], role: SheetRole, key: string): SheetInfo | undefined =>
  sheets.find(({ mark }) => mark?.role === role && mark.key === key);

export interface WorkbookState {
  readonly sheets: readonly SheetInfo[];
  readonly structureProtected: boolean;
}

/** Recalculated values of a staged sheet, in the shape of its rows. */
export type RecalculatedValues = readonly (readonly (string | number | boolean | null)[])[];

/** Sheets that are built, recalculated and hidden, waiting to take their places together. */
export interface StagedSheets {
  /** By position in what was staged; only sheets with formulas are recalculated and read, others are null. */
  readonly recalculated: readonly (RecalculatedValues | null)[];
  /** Puts everything in place in one step, in place of what stood there. */
  commit(): Promise<void>;
  /** Takes the staged sheets away; what stood there before is as it was. */
  discard(): Promise<void>;
}

/** What is done to other sheets in the same step in which staged ones take their places. By id. */
export interface Alongside {
  /** Sheets that are taken away. */
  readonly removed?: readonly string[];
  /** Sheets that are locked against slips, without a password. */
  readonly locked?: readonly string[];
  /** Sheets whose lock is taken off. */
  readonly opened?: readonly string[];
}

export interface StageOptions {
  /** Told how many sheets are built, and may take its time: many sheets take long. */
  readonly onBuilt?: (sheets: number) => Promise<void>;
  readonly alongside?: Alongside;
}

/** Notices that people change sheets while a run is under way. */
export interface Watch {
  /** Names of sheets changed since the watch began, the add-in's own left out. */
  changed(): readonly string[];
  stop(): Promise<void>;
}

/** The sheet that a person looks at. */
export interface Front {
  /** When the watch began. */
  readonly sheetId: string;
  stop(): Promise<void>;
}

/** The cell that a person has selected, with what tells which figure it holds. */
export interface SelectedCell {
  readonly sheet: Pick<SheetInfo, 'id' | 'name' | 'mark'>;
  readonly cell: CellRef;
  /** The sheet's first {@link HEAD_ROWS} rows, where headings stand, from column A on. */
  readonly head: readonly (readonly CellValue[])[];
  /** The values of the cell's own row, from column A on. */
  readonly row: readonly CellValue[];
}

/** So many rows hold the headings of any sheet that the add-in writes, also where people inserted some above them. */
export const HEAD_ROWS = 16;

/** What a single cell is to hold. A string is always text, whatever it looks like; null is blank. */
export type SingleContent = null | string | number | { readonly date: IsoDate };

/** A cell of a person's sheet, and what is to stand in it. */
export interface CellChange {
  readonly sheet: SheetRef;
  readonly cell: CellRef;
  /** What stands there now, as typed: a formula with its `=`. Anything else means that it was changed meanwhile. */
  readonly before: CellValue | SingleContent;
  readonly after: SingleContent;
}

/**
 * The spreadsheet as the use cases see it. Every method may throw a `HostError`; none changes a person's sheet, except
 * `writeCells` the cells that it is told.
 * Implementations pass the tests in `test/contract`.
 */
export interface Workbook {
  /** Lists the sheets; takes away what a run that was cut off left behind. */
  open(): Promise<WorkbookState>;
  /** Reads the used part of sheets, in their order, in pieces that the host can give. Stops when cancelled. */
  read(sheets: readonly SheetInfo[], signal: CancelSignal): AsyncIterable<readonly SheetGrid[]>;
  /**
   * Builds sheets out of sight and recalculates them. Nothing that people see has changed when it returns. Outputs that
   * stand locked without a password are opened to be overwritten; who calls says whether that is meant.
   */
  stage(contents: readonly SheetContent[], signal: CancelSignal, options?: StageOptions): Promise<StagedSheets>;
  /**
   * Writes single cells of people's sheets, all of them or none, each only where it still holds what it is said to hold
   * (`cells-changed`). Sheets that are locked without a password are locked again afterwards.
   */
  writeCells(changes: readonly CellChange[]): Promise<void>;
  /** Begins to notice changes; `onChange` is told the name of each sheet that a person changes. */
  watch(onChange?: (sheetName: string) => void): Promise<Watch>;
  /** Says which sheet is in front; `onChange` is told each time a person brings another one there. */
  watchFront(onChange: (sheetId: string) => void): Promise<Front>;
  /** Shows a sheet and selects an area of it. */
  select(sheetId: string, area: Area): Promise<void>;
  /** Where the person is: one round trip that reads two strips of one sheet. */
  readSelection(): Promise<SelectedCell>;
  /** Tells whenever another cell or sheet is selected; returns what ends that. */
  watchSelection(onMove: () => void): Promise<() => Promise<void>>;
  /** What the add-in remembers in the workbook, by key. */
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string): Promise<void>;
}
