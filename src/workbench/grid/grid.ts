/** The spreadsheet grid: shows what of a workbook can be seen, and turns keys and the pointer into edits of it. */
import {
  BookError,
  columnName,
  rect,
  setColumnWidth,
  type Book,
  type BookChange,
  type Place,
  type Sheet,
} from '../model';
import type { EditEnd } from './cell-editor';
import { ChoiceList } from './choice-list';
import { choicesAt } from './choices';
import { Companions } from './companions';
import { Copying } from './copying';
import { boxAt } from './draw-marks';
import { Edits, type Refusal } from './edits';
import { make, type Selection } from './grid-view';
import { History } from './history';
import { linkAt, sourceOf, type LinkTarget } from './links';
import { performKey, type KeyTarget } from './perform-key';
import { watchPointer } from './pointer';
import { Selecting } from './selecting';
import { Surface } from './surface';
import { Typing } from './typing';
import { watchKeys } from './watch-keys';

/** What the grid tells its page. */
export interface GridEvents {
  /** Something that the page shows may have changed. */
  readonly onChange: () => void;
  readonly onRefused: (refusal: Refusal) => void;
  /** A cell is being typed: Excel then lets add-ins wait. */
  readonly onEditing: (editing: boolean) => void;
  readonly onLeave: (address: string) => void;
}

export class Grid {
  readonly element = make('grid-root', null, '');
  readonly history: History;
  private readonly surface = new Surface(() => this.draw());
  private readonly cell: Typing;
  private readonly list: ChoiceList;
  private readonly companions = new Companions(() => this.openChoices());
  private readonly selecting: Selecting;
  private readonly edits: Edits;
  private readonly copying: Copying;
  private frame = 0;
  private readonly endings: (() => void)[];

  constructor(
    private readonly book: Book,
    private readonly events: GridEvents,
  ) {
    this.selecting = new Selecting(book);
    this.history = new History(book);
    this.edits = new Edits(book, this.history);
    this.copying = new Copying(this.selecting, this.edits, events.onRefused);
    this.cell = new Typing(this.selecting, this.edits, {
      onStart: () => this.startTyping(),
      onInput: events.onChange,
      onEnd: (end) => this.endTyping(end),
      onRefused: events.onRefused,
      boxOf: ({ row, column }) => boxAt(this.surface.view, row, column),
    });
    this.list = new ChoiceList(
      (text) => this.type(text),
      () => this.focus(),
    );
    const { arrow, note } = this.companions;
    this.element.append(this.surface.element, note, arrow, this.cell.element, this.list.element);
    const resized = new ResizeObserver(() => this.redraw());
    resized.observe(this.element);
    this.endings = [() => resized.disconnect(), book.changes.subscribe((change) => this.follow(change), 'sheets')];
    this.listen();
  }

  get sheet(): Sheet {
    return this.selecting.sheet;
  }

  get selection(): Selection {
    return this.selecting.current;
  }

  /** What the selected cell holds, as a person would type it. */
  get entry(): string {
    return this.cell.entry;
  }

  /** What is in the cell editor, or null while no cell is being typed. */
  get typing(): string | null {
    return this.cell.text;
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    for (const end of this.endings) end();
    this.element.remove();
  }

  focus(): void {
    this.surface.element.focus({ preventScroll: true });
  }

  /** Types into the selected cell, as its editor would. True where the sheet took it. */
  type(text: string): boolean {
    return this.cell.put(text);
  }

  show(sheet: Sheet): void {
    this.selecting.show(sheet);
  }

  goTo({ sheet, area }: Extract<LinkTarget, { kind: 'cells' }>): void {
    if (sheet.visibility === 'visible') this.selecting.area(area, sheet);
  }

  undo(): void {
    this.attempt(() => this.goBackTo(this.history.undo()));
  }

  redo(): void {
    this.attempt(() => this.goBackTo(this.history.redo()));
  }

