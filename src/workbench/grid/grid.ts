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
import { fontOf } from './cell-css';
import { CellEditor, type EditEnd } from './cell-editor';
import { ChoiceList } from './choice-list';
import { choicesAt } from './choices';
import { copyArea, stillCopied, type CopiedCells } from './clipboard';
import { Companions } from './companions';
import { boxAt } from './draw-marks';
import { Edits, type Refusal } from './edits';
import { entryText } from './entry-text';
import { make, type Selection } from './grid-view';
import { History } from './history';
import { actionOf, type KeyAction } from './keys';
import { linkAt, sourceOf, type LinkTarget } from './links';
import { watchPointer } from './pointer';
import { Selecting } from './selecting';
import { Surface } from './surface';

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
  /** What is in the cell editor, or null while no cell is being typed. */
  typing: string | null = null;
  private readonly surface = new Surface(() => this.draw());
  private readonly editor: CellEditor;
  private readonly list: ChoiceList;
  private readonly companions = new Companions(() => this.openChoices());
  private readonly selecting: Selecting;
  private readonly edits: Edits;
  private copied: CopiedCells | null = null;
  private frame = 0;
  private readonly endings: (() => void)[];

  constructor(
    private readonly book: Book,
    private readonly events: GridEvents,
  ) {
    this.selecting = new Selecting(book);
    this.history = new History(book);
    this.edits = new Edits(book, this.history);
    this.editor = new CellEditor({
      onEnd: (text, end) => this.endTyping(text, end),
      onInput: (text) => {
        this.typing = text;
        this.events.onChange();
      },
    });
    this.list = new ChoiceList(
      (text) => this.type(text),
      () => this.focus(),
    );
    const { arrow, note } = this.companions;
    this.element.append(this.surface.element, note, arrow, this.editor.element, this.list.element);
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
    return entryText(this.sheet, this.selection.active);
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
    return this.accept(this.edits.type(this.sheet, this.selection.active, text));
  }

  show(sheet: Sheet): void {
    this.selecting.show(sheet);
  }

  goTo({ sheet, area }: Extract<LinkTarget, { kind: 'cells' }>): void {
    if (sheet.visibility === 'visible') this.selecting.area(area, sheet);
  }

  undo(): void {
    this.turnBack(() => this.history.undo());
  }

  redo(): void {
    this.turnBack(() => this.history.redo());
  }

  private listen(): void {
    const { element } = this.surface;
    element.addEventListener('keydown', (event) => {
      const action = actionOf(event);
      if (!action) return;
      if (action.kind !== 'type') event.preventDefault();
      this.perform(action);
    });
    element.addEventListener('focus', () => this.redraw());
    element.addEventListener('blur', () => this.redraw());
    for (const kind of ['copy', 'cut'] as const) element.addEventListener(kind, (event) => this.copy(event, kind));
    element.addEventListener('paste', (event) => this.paste(event));
    watchPointer(element, () => this.surface.view, {
      onCell: (place, extend) => this.selecting.go(place, extend),
      onDrag: (place) => this.selecting.extend(place),
      onRows: (first, last) => this.selecting.rows(first, last),
      onColumns: (first, last) => this.selecting.columns(first, last),
      onAll: () => this.perform({ kind: 'all' }),
      onOpen: () => this.edit(this.entry, false),
      onClick: (place) => this.followLink(linkAt(this.sheet, place)),
      onWidth: (column, pixels) => this.widen(column, pixels),
    });
  }

  private perform(action: KeyAction): void {
    const { selecting } = this;
    switch (action.kind) {
      case 'move':
      case 'jump': {
        selecting.move(action.direction, action.extend, action.kind === 'jump');
        return;
      }
      case 'page': {
        selecting.moveRows(this.pageRows * (action.direction === 'up' ? -1 : 1), action.extend);
        return;
      }
      case 'row-start': {
        selecting.go({ row: selecting.far.row, column: 0 }, action.extend);
        return;
      }
      case 'sheet-start': {
        selecting.go({ row: 0, column: 0 }, action.extend);
        return;
      }
      case 'sheet-end': {
        selecting.go(lastUsed(this.sheet), action.extend);
        return;
      }
      case 'sheet': {
        this.turnSheet(action.by);
        return;
      }
      case 'all': {
        selecting.area(this.sheet.usedArea() ?? rect(0, 0));
        return;
      }
      case 'edit': {
        this.edit(this.entry, false);
        return;
      }
      case 'type': {
        this.edit('', true);
        return;
      }
      case 'clear':
        this.accept(this.edits.clear(this.sheet, this.selection.area));
        return;
      case 'choices': {
        this.openChoices();
        return;
      }
      case 'undo': {
        this.undo();
        return;
      }
      case 'redo': {
        this.redo();
        return;
      }
      case 'source': {
        this.followLink(sourceOf(this.sheet, this.selection.active));
        return;
      }
      case 'forget-copy':
        this.copied = null;
        return;
    }
  }

  private get pageRows(): number {
    const { layout, viewport } = this.surface.view;
    return Math.max(1, layout.visibleRows(viewport).length - layout.frozen.rows - 1);
  }

  private turnSheet(by: 1 | -1): void {
    const shown = this.book.sheets.filter(({ visibility }) => visibility === 'visible');
    const next = shown[shown.indexOf(this.sheet) + by];
    if (next) this.selecting.show(next);
  }

  private edit(text: string, quick: boolean): void {
    const { row, column } = this.selection.active;
    // Whoever may not type here is told before, as in Excel.
    const style = this.book.styles.style(this.sheet.styleIdAt(row, column));
    if (this.sheet.protection && style.locked) {
      this.events.onRefused({ kind: 'protected' });
      return;
    }
    this.reveal();
    this.draw();
    this.companions.hide();
    this.events.onEditing(true);
    const align = typeof this.sheet.valueAt(row, column) === 'number' ? 'right' : 'left';
    const label = `${columnName(column)}${row + 1}`;
    const css = `font:${fontOf(style)};text-align:${align}`;
    this.editor.start(label, text, boxAt(this.surface.view, row, column), css, quick);
  }

  /** False where the sheet does not take the text: typing goes on. */
  private endTyping(text: string, end: EditEnd): boolean {
    const given = end === 'cancel' || text === this.entry || this.type(text);
    if (!given) return false;
    this.typing = null;
    this.events.onEditing(false);
    if (end === 'cancel') this.events.onChange();
    else if (end !== 'stay') this.selecting.move(end, false, false);
    if (end !== 'stay') this.focus();
    this.redraw();
    return true;
  }

  private openChoices(): void {
    const { active } = this.selection;
    const choices = choicesAt(this.sheet, active);
    if (!choices) return;
    const box = boxAt(this.surface.view, active.row, active.column);
    this.list.open(`${columnName(active.column)}${active.row + 1}`, choices, this.entry, box);
  }

  private copy(event: ClipboardEvent, kind: 'copy' | 'cut'): void {
    event.preventDefault();
    this.copied = copyArea(this.sheet, this.selection.area, kind === 'cut');
    event.clipboardData?.setData('text/plain', this.copied.text);
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const copied = stillCopied(this.copied, text);
    if (!copied && text === '') return;
    const { area } = this.selection;
    const refusal = copied
      ? this.edits.pasteCells(this.sheet, area, copied)
      : this.edits.pasteText(this.sheet, area, text);
    if (copied?.cut) this.copied = null;
    this.accept(refusal);
  }

  private followLink(target: LinkTarget | null): void {
    if (target?.kind === 'cells') this.goTo(target);
    else if (target) this.events.onLeave(target.address);
  }

  private widen(column: number, pixels: number): void {
    try {
      const points = pixels * 0.75;
      this.book.changes.batch('user', () => setColumnWidth(this.sheet, rect(0, column, 1, 1), points));
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.events.onRefused({ kind: error.code });
    }
  }

  private turnBack(turn: () => { readonly sheet: Sheet; readonly area: Selection['area'] } | null): void {
    try {
      const restored = turn();
      if (restored) this.selecting.area(restored.area, restored.sheet);
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.events.onRefused({ kind: error.code });
    }
  }

  private accept(refusal: Refusal | null): boolean {
    if (refusal) this.events.onRefused(refusal);
    return refusal === null;
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
    const box = boxAt(this.surface.view, active.row, active.column);
    if (this.editor.isOpen) this.editor.place(box);
    else if (document.activeElement === this.surface.element) this.companions.show(this.sheet, active, box);
    else this.companions.hide();
  }
}

function lastUsed(sheet: Sheet): Place {
  const used = sheet.usedArea(true);
  return used ? { row: used.top + used.rows - 1, column: used.left + used.columns - 1 } : { row: 0, column: 0 };
}
