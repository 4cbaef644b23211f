/** A workbook. It knows nothing of Office.js; see `README.md` beside this folder for how it is opened, changed and saved. */
import { Calculation, type CalculationMode } from '../calculation/calculation';
import type { CarriedBook } from '../file/carried';
import { Sheet } from '../sheet/sheet';
import type { Password } from '../sheet/protection';
import { OFFICE_THEME } from '../style/color';
import { StyleTable } from '../style/style-table';
import type { Table } from '../table/table';
import { EN_US, type TypingLocale } from '../typing/locale';
import { Changes } from './changes';
import type { DefinedName } from './name';
import { newDocumentProperties } from './properties';
import { refuse } from './book-error';

export interface BookOptions {
  /** File name that the add-in sees. */
  readonly name?: string;
  /** The clock of `TODAY()`, `NOW()` and of dates typed without a year. */
  readonly now?: () => Date;
  /** How cells show numbers and dates; what people type is read the same way. */
  readonly locale?: TypingLocale;
}

/** Sheets keep their id for good, and no two sheets of one program share one: Office's event handlers are found by it. */
let sheetsMade = 0;

export class Book {
  name: string;
  readonly now: () => Date;
  readonly locale: TypingLocale;
  names: DefinedName[] = [];
  styles = new StyleTable();
  theme: readonly string[] = OFFICE_THEME;
  /** The add-in's settings in this document: JSON values by key. */
  settings = new Map<string, unknown>();
  readonly properties = newDocumentProperties();
  /** Dates count from 1904 instead of 1900. */
  date1904 = false;
  /** Set while the workbook's structure is protected. */
  structureLock: { readonly password: Password | null } | null = null;
  readonly changes = new Changes();
  readonly calculation = new Calculation(this);
  /** Whether anything was changed since it was opened or last saved. */
  isDirty = false;
  /** Opens another workbook beside this one; null where there is nobody who would. */
  openBeside: ((other: Book) => void) | null = null;
  carried: CarriedBook | null = null;
  private mode: CalculationMode = 'automatic';
  private order: Sheet[] = [];
  private readonly byKey = new Map<string, Sheet>();
  private shown: Sheet | null = null;
  private nextNumber = 1;

  constructor(options: BookOptions = {}) {
    this.name = options.name ?? 'Book1.xlsx';
    this.now = options.now ?? (() => new Date());
    this.locale = options.locale ?? EN_US;
    this.changes.onBatchEnd(() => {
      this.isDirty = true;
      // Whoever listens is told of new results along with the change that led to them.
      if (this.changes.wantsResults) this.calculation.settle();
    });
  }

  /** The sheet in front. A workbook always has one once it is made or opened. */
  get active(): Sheet {
    return this.shown ?? refuse('not-found', 'The workbook has no sheet.');
  }

  set active(sheet: Sheet) {
    this.shown = sheet;
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  /** What is due under the old mode is worked out first. */
  set calculationMode(mode: CalculationMode) {
    this.calculation.settle();
    this.mode = mode;
  }

  /** In tab order. */
  get sheets(): readonly Sheet[] {
    return this.order;
  }

  /** By name (case does not matter) or by id. */
  findSheet(key: string): Sheet | null {
    return this.byKey.get(foldName(key)) ?? null;
  }

  findTable(key: string): Table | null {
    const wanted = foldName(key);
    for (const sheet of this.sheets) {
      const found = sheet.tables.find((table) => foldName(table.name) === wanted);
      if (found) return found;
    }
    return null;
  }

  /** The name as a formula on `sheet` would understand it: the sheet's own first. */
  findName(name: string, sheet: Sheet | null): DefinedName | null {
    const wanted = foldName(name);
    const found = this.names.filter((item) => foldName(item.name) === wanted);
    return found.find((item) => item.scope === sheet) ?? found.find((item) => item.scope === null) ?? null;
  }

  /** A number not given before in this workbook: for tables and rules. */
  number(): number {
    return this.nextNumber++;
  }

  /** Numbers read from a file are not given again. */
  skipNumber(used: number): void {
    this.nextNumber = Math.max(this.nextNumber, used + 1);
  }

  /** Puts a new, empty sheet among the others. No check is made here: callers use `addSheet`. */
  insertSheet(name: string, position: number): Sheet {
    sheetsMade++;
    const sheet = new Sheet(this, `{${String(sheetsMade).padStart(8, '0')}-0001-0000-0000-000000000000}`, name);
    this.order.splice(position, 0, sheet);
    this.byKey.set(foldName(sheet.id), sheet).set(foldName(name), sheet);
    this.shown ??= sheet;
    return sheet;
  }

  /** Takes a sheet out. No check is made here: callers use `deleteSheet`. */
  takeSheet(sheet: Sheet): void {
    this.order = this.order.filter((other) => other !== sheet);
    this.byKey.delete(foldName(sheet.id));
    this.byKey.delete(foldName(sheet.name));
  }

  /** Enters a sheet under another name. No check is made here: callers use `renameSheet`. */
  enterName(sheet: Sheet, name: string): void {
    this.byKey.delete(foldName(sheet.name));
    sheet.name = name;
    this.byKey.set(foldName(name), sheet);
  }

  /** Puts a sheet elsewhere in the order of tabs. No check is made here: callers use `moveSheet`. */
  placeSheet(sheet: Sheet, position: number): void {
    this.order = this.order.filter((other) => other !== sheet);
    this.order.splice(position, 0, sheet);
  }
}

/** Excel's sense of equal names: case does not matter; accents and how they are composed do. */
export const foldName = (name: string): string => name.toLowerCase();
