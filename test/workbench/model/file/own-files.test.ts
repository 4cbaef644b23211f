import {
  addSheet,
  newBook,
  openBook,
  readTexts,
  readValues,
  saveBook,
  setCells,
  VI_VN,
} from '../../../../src/workbench/model';
import { at, sheetAt } from '../../host/office';
import { pictureOf } from '../picture';
import { fullBook } from './full-book';
import { partsOf } from './parts';

/** A clock that stands: a workbook keeps the second in which it was saved. */
const clock = { now: () => new Date(2023, 2, 31) };
const reopened = (book: Parameters<typeof saveBook>[0]) => openBook(saveBook(book), clock);

describe('a saved workbook', () => {
  test('opens as it was', () => {
    const book = fullBook();
    const again = reopened(book);
    expect(pictureOf(again)).toEqual(pictureOf(book));
    expect(again.calculation.isPending).toBe(false);
  });

  test('stays as it was however often it is saved', () => {
    const first = saveBook(fullBook());
    const second = saveBook(openBook(first, clock));
    const third = saveBook(openBook(second, clock));
    expect(Buffer.from(third).equals(Buffer.from(second))).toBe(true);
    expect(pictureOf(openBook(third))).toEqual(pictureOf(openBook(first)));
  });

  test('grows: sheets added after it was opened are all there when it is opened again', () => {
    const grown = reopened(newBook(['A', 'B']));
    for (const name of ['C', 'D', 'E', 'F', 'G']) addSheet(grown, name);
    expect(reopened(grown).sheets.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  test('names every part once, however often it is saved', () => {
    const parts = partsOf(saveBook(openBook(saveBook(openBook(saveBook(fullBook()))))));
    for (const [path, xml] of Object.entries(parts)) {
      if (!path.endsWith('.rels')) continue;
      const ids = [...xml.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
      expect([path, ids]).toEqual([path, [...new Set(ids)]]);
    }
  });

  test('is the same bytes for the same workbook', () => {
    expect(Buffer.from(saveBook(fullBook())).equals(Buffer.from(saveBook(fullBook())))).toBe(true);
  });

  test('keeps arrays as arrays, texts as texts, and numbers to the last digit', () => {
    const book = newBook(['A']);
    const sheet = sheetAt(book, 0);
    const numbers = [0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, -0, 123456789012345680];
    setCells(sheet, at('A1:F1'), [numbers]);
    setCells(sheet, at('A2:D2'), [['=SEQUENCE(2)', "'1", "'TRUE", "'#N/A"]]);
    setCells(sheet, at('F2'), [['=SUM(A2#)']]);
    const again = sheetAt(reopened(book), 0);
    expect(readValues(again, at('A1:F1'))).toEqual([numbers.map((n) => (n === 0 ? 0 : n))]);
    expect(readValues(again, at('A2:F3'))).toEqual([
      [1, '1', 'TRUE', '#N/A', null, 3],
      [2, null, null, null, null, null],
    ]);
    setCells(again, at('A2'), [['=SEQUENCE(3)']]);
    expect(readValues(again, at('F2'))).toEqual([[6]]);
  });

  test('shows its cells in the locale of whoever opens it', () => {
    const book = newBook(['A']);
    setCells(sheetAt(book, 0), at('A1:B1'), [['3/15/2023', '1,234.5']]);
    const vietnamese = openBook(saveBook(book), { locale: VI_VN });
    expect(readTexts(sheetAt(book, 0), at('A1:B1'))).toEqual([['3/15/2023', '1,234.50']]);
    expect(readTexts(sheetAt(vietnamese, 0), at('A1:B1'))).toEqual([['15/3/2023', '1.234,50']]);
  });
});
