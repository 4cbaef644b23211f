import { utils, write, type BookType, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { IncomingFile } from '../../src/app/collect/file-reader';
import type { CellContent, SheetContent } from '../../src/app/workbook/sheet-content';
import { STYLES } from '../../src/app/sheets/styles';
import { toSerial } from '../../src/domain/period/iso-date';

/** Files as another program writes them: SheetJS, in any of its formats. */

export function sheetOf({ rows, styles }: Pick<SheetContent, 'rows' | 'styles'>): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(plain)));
  for (const { area, style } of styles) {
    const { format } = STYLES[style] as { readonly format?: string };
    if (format === undefined) continue;
    for (let row = area.top; row < area.top + area.rows; row++)
      for (let column = area.left; column < area.left + area.columns; column++) {
        const cell = sheet[utils.encode_cell({ r: row, c: column })] as { z?: string } | undefined;
        if (cell) cell.z = format;
      }
  }
  return sheet;
}

function plain(cell: CellContent): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'date' in cell ? toSerial(cell.date) : cell.value;
}

export function bookOf(sheets: readonly { readonly name: string; readonly sheet: WorkSheet }[]): WorkBook {
  const book = utils.book_new();
  for (const { name, sheet } of sheets) utils.book_append_sheet(book, sheet, name);
  return book;
}

export const bytesOf = (book: WorkBook, bookType: BookType = 'xlsx'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);

/** A report as a file of that kind. */
export const reportBytes = (content: SheetContent, bookType: BookType = 'xlsx'): Uint8Array =>
  bytesOf(bookOf([{ name: content.name, sheet: sheetOf(content) }]), bookType);

export const incoming = (name: string, bytes: Uint8Array, modified: string | null = null): IncomingFile => ({
  name,
  modified: () => modified,
  bytes: () => Promise.resolve(Uint8Array.from(bytes).buffer),
});
