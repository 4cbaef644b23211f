import { toSerial } from '../../src/domain/period/iso-date';
import type { Area, CellValue, SheetGrid } from '../../src/domain/report/grid';
import type { CancelSignal } from '../../src/app/run/run';
import { stopIfCancelled } from '../../src/app/run/run';
import { STYLES } from '../../src/app/sheets/styles';
import { HostError } from '../../src/app/workbook/host-error';
import {
  columnCount,
  extentOf,
  type CellContent,
  type SheetChart,
  type SheetContent,
} from '../../src/app/workbook/sheet-content';
import {
  HEAD_ROWS,
  isWrittenByPeople,
  type CellChange,
  type Front,
  type OwnerMark,
  type RecalculatedValues,
  type SelectedCell,
  type SheetInfo,
  type SingleContent,
  type StagedSheets,
  type StageOptions,
  type Watch,
  type Workbook,
  type WorkbookState,
} from '../../src/app/workbook/workbook';

interface Cell {
  value: CellValue;
  formula: string | null;
  format: string;
}

interface Sheet {
  readonly id: string;
  name: string;
  hidden: boolean;
  protected: boolean;
  mark: OwnerMark | null;
  content: SheetContent | null;
  cells: Cell[][];
  merges: Area[];
  charts: SheetChart[];
  readonly hiddenRows: number[];
}

const BLANK: Cell = { value: null, formula: null, format: 'General' };
/** Sheets that one piece of an answer holds. */
const PIECE = 20;

/**
 * The Workbook port in plain memory, for tests that need no Excel. It keeps what it is given and trusts the values
 * that formulas come with; a cell that a person changes keeps its dependents as they are.
 */
export class InMemoryWorkbook implements Workbook {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, string>();
  structureProtected = false;
  selected: { readonly sheetId: string; readonly area: Area } | null = null;
  private readonly watches = new Set<(sheetName: string) => void>();
  private readonly frontWatches = new Set<(sheetId: string) => void>();
  private front: string | null = null;
  private readonly selectionWatches = new Set<() => void>();
  private nextId = 1;

  /** Adds a sheet as a person would: with content, without a mark. */
  addSheet(content: SheetContent, options: { readonly hidden?: boolean } = {}): Sheet {
    const sheet: Sheet = {
      id: `{${this.nextId++}}`,
      name: content.name,
      hidden: options.hidden ?? false,
      protected: false,
      mark: null,
      content,
      cells: toCells(content),
      merges: [],
      charts: [],
      hiddenRows: [],
    };
    this.sheets.push(sheet);
    return sheet;
  }

  /** Types into a cell as a person would. */
  type(sheetName: string, row: number, column: number, value: CellValue): void {
    const sheet = this.find(sheetName);
    while (sheet.cells.length <= row) sheet.cells.push([]);
    const line = sheet.cells[row] ?? [];
    while (line.length <= column) line.push(BLANK);
    line[column] = { ...(line[column] ?? BLANK), value, formula: null };
    if (isWrittenByPeople(sheet)) for (const notice of this.watches) notice(sheet.name);
  }

  /** Copies a sheet as a person would: the add-in's mark does not come along. */
  copySheet(sheetName: string, name: string): void {
    const { cells } = this.find(sheetName);
    const copy = cells.map((line) => line.map((cell) => ({ ...cell })));
    this.sheets.push({ ...this.find(sheetName), id: `{${this.nextId++}}`, name, mark: null, cells: copy });
  }

