import type { Box } from './sheet-layout';

/** The list of what may be chosen in a cell. */
export class ChoiceList {
  readonly element: HTMLUListElement;
  private items: readonly string[] = [];
  private at = 0;

  constructor(
    private readonly onChoose: (text: string) => void,
    private readonly onClose: () => void,
  ) {
    this.element = document.createElement('ul');
    this.element.className = 'grid-list';
    this.element.setAttribute('role', 'listbox');
    this.element.tabIndex = -1;
    this.element.hidden = true;
    this.element.addEventListener('keydown', (event) => this.takeKey(event));
    this.element.addEventListener('blur', () => this.close());
    this.element.addEventListener('pointerdown', (event) => this.takePointer(event));
  }

  open(label: string, items: readonly string[], current: string, { x, y, width, height }: Box): void {
    this.items = items;
    this.at = Math.max(0, items.indexOf(current));
    const { element } = this;
    element.setAttribute('aria-label', label);
    element.style.cssText = `left:${x}px;top:${y + height}px;min-width:${width}px`;
    element.replaceChildren(
      ...items.map((text, i) => {
        const item = document.createElement('li');
        item.id = `grid-choice-${i}`;
        item.setAttribute('role', 'option');
        item.textContent = text;
        return item;
      }),
    );
    element.hidden = false;
    this.show();
    element.focus();
  }

  close(): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.onClose();
  }

  private takeKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key } = event;
    if (key === 'Tab') return;
    event.preventDefault();
    if (key === 'Escape') this.close();
    else if (key === 'Enter' || key === ' ') this.choose(this.at);
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = this.at + (key === 'ArrowDown' ? 1 : -1);
      this.at = Math.min(this.items.length - 1, Math.max(0, next));
      this.show();
    }
  }

  private takePointer(event: PointerEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const index = [...this.element.children].indexOf(event.target as HTMLElement);
    if (index >= 0) this.choose(index);
  }

  private choose(index: number): void {
    const text = this.items[index];
    this.close();
    if (text !== undefined) this.onChoose(text);
  }

  private show(): void {
    this.element.setAttribute('aria-activedescendant', `grid-choice-${this.at}`);
    for (const [i, item] of [...this.element.children].entries()) {
      item.setAttribute('aria-selected', String(i === this.at));
      if (i === this.at) item.scrollIntoView({ block: 'nearest' });
    }
  }
}
