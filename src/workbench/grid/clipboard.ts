import { intersection, WHOLE_SHEET } from '../model/geometry/rect';
import { readTexts, type Rect, type Sheet } from '../model';
import { writeBlock } from './text-block';

/** Cells that were copied or cut, and the text that stands for them on the clipboard. */
export interface CopiedCells {
  readonly sheet: Sheet;
  readonly area: Rect;
  readonly cut: boolean;
  readonly text: string;
}

/** Of whole rows and columns, what is used. */
export function copyArea(sheet: Sheet, area: Rect, cut: boolean): CopiedCells {
  const part = intersection(area, sheet.storedPart(area) ?? area) ?? WHOLE_SHEET;
  return { sheet, area: part, cut, text: writeBlock(readTexts(sheet, part)) };
}

/** What is on the clipboard now, if it is still what was copied here. */
export const stillCopied = (copied: CopiedCells | null, text: string): CopiedCells | null =>
  copied && lines(copied.text) === lines(text) && copied.sheet.book.sheets.includes(copied.sheet) ? copied : null;

/** Some clipboards write line breaks their own way, or add one at the end. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