  find(name: string): Sheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new HostError('not-found', name);
    return sheet;
  }

  valueAt(sheetName: string, row: number, column: number): CellValue {
    return this.find(sheetName).cells[row]?.[column]?.value ?? null;
  }

  open(): Promise<WorkbookState> {
    const first = this.sheets.find(({ hidden }) => !hidden);
    const sheets = this.sheets.map((sheet) => {
      const { id, name, hidden, protected: locked, mark, cells } = sheet;
      const blank = sheet === first && cells.flat().every(({ value }) => value === null);
      return { id, name, hidden, protected: locked, blank, mark };
    });
    return Promise.resolve({ sheets, structureProtected: this.structureProtected });
  }

  async *read(sheets: readonly SheetInfo[], signal: CancelSignal): AsyncIterable<readonly SheetGrid[]> {
    for (let at = 0; at < sheets.length; at += PIECE) {
      await Promise.resolve();
      stopIfCancelled(signal);
      yield sheets.slice(at, at + PIECE).map(({ id }) => this.gridOf(id));
    }
  }

  async stage(
    contents: readonly SheetContent[],
    signal: CancelSignal,
    { onBuilt = () => Promise.resolve(), alongside = {} }: StageOptions = {},
  ): Promise<StagedSheets> {
    stopIfCancelled(signal);
    if (this.structureProtected) throw new HostError('structure-protected');
    for (const i of contents.keys()) {
      await onBuilt(i + 1);
      stopIfCancelled(signal);
    }
    return {
      recalculated: contents.map(recalculate),
      commit: () => {
        const { removed = [], locked = [], opened = [] } = alongside;
        const gone = [...removed, ...locked, ...opened].find((id) => !this.sheets.some((sheet) => sheet.id === id));
        if (gone !== undefined) return Promise.reject(new HostError('not-found'));
        for (const content of contents) this.put(content);
        for (const sheet of this.sheets)
          if (locked.includes(sheet.id)) sheet.protected = true;
          else if (opened.includes(sheet.id)) sheet.protected = false;
        for (const id of removed)
          this.sheets.splice(
            this.sheets.findIndex((sheet) => sheet.id === id),
            1,
          );
        return Promise.resolve();
      },
      discard: () => Promise.resolve(),
    };
  }

  async writeCells(changes: readonly CellChange[]): Promise<void> {
    await Promise.resolve();
    const places = changes.map(({ sheet, cell, before, after }) => {
      const own = this.sheets.find(({ id }) => id === sheet.id);
      if (!own) throw new HostError('not-found', sheet.name);
      const now = own.cells[cell.row]?.[cell.column] ?? BLANK;
      if ((now.formula ?? now.value ?? '') !== (toCell(before, '').value ?? ''))
        throw new HostError('cells-changed', sheet.name);
      return { own, cell, after, format: now.format };
    });
    for (const { own, cell, after, format } of places) {
      const line = (own.cells[cell.row] ??= []);
      while (line.length <= cell.column) line.push(BLANK);
      line[cell.column] = toCell(after, formatFor(after, format));
    }
  }

  watch(onChange?: (sheetName: string) => void): Promise<Watch> {
    const changed = new Set<string>();
    const notice = (name: string) => {
      changed.add(name);
      onChange?.(name);
    };
    this.watches.add(notice);
    return Promise.resolve({
      changed: () => [...changed],
      stop: () => {
        this.watches.delete(notice);
        return Promise.resolve();
      },
    });
  }

  watchFront(onChange: (sheetId: string) => void): Promise<Front> {
    this.frontWatches.add(onChange);
    return Promise.resolve({
      sheetId: this.front ?? this.sheets[0]?.id ?? '',
      stop: () => {
        this.frontWatches.delete(onChange);
        return Promise.resolve();
      },
    });
  }

  /** Brings a sheet to the front as a person would. */
  show(sheetName: string): void {
    this.front = this.find(sheetName).id;
    for (const onChange of this.frontWatches) onChange(this.front);
  }

  select(sheetId: string, area: Area): Promise<void> {
    if (!this.sheets.some(({ id }) => id === sheetId)) return Promise.reject(new HostError('not-found'));
    this.selected = { sheetId, area };
    for (const notice of this.selectionWatches) notice();
    return Promise.resolve();
  }

  readSelection(): Promise<SelectedCell> {
    const { id, name, mark, cells } = this.sheets.find((sheet) => sheet.id === this.selected?.sheetId) ??
      this.sheets[0] ?? { id: '', name: '', mark: null, cells: [] };
    const { top: row, left: column } = this.selected?.area ?? { top: 0, left: 0 };
    const valuesOf = (line: readonly Cell[] = []) => line.map(({ value }) => value);
    const head = cells.slice(0, HEAD_ROWS).map(valuesOf);
    return Promise.resolve({ sheet: { id, name, mark }, cell: { row, column }, head, row: valuesOf(cells[row]) });
  }

  watchSelection(onMove: () => void): Promise<() => Promise<void>> {
    this.selectionWatches.add(onMove);
    return Promise.resolve(() => {
      this.selectionWatches.delete(onMove);
      return Promise.resolve();
    });
  }

  readSetting(key: string): Promise<string | null> {
    return Promise.resolve(this.settings.get(key) ?? null);
  }

  writeSetting(key: string, value: string): Promise<void> {
    this.settings.set(key, value);
    return Promise.resolve();
  }

  private put(content: SheetContent): void {
    const own = this.sheets.find(({ mark }) => mark?.role === content.role && mark.key === content.key);
    const sheet = own ?? this.addSheet(content);
    const before = content.replaces ?? own?.mark?.extent;
    const cells = toCells(content);
    // What people wrote beside stays; what stands below moves down by as many rows as are added.
    const added = before ? Math.max(0, cells.length - before.rows) : 0;
    const width = columnCount(content);
    for (const [row, line] of sheet.cells.entries())
      for (const [column, cell] of line.entries()) {
        const inside = row < (before?.rows ?? 0) && column < (before?.columns ?? 0);
        const to = before && row >= before.rows && column < width ? row + added : row;
        if (inside || cells[to]?.[column]) continue;
        while (cells.length <= to) cells.push([]);
        const target = cells[to] ?? [];
        while (target.length <= column) target.push(BLANK);
        target[column] = cell;
      }
    sheet.cells = cells;
    sheet.content = content;
    sheet.merges = [...(content.merges ?? [])];
    const names = new Set(content.charts?.map(({ name }) => name));
    sheet.charts = [...sheet.charts.filter(({ name }) => !names.has(name)), ...(content.charts ?? [])];
    sheet.hidden = own?.hidden ?? content.hidden ?? false;
    sheet.protected = content.unlocked !== null;
    sheet.mark = { role: content.role, key: content.key, extent: extentOf(content) };
  }

  private gridOf(sheetId: string): SheetGrid {
    const sheet = this.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new HostError('not-found');
    const { id, name, cells, merges, hiddenRows, hidden } = sheet;
    const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
    const map = <T>(pick: (cell: Cell) => T): T[][] =>
      cells.map((line) => Array.from({ length: width }, (_, i) => pick(line[i] ?? BLANK)));
    return {
      sheet: { id, name, file: null },
      top: 0,
      left: 0,
      values: map(({ value }) => value ?? ''),
      formulas: map(({ value, formula }) => formula ?? value ?? ''),
      numberFormats: map(({ format }) => format),
      merges,
      hiddenRows,
      hiddenColumns: [],
      hidden,
      truncated: false,
    };
  }
}

