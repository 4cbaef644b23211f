import type { Area } from '../domain/report/grid';

/**
 * A range that Excel need not remember beyond the next round trip. Otherwise it would keep one for every range that
 * the add-in mentions, and would have to be asked in another trip to forget them.
 */
export function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns).untrack();
}

export function rowsOf(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return rangeOf(sheet, { top: first, left: 0, rows: count, columns: 1 }).getEntireRow().untrack();
}

export function columnsOf(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return rangeOf(sheet, { top: 0, left: first, rows: 1, columns: count }).getEntireColumn().untrack();
}
