import { MARGINS } from '../app/sheets/a4-page';
import { columnPoints } from '../app/sheets/text-size';
import { extentOf, type PageSetup, type SheetContent } from '../app/workbook/sheet-content';
import { cellAddress } from '../domain/report/address';
import { mergeAreas } from './merge-areas';
import { columnsOf, rangeOf, rowsOf } from './range-of';

/** Column widths, row heights and frozen headings. */
export function applyLayout(sheet: Excel.Worksheet, content: SheetContent): void {
  const { columnWidths, rowHeights, frozen, rows, hiddenColumns } = content;
  for (const [column, width] of columnWidths.entries())
    columnsOf(sheet, column, 1).format.columnWidth = columnPoints(width);
  if (hiddenColumns) columnsOf(sheet, 0, columnWidths.length).columnHidden = false;
  for (const column of hiddenColumns ?? []) columnsOf(sheet, column, 1).columnHidden = true;
  rowsOf(sheet, 0, Math.max(1, rows.length)).format.autofitRows();
  for (const { row, points } of rowHeights) rowsOf(sheet, row, 1).format.rowHeight = points;
  sheet.freezePanes.unfreeze();
  if (frozen.rows > 0 && frozen.columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, ...frozen }));
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  sheet.showGridlines = false;
  if (content.tabColour !== null) sheet.tabColor = content.tabColour;
}

/** How the sheet prints: A4, headings on every page, page numbers. */
export function applyPage(sheet: Excel.Worksheet, { page }: SheetContent): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Centimeters', MARGINS);
  pageLayout.setPrintArea(rangeOf(sheet, page.area));
  if (page.titleRows) pageLayout.setPrintTitleRows(rowsOf(sheet, page.titleRows.first, page.titleRows.count));
  if (page.titleColumns)
    pageLayout.setPrintTitleColumns(columnsOf(sheet, page.titleColumns.first, page.titleColumns.count));
  const { size } = page;
  pageLayout.zoom = 'percent' in size ? { scale: size.percent } : { horizontalFitToPages: size.pagesWide };
  applyBreaks(sheet, page);
  const { headersFooters } = pageLayout;
  headersFooters.defaultForAllPages.centerFooter = page.footer;
  if (page.header === undefined) return;
  headersFooters.state = 'FirstAndDefault';
  headersFooters.defaultForAllPages.centerHeader = page.header;
  headersFooters.firstPage.centerFooter = page.footer;
  pageLayout.firstPageNumber = 1;
}

function applyBreaks({ horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet, { breaks }: PageSetup): void {
  if (!breaks) return;
  horizontalPageBreaks.removePageBreaks();
  verticalPageBreaks.removePageBreaks();
  for (const row of breaks.rows) horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
  for (const column of breaks.columns) verticalPageBreaks.add(cellAddress({ row: 0, column }));
}

/** The cells that people fill stay open when the sheet is locked. */
export function applyOpenCells(sheet: Excel.Worksheet, content: SheetContent): void {
  const { unlocked } = content;
  if (unlocked === null) return;
  // An output that is overwritten may have had other cells open.
  rangeOf(sheet, extentOf(content)).format.protection.locked = true;
  for (const area of mergeAreas(unlocked)) rangeOf(sheet, area).format.protection.locked = false;
}

/** Without a password: against slips, not against people. */
export function setLock({ protection }: Excel.Worksheet, locked: boolean): void {
  if (locked) protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  else protection.unprotect();
}

/** Cells that are one. */
export function applyMerges(sheet: Excel.Worksheet, { merges = [] }: SheetContent): void {
  for (const area of merges) rangeOf(sheet, area).merge();
}