function toCells(content: SheetContent): Cell[][] {
  const formats = new Map<string, string>();
  for (const { area, style } of content.styles) {
    const { format } = STYLES[style] as { readonly format?: string };
    if (format === undefined) continue;
    for (let row = area.top; row < area.top + area.rows; row++)
      for (let column = area.left; column < area.left + area.columns; column++) formats.set(`${row} ${column}`, format);
  }
  const width = columnCount(content);
  return content.rows.map((line, row) =>
    Array.from({ length: width }, (_, column) =>
      toCell(line[column] ?? null, formats.get(`${row} ${column}`) ?? 'General'),
    ),
  );
}

/** A number is shown as a number, a day as a day. */
function formatFor(content: SingleContent, format: string): string {
  if (typeof content === 'string') return format;
  if (content !== null && typeof content === 'object') return 'dd/mm/yyyy';
  return format === '@' || /[%dmy]/i.test(format) ? 'General' : format;
}

function toCell(content: CellContent | boolean, format: string): Cell {
  if (content === null || typeof content !== 'object') return { value: content, formula: null, format };
  if ('date' in content) return { value: toSerial(content.date), formula: null, format };
  return { value: content.value, formula: content.formula, format };
}

function recalculate(content: SheetContent): RecalculatedValues | null {
  const cells = toCells(content);
  const formulas = cells.some((line) => line.some(({ formula }) => formula !== null));
  return formulas ? cells.map((line) => line.map(({ value }) => value)) : null;
}
