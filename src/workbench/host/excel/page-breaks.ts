import { rect } from '../../model';
import { fail } from '../error';
import { hostClass, property, type HostObject } from '../object';
import { Area, areaArgument } from './area';
import { of, type BreaksOf, type BreakOf } from './targets';

function setRows({ sheet }: BreaksOf, rows: readonly number[]): void {
  sheet.page.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
}

/** Breaks between rows; a page begins with the first row of the range. */
export const PAGE_BREAK_COLLECTION = hostClass<Excel.PageBreakCollection, BreaksOf>(
  'PageBreakCollection',
  {
    add: (breaks, range): HostObject => {
      const { top } = areaArgument(breaks.sheet, range).rect;
      if (top === 0) fail('InvalidArgument');
      setRows(breaks, [...breaks.sheet.page.rowBreaks, top]);
      return of('PageBreak', { ...breaks, row: top });
    },
    getCount: ({ sheet }) => sheet.page.rowBreaks.length,
    getItem: (breaks, index) =>
      of('PageBreak', { ...breaks, row: breaks.sheet.page.rowBreaks[index] ?? fail('ItemNotFound') }),
    removePageBreaks: (breaks) => setRows(breaks, []),
  },
  { items: (breaks) => breaks.sheet.page.rowBreaks.map((row) => of('PageBreak', { ...breaks, row })) },
);

export const PAGE_BREAK = hostClass<Excel.PageBreak, BreakOf>(
  'PageBreak',
  {
    rowIndex: property(({ row }) => row),
    columnIndex: property(() => 0),
    getCellAfterBreak: ({ sheet, row }) => of('Range', new Area(sheet, rect(row, 0))),
    delete: (one) =>
      setRows(
        one,
        one.sheet.page.rowBreaks.filter((row) => row !== one.row),
      ),
  },
  { isAlive: ({ sheet, row }) => sheet.page.rowBreaks.includes(row) },
);
