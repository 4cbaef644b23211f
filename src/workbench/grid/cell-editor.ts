import type { Box } from './sheet-layout';

/** How an edit ended: where the selection goes from there, or that it was given up. */
export type EditEnd = 'down' | 'up' | 'right' | 'left' | 'stay' | 'cancel';

export interface EditorEvents {
  /** False keeps the editor open: the text was refused. */
  readonly onEnd: (text: string, end: EditEnd) => boolean;
  readonly onInput: (text: string) => void;
}

/** The box in which a cell is typed. It is there all the time, so that what begins a word is not lost. */
export class CellEditor {
  readonly element: HTMLTextAreaElement;
  private open = false;
  /** Typing began it: arrows then leave the cell, as in Excel, instead of moving in the text. */
  private quick = false;

  constructor(private readonly events: EditorEvents) {
    this.element = document.createElement('textarea');
    this.element.className = 'grid-editor';
    this.element.rows = 1;
    this.element.tabIndex = -1;
    this.element.spellcheck = false;
    this.element.hidden = true;
    this.element.addEventListener('keydown', (event) => this.takeKey(event));
    this.element.addEventListener('input', () => {
      this.fit();
      this.events.onInput(this.element.value);
    });
    this.element.addEventListener('blur', () => this.end('stay'));
  }

  get isOpen(): boolean {
    return this.open;
  }

  start(label: string, text: string, box: Box, css: string, quick: boolean): void {
    this.open = true;
    this.quick = quick;
    const { element } = this;
    element.setAttribute('aria-label', label);
    element.style.cssText = `${css};color:#000`;
    element.hidden = false;
    element.value = text;
    this.place(box);
    element.focus();
    element.setSelectionRange(text.length, text.length);
    this.events.onInput(text);
  }

  place({ x, y, width, height }: Box): void {
    Object.assign(this.element.style, {
      left: `${x - 1}px`,
      top: `${y - 1}px`,
      minWidth: `${width + 1}px`,
      minHeight: `${height + 1}px`,
    });
    this.fit();
  }

  /** Ends the edit. The box stays where the text is refused. */
  end(end: EditEnd): void {
    if (!this.open) return;
    this.open = false;
    if (!this.events.onEnd(this.element.value, end)) {
      this.open = true;
      this.element.focus();
      this.element.select();
      return;
    }
    this.element.hidden = true;
  }

  private takeKey(event: KeyboardEvent): void {
    event.stopPropagation();
    // The keys that an input method works with are its own.
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.altKey) {
      this.element.setRangeText('\n', this.element.selectionStart, this.element.selectionEnd, 'end');
      this.fit();
      event.preventDefault();
      return;
    }
    const end = this.endOf(event);
    if (!end) return;
    event.preventDefault();
    this.end(end);
  }

  private endOf({ key, shiftKey }: KeyboardEvent): EditEnd | null {
    if (key === 'Escape') return 'cancel';
    if (key === 'Enter') return shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    if (!this.quick) return null;
    return ARROWS[key] ?? null;
  }

  private fit(): void {
    const { style } = this.element;
    style.width = style.height = '0';
    style.width = `${this.element.scrollWidth + 8}px`;
    style.height = `${this.element.scrollHeight}px`;
  }
}

const ARROWS: Readonly<Record<string, EditEnd>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
