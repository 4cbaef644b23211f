import { readFormulas, readNumberFormats, type Book, type Sheet } from '../../../src/workbench/model';

/** A workbook's content as text, a line for each row: what people would notice if it were another. */
export const contentsOf = (book: Book): string =>
  [...book.sheets.flatMap(linesOf), ...[...book.settings].map(([key, value]) => `${key}: ${String(value)}`)].join('\n');

/** The sheets that units' reports stand on. */
export const reportsOf = (book: Book): string =>
  book.sheets
    .filter(({ properties }) => isReport(properties.get('tong-hop.sheet')))
    .flatMap(linesOf)
    .join('\n');

const isReport = (mark: string | undefined): boolean => mark === undefined || /"role":"(?:report|form)"/.test(mark);

function linesOf(sheet: Sheet): readonly string[] {
  const { name, visibility, protection, merges, conditionalFormats, tables, charts, properties } = sheet;
  const area = sheet.usedArea(true);
  const [values, formats] = area ? [readFormulas(sheet, area), readNumberFormats(sheet, area)] : [[], []];
  const head = [
    name,
    visibility,
    protection !== null,
    merges.length,
    conditionalFormats.length,
    tables.map((table) => [table.name, table.area]),
    charts.map(({ name, area, series }) => [name, area, series.map(({ values, categories }) => [values, categories])]),
    [...properties].sort(),
  ];
  return [JSON.stringify(head), ...values.map((line, i) => `${name} ${i}: ${JSON.stringify([line, formats[i]])}`)];
}
