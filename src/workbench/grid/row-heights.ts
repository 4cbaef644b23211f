import { columnWidthAt, formattedText, rowHeightAt, type Sheet, type Style } from '../model';
import { fontOf, LINE_HEIGHT, PADDING, pixels } from './cell-css';
import { lineCount } from './measure-text';

/** Rows past this one keep the standard height: nobody waits for the measuring of a hundred thousand rows. */
const LAST_FITTED = 3000;
/** Above and below the lines of a text. */
const MARGIN = 2;

/** Pixels of every stored row. A row whose height nobody chose fits its text, as Excel would make it. */
export function rowHeights(sheet: Sheet): readonly number[] {
  const standard = pixels(sheet.defaultRowHeight);
  const merged = mergedColumns(sheet);
  return Array.from({ length: sheet.rows.length }, (_, row) => {
    const stored = sheet.rows[row];
    if (!stored) return standard;
    if (stored.hidden || stored.height !== null) return pixels(rowHeightAt(sheet, row));
    return row > LAST_FITTED ? standard : Math.max(standard, fittedHeight(sheet, row, merged));
  });
}

/** Cells merged with others do not count when a row is fitted. */
function mergedColumns(sheet: Sheet): (row: number, column: number) => boolean {
  const merges = sheet.merges;
  return merges.length === 0 ? () => false : (row, column) => sheet.mergeAt(row, column) !== null;
}

function fittedHeight(sheet: Sheet, row: number, isMerged: (row: number, column: number) => boolean): number {
  const { styles } = sheet.book;
  let height = 0;
  for (const [column, value] of (sheet.rows[row]?.values ?? []).entries()) {
    if (value === undefined) continue;
    const style = styles.style(sheet.styleIdAt(row, column));
    const needed = heightOf(sheet, row, column, style, typeof value === 'string');
    if (needed > height && !isMerged(row, column)) height = needed;
  }
  return height;
}

function heightOf(sheet: Sheet, row: number, column: number, style: Style, isText: boolean): number {
  const line = style.font.size * (4 / 3) * LINE_HEIGHT;
  if (!style.alignment.wrap || !isText) return Math.ceil(line + MARGIN);
  const width = pixels(columnWidthAt(sheet, column)) - 2 * PADDING - 1;
  return Math.ceil(lineCount(formattedText(sheet, row, column), fontOf(style), Math.max(10, width)) * line + MARGIN);
}
