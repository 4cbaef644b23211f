import fc from 'fast-check';
import { landscapeRoom } from '../../src/app/sheets/a4-page';
import { summaryPages, type PrintedRow } from '../../src/app/sheets/summary-pages';

/** Where the pages of the summary begin. */
const WIDTHS = [{ columns: [], inSight: 900 }];
const rows = (standing: PrintedRow['standing'], ...points: readonly number[]): readonly PrintedRow[] =>
  points.map((height) => ({ height: () => height, standing }));

const HEAD = rows('leads', 20, 20, 45);
const SIGNATURES = rows('follows', ...Array<number>(9).fill(16));
/** Groups of rows so high, and paragraphs so high below them, of which the clerk may have written the first. */
function summaryOf(table: readonly (readonly number[])[], paragraphs: readonly number[]) {
  const body = table.map((heights) => [...rows('leads', 15), ...rows('stands', ...heights)]);
  const groups = body.map((_, i) => HEAD.length + body.slice(0, i).flat().length);
  const notes = [
    ...rows('leads', 15),
    ...rows('stands', ...paragraphs.slice(0, -1)),
    ...rows(paragraphs.length > 1 ? 'follows' : 'stands', ...paragraphs.slice(-1)),
  ];
  const foot = HEAD.length + body.flat().length;
  const printed = { rows: [...HEAD, ...body.flat(), ...notes, ...SIGNATURES], headings: 2, groups, foot };
  return { printed, pages: summaryPages(printed, WIDTHS) };
}

test('no page ends with a heading, and signatures stand with what goes before them', () => {
  const heights = fc.array(fc.integer({ min: 15, max: 120 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(heights, { minLength: 1, maxLength: 8 }), heights, (table, paragraphs) => {
      const { printed, pages } = summaryOf(table, paragraphs);
      const begin = pages.breaks.rows;
      for (const row of begin) expect(printed.rows[row - 1]?.standing).not.toBe('leads');
      const last = printed.rows.slice(begin.at(-1) ?? 0);
      expect(last.length).toBeGreaterThanOrEqual(SIGNATURES.length + 2);
      expect(last.slice(-SIGNATURES.length)).toEqual(SIGNATURES);
      const room = landscapeRoom(pages.size.percent).height - 45;
      const ends = [...begin.slice(1), printed.rows.length];
      for (const [i, row] of begin.entries())
        expect(pages.heights.slice(row, ends[i]).reduce((sum, points) => sum + points)).toBeLessThanOrEqual(room);
    }),
  );
});

test('notes have rows of the table above them, where that takes no further page', () => {
  const { pages, printed } = summaryOf([Array<number>(11).fill(40)], [100, 100, 100]);
  expect(pages.breaks.rows).toEqual([printed.foot - 2]);
});

test('a group is not parted, where that takes no further page', () => {
  const { pages, printed } = summaryOf([Array<number>(6).fill(30), Array<number>(9).fill(30)], [15]);
  expect(pages.breaks.rows).toEqual([printed.groups[1]]);
});

test('widths that spare a page are taken, then those that let it print larger', () => {
  // Of each row, the first of the widths is the height that it has with them.
  const taken = (...possible: readonly (readonly [height: number, inSight: number])[]) => {
    const row: PrintedRow = { height: ({ columns: [height = 0] }) => height, standing: 'stands' };
    const printed = { rows: [...HEAD, ...Array<PrintedRow>(20).fill(row)], headings: 2, groups: [], foot: 23 };
    const widths = possible.map(([height, inSight]) => ({ columns: [height], inSight }));
    return possible[widths.indexOf(summaryPages(printed, widths).widths as (typeof widths)[number])];
  };
  expect(taken([60, 800], [30, 900], [20, 950])).toEqual([20, 950]);
  expect(taken([60, 800], [25, 900], [20, 950])).toEqual([25, 900]);
  expect(taken([20, 950], [20, 900])).toEqual([20, 900]);
  expect(taken([60, 800], [20, 1100])).toEqual([60, 800]);
});
