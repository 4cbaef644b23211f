import fc from 'fast-check';
import { fillPages } from '../../src/app/sheets/fill-pages';

/** Where pages begin, and what is kept together. */
test('as few pages as it takes, filled about alike', () => {
  const ten = Array<number>(10).fill(10);
  expect(fillPages({ sizes: ten, room: 100 })).toEqual([0]);
  // 9 would fit on the first, and the last would stand alone.
  expect(fillPages({ sizes: ten, room: 95 })).toEqual([0, 5]);
  expect(fillPages({ sizes: [10, 200, 10], room: 100 })).toEqual([0, 1, 2]);
  expect(fillPages({ sizes: [], room: 100 })).toEqual([]);
});

test('what belongs together is kept together where that takes no further page', () => {
  const groups =
    (...firsts: number[]) =>
    (part: number) =>
      firsts.findLast((first) => first <= part) ?? part;
  const sizes = [20, 20, 20, 20, 20, 20];
  expect(fillPages({ sizes, room: 85, togetherFrom: [groups(0, 2)] })).toEqual([0, 2]);
  expect(fillPages({ sizes, room: 85, togetherFrom: [groups(0, 1)] })).toEqual([0, 3]);
});

test('no page is overfull but by a single part, and none could be spared', () => {
  const parts = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }),
    room: fc.constant(100),
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 6 }), ({ sizes, room }, group) => {
      const starts = fillPages({ sizes, room, togetherFrom: [(part) => part - (part % group)] });
      const pages = starts.map((start, i) => sizes.slice(start, starts[i + 1]));
      expect(pages.flat()).toEqual(sizes);
      for (const page of pages) expect(page.length === 1 || page.reduce((a, b) => a + b) <= room).toBe(true);
      expect(starts).toHaveLength(fewest(sizes, room));
    }),
  );
});

/** Filling each page as far as it goes takes the fewest. */
function fewest(sizes: readonly number[], room: number): number {
  let [pages, left] = [0, 0];
  for (const size of sizes) {
    if (size > left) [pages, left] = [pages + 1, room];
    left -= size;
  }
  return pages;
}
