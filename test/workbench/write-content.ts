import { STYLES } from '../../src/app/sheets/styles';
import { columnCount, type SheetContent } from '../../src/app/workbook/sheet-content';
import { cellInput } from '../../src/excel/cell-input';
import {
  addSheet,
  deleteSheet,
  formatCells,
  newBook,
  rect,
  setCells,
  type Book,
  type Sheet,
} from '../../src/workbench/model';

/** Puts content into a sheet of the workbench as a person's typing would: cells and number formats, no mark. */
export function writeContent(sheet: Sheet, content: SheetContent): void {
  const columns = columnCount(content);
  if (content.rows.length > 0 && columns > 0)
    setCells(
      sheet,
      rect(0, 0, content.rows.length, columns),
      content.rows.map((row) => Array.from({ length: columns }, (_, i) => cellInput(row[i] ?? null))),
    );
  for (const { area, style } of content.styles) {
    const { format } = STYLES[style] as { readonly format?: string };
    if (format !== undefined)
      formatCells(sheet, rect(area.top, area.left, area.rows, area.columns), { numberFormat: format });
  }
}

/** A new workbook of such sheets, and no other. */
export function bookOf(contents: Iterable<SheetContent>): Book {
  const book = newBook();
  const blank = book.active;
  for (const content of contents) writeContent(addSheet(book, content.name), content);
  deleteSheet(blank);
  return book;
}
