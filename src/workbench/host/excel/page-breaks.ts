import { rect } from '../../model';
import { fail } from '../error';
import { hostClass, property, type HostObject } from '../object';
import { Area, areaArgument } from './area';
import { of, type BreaksOf, type BreakOf } from './targets';

const startsOf = ({ sheet, between }: BreaksOf): readonly number[] => sheet.page.breaks[between];

function setStarts({ sheet, between }: BreaksOf, starts: readonly number[]): void {
  sheet.page.breaks = { ...sheet.page.breaks, [between]: [...new Set(starts)].sort((a, b) => a - b) };
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
}

/** Breaks between rows or columns; a page begins with the first one of the range. */
export const PAGE_BREAK_COLLECTION = hostClass<Excel.PageBreakCollection, BreaksOf>(
  'PageBreakCollection',
  {
    add: (breaks, range): HostObject => {
      const { top, left } = areaArgument(breaks.sheet, range).rect;
      const first = breaks.between === 'rows' ? top : left;
      if (first === 0) fail('InvalidArgument');
      setStarts(breaks, [...startsOf(breaks), first]);
      return of('PageBreak', { ...breaks, first });
    },
    getCount: (breaks) => startsOf(breaks).length,
    getItem: (breaks, index) => of('PageBreak', { ...breaks, first: startsOf(breaks)[index] ?? fail('ItemNotFound') }),
    removePageBreaks: (breaks) => setStarts(breaks, []),
  },
  { items: (breaks) => startsOf(breaks).map((first) => of('PageBreak', { ...breaks, first })) },
);

export const PAGE_BREAK = hostClass<Excel.PageBreak, BreakOf>(
  'PageBreak',
  {
    rowIndex: property(({ between, first }) => (between === 'rows' ? first : 0)),
    columnIndex: property(({ between, first }) => (between === 'columns' ? first : 0)),
    getCellAfterBreak: ({ sheet, between, first }) =>
      of('Range', new Area(sheet, between === 'rows' ? rect(first, 0) : rect(0, first))),
    delete: (one) =>
      setStarts(
        one,
        startsOf(one).filter((start) => start !== one.first),
      ),
  },
  { isAlive: (one) => startsOf(one).includes(one.first) },
);
