import { copyArea, stillCopied, type CopiedCells } from './clipboard';
import type { Edits, Refusal } from './edits';
import type { Selecting } from './selecting';

/** The clipboard, as far as the grid uses it. */
export type Clipboard = Pick<DataTransfer, 'getData' | 'setData'>;

/** Copies, cuts and pastes what is selected. Cells of this workbook are pasted whole, anything else as text. */
export class Copying {
  private copied: CopiedCells | null = null;

  constructor(
    private readonly selecting: Selecting,
    private readonly edits: Edits,
    private readonly onRefused: (refusal: Refusal) => void,
  ) {}

  copy(clipboard: Clipboard | null, cut: boolean): void {
    const { sheet, current } = this.selecting;
    this.copied = copyArea(sheet, current.area, cut);
    clipboard?.setData('text/plain', this.copied.text);
  }

  paste(clipboard: Clipboard | null): void {
    const text = clipboard?.getData('text/plain') ?? '';
    const copied = stillCopied(this.copied, text);
    if (!copied && text === '') return;
    const { sheet, current } = this.selecting;
    const refusal = copied
      ? this.edits.pasteCells(sheet, current.area, copied)
      : this.edits.pasteText(sheet, current.area, text);
    // What was cut is there once.
    if (copied?.cut) this.copied = null;
    if (refusal) this.onRefused(refusal);
  }

  /** What is on the clipboard is text from now on. */
  forget(): void {
    this.copied = null;
  }
}
