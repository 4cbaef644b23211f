import type { Place, Sheet } from '../model';
import { choicesAt, promptAt } from './choices';
import { make } from './grid-view';
import type { Box } from './sheet-layout';

/** What stands beside the selected cell: the arrow of its list, and the note that its sheet has for who comes there. */
export class Companions {
  readonly arrow = document.createElement('button');
  readonly note = make('grid-note', 'note', '');

  constructor(onChoices: () => void) {
    this.arrow.className = 'grid-arrow';
    this.arrow.type = 'button';
    // Alt and the down arrow open the list, as in Excel; the button is for the mouse.
    this.arrow.tabIndex = -1;
    this.arrow.setAttribute('aria-hidden', 'true');
    this.arrow.textContent = '▾';
    this.arrow.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      onChoices();
    });
    this.hide();
  }

  hide(): void {
    this.arrow.hidden = true;
    this.note.hidden = true;
  }

  show(sheet: Sheet, active: Place, { x, y, width, height }: Box): void {
    const isSeen = width > 0 && height > 0;
    this.arrow.hidden = !isSeen || choicesAt(sheet, active) === null;
    this.arrow.style.cssText = `left:${x + width}px;top:${y + height - 20}px`;
    const prompt = promptAt(sheet, active);
    this.note.hidden = !isSeen || !prompt;
    if (!prompt) return;
    this.note.style.cssText = `left:${x + 12}px;top:${y + height + 8}px`;
    const title = document.createElement('strong');
    title.textContent = prompt.title;
    this.note.replaceChildren(title, prompt.message);
  }
}
