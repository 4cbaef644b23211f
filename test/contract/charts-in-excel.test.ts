/** What only Excel's own charts can show: that people's changes of them last, and that a file keeps them. */
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice } from '../../src/workbench/host';
import { newBook, openBook, saveBook, type Book, type Chart } from '../../src/workbench/model';
import { charted, NOT_CANCELLED } from './workbook-contract';

async function put(content: ReturnType<typeof charted>): Promise<void> {
  const workbook = excelWorkbook();
  await workbook.open();
  await (await workbook.stage([content], NOT_CANCELLED)).commit();
}

const chartIn = (book: Book): Chart => {
  const { charts = [] } = book.findSheet('Biểu đồ') ?? {};
  const [chart] = charts;
  if (!chart || charts.length !== 1) throw new Error(`${charts.length} charts`);
  return chart;
};

let book: Book;
beforeEach(async () => {
  book = newBook();
  connectOffice(book);
  await put(charted(['Yên Bình', 2], ['Văn Yên', 3]));
});

test('a chart comes with its looks', () => {
  const { direction, legend, reversed, overlap, font, titleFont, valueAxis, series } = chartIn(book);
  expect({ direction, legend, reversed, overlap }).toEqual({
    direction: 'col',
    legend: 'b',
    reversed: false,
    overlap: 0,
  });
  expect([font.name, font.size, titleFont.bold]).toEqual(['Times New Roman', 9, true]);
  expect(valueAxis).toEqual({
    minimum: 0,
    maximum: null,
    majorUnit: 1,
    format: '0',
    lines: { color: { rgb: 'C00000' }, weight: 1.5 },
  });
  expect(series.map(({ color, labels }) => [color?.rgb, labels])).toEqual([
    ['5B9BD5', { format: '0', place: 'outEnd' }],
    ['A6A6A6', { format: '0', place: 'outEnd' }],
  ]);
});

test('what a person made of its looks lasts', async () => {
  const [first] = chartIn(book).series;
  if (first) first.color = { rgb: '00AA00' };
  await put(charted(['Yên Bình', 2], ['Văn Yên', 3], ['Lục Yên', 4]));
  const [series] = chartIn(book).series;
  expect(series?.color).toEqual({ rgb: '00AA00' });
  expect(series?.values).toBe("'Biểu đồ'!$B$2:$B$4");
});

test('a chart that lost a series, or that a person took away, is made anew', async () => {
  chartIn(book).series.pop();
  await put(charted(['Yên Bình', 2], ['Văn Yên', 4]));
  expect(chartIn(book).series).toHaveLength(2);
  const sheet = book.findSheet('Biểu đồ');
  if (sheet) sheet.charts = [];
  await put(charted(['Yên Bình', 2], ['Văn Yên', 5]));
  expect(chartIn(book).series).toHaveLength(2);
});

test('a saved workbook keeps it, and the next run finds it there', async () => {
  const { id: before, ...chart } = chartIn(book);
  const reopened = openBook(saveBook(book));
  const { id: after, ...kept } = chartIn(reopened);
  expect(kept).toEqual(chart);
  expect([before, after].every((id) => id !== '')).toBe(true);
  connectOffice(reopened);
  await put(charted(['Yên Bình', 2], ['Văn Yên', 3], ['Lục Yên', 4]));
  expect(chartIn(reopened).series[1]?.values).toBe("'Biểu đồ'!$C$2:$C$4");
});