  private listen(): void {
    const { element } = this.surface;
    const target = this.keyTarget();
    watchKeys(element, target, this.copying);
    element.addEventListener('focus', () => this.redraw());
    element.addEventListener('blur', () => this.redraw());
    watchPointer(element, () => this.surface.view, {
      onCell: (place, extend) => this.selecting.go(place, extend),
      onDrag: (place) => this.selecting.extend(place),
      onRows: (first, last) => this.selecting.rows(first, last),
      onColumns: (first, last) => this.selecting.columns(first, last),
      onAll: () => performKey({ kind: 'all' }, target),
      onOpen: () => this.cell.start(false),
      onClick: (place) => this.followLink(linkAt(this.sheet, place)),
      onWidth: (column, pixels) => this.widen(column, pixels),
    });
  }

  private keyTarget(): KeyTarget {
    const { surface } = this;
    return {
      selecting: this.selecting,
      get pageRows() {
        return surface.pageRows;
      },
      edit: (quick) => this.cell.start(quick),
      clear: () => this.clear(),
      openChoices: () => this.openChoices(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      followSource: () => this.followLink(sourceOf(this.sheet, this.selection.active)),
      forgetCopy: () => this.copying.forget(),
    };
  }

  private clear(): void {
    const refusal = this.edits.clear(this.sheet, this.selection.area);
    if (refusal) this.events.onRefused(refusal);
  }

  private startTyping(): void {
    this.reveal();
    this.draw();
    this.companions.hide();
    this.events.onEditing(true);
  }

  private endTyping(end: EditEnd): void {
    this.events.onEditing(false);
    if (end === 'cancel') this.events.onChange();
    else if (end !== 'stay') this.selecting.move(end, false, false);
    if (end !== 'stay') this.focus();
    this.redraw();
  }

  private openChoices(): void {
    const { active } = this.selection;
    const choices = choicesAt(this.sheet, active);
    if (!choices) return;
    const box = boxAt(this.surface.view, active.row, active.column);
    this.list.open(`${columnName(active.column)}${active.row + 1}`, choices, this.entry, box);
  }

  private followLink(target: LinkTarget | null): void {
    if (target?.kind === 'cells') this.goTo(target);
    else if (target) this.events.onLeave(target.address);
  }

  private widen(column: number, pixels: number): void {
    const points = pixels * 0.75;
    this.attempt(() =>
      this.book.changes.batch('user', () => setColumnWidth(this.sheet, rect(0, column, 1, 1), points)),
    );
  }

  private goBackTo(restored: ReturnType<History['undo']>): void {
    if (restored) this.selecting.area(restored.area, restored.sheet);
  }

  /** What the workbook refuses is told, not thrown. */
  private attempt(edit: () => void): void {
    try {
      edit();
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.events.onRefused({ kind: error.code });
    }
  }

  private follow(change: BookChange): void {
    if (change.kind === 'selected' || change.kind === 'activated') {
      if (change.sheet === this.sheet) this.reveal();
    } else {
      this.surface.forget();
      // What the add-in changes cannot be taken back, here as in Excel.
      if ('origin' in change && change.origin !== 'user') this.history.forget();
    }
    this.redraw();
  }

  private reveal(): void {
    const place: Place = this.selecting.far;
    const area = this.selection.area;
    const isWhole = area.rows > 10_000 || area.columns > 1_000;
    this.surface.reveal(this.sheet, this.selection, isWhole ? this.selection.active : place);
  }

  /** Once per frame, however much happens. */
  private redraw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.draw();
      this.events.onChange();
    });
  }

  private draw(): void {
    this.surface.draw(this.sheet, this.selection);
    const { active } = this.selection;
    if (this.cell.isOpen) this.cell.follow();
    else if (document.activeElement === this.surface.element)
      this.companions.show(this.sheet, active, boxAt(this.surface.view, active.row, active.column));
    else this.companions.hide();
  }
}
