import { columnName, type Place } from '../model';
import { fontOf } from './cell-css';
import { CellEditor, type EditEnd } from './cell-editor';
import type { Edits, Refusal } from './edits';
import { entryText } from './entry-text';
import type { Selecting } from './selecting';
import type { Box } from './sheet-layout';

export interface TypingEvents {
  /** A cell is about to be typed: it must be in sight. */
  readonly onStart: () => void;
  /** The text has changed. */
  readonly onInput: () => void;
  readonly onEnd: (end: EditEnd) => void;
  readonly onRefused: (refusal: Refusal) => void;
  readonly boxOf: (place: Place) => Box;
}

/** Types into the selected cell, in an editor over it. */
export class Typing {
  /** What is in the editor, or null while no cell is being typed. */
  text: string | null = null;
  private readonly editor: CellEditor;

  constructor(
    private readonly selecting: Selecting,
    private readonly edits: Edits,
    private readonly events: TypingEvents,
  ) {
    this.editor = new CellEditor({
      onEnd: (text, end) => this.end(text, end),
      onInput: (text) => {
        this.text = text;
        events.onInput();
      },
    });
  }

  get element(): HTMLElement {
    return this.editor.element;
  }

  get isOpen(): boolean {
    return this.editor.isOpen;
  }

  /** What the selected cell holds, as a person would type it. */
  get entry(): string {
    return entryText(this.selecting.sheet, this.selecting.current.active);
  }

  /** Puts a text into the selected cell. True where the sheet took it. */
  put(text: string): boolean {
    const refusal = this.edits.type(this.selecting.sheet, this.selecting.current.active, text);
    if (refusal) this.events.onRefused(refusal);
    return refusal === null;
  }

  /** Opens the editor: on what the cell holds, or (`quick`) on the letter that is about to come. */
  start(quick: boolean): void {
    const { sheet, current } = this.selecting;
    const { row, column } = current.active;
    // Whoever may not type here is told before, as in Excel.
    const style = sheet.book.styles.style(sheet.styleIdAt(row, column));
    if (sheet.protection && style.locked) {
      this.events.onRefused({ kind: 'protected' });
      return;
    }
    this.events.onStart();
    const align = typeof sheet.valueAt(row, column) === 'number' ? 'right' : 'left';
    const css = `font:${fontOf(style)};text-align:${align}`;
    const text = quick ? '' : this.entry;
    this.editor.start(`${columnName(column)}${row + 1}`, text, this.events.boxOf(current.active), css, quick);
  }

  /** Keeps the editor over its cell. */
  follow(): void {
    this.editor.place(this.events.boxOf(this.selecting.current.active));
  }

  /** False where the sheet does not take the text: typing goes on. */
  private end(text: string, end: EditEnd): boolean {
    const given = end === 'cancel' || text === this.entry || this.put(text);
    if (!given) return false;
    this.text = null;
    this.events.onEnd(end);
    return true;
  }
}
