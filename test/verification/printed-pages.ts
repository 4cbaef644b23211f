/** Pages as a clerk looks at them, read from their text. */
import { deleteSheet, openBook, rect, saveBook, setCells, type Sheet } from '../../src/workbench/model';

/** The workbook with these sheets left, their figures as values, so that nothing else is printed. */
export function printable(file: Uint8Array, names: readonly string[]): Uint8Array {
  const book = openBook(file);
  const wanted = names.map((name) => book.findSheet(name) ?? missing(name));
  for (const sheet of wanted) keepValues(sheet);
  for (const other of [...book.sheets]) if (!wanted.includes(other)) deleteSheet(other);
  return saveBook(book);
}

function missing(name: string): never {
  throw new Error(name);
}

function keepValues(sheet: Sheet): void {
  const used = sheet.usedArea(true) ?? missing(sheet.name);
  for (let row = used.top; row < used.top + used.rows; row++)
    for (let column = used.left; column < used.left + used.columns; column++) {
      const value = sheet.valueAt(row, column);
      if (value !== null && typeof value !== 'object' && sheet.formulaAt(row, column) !== null)
        setCells(sheet, rect(row, column), [[value]]);
    }
}

/** How many pages a sheet takes if pages begin only where it says. */
export function plannedPages(file: Uint8Array, name: string): number {
  const { rows, columns } = (openBook(file).findSheet(name) ?? missing(name)).page.breaks;
  return (rows.length + 1) * (columns.length + 1);
}

/** Letters that are set close together come out as words apart: spaces say nothing. */
export const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** With which of an indicator's columns its part of the detail begins and ends. */
const FIRST = ['Trong kỳ', 'Số liệu', 'Số đạt', 'Kỳ này', 'Tình trạng'].map(withoutSpaces);
const LAST = ['Lũy kế', 'Số liệu', 'Tổng số', 'Cùng kỳ', 'Kết quả cụ thể'].map(withoutSpaces);
const PARTS = new RegExp(`^(${[...FIRST, ...LAST, withoutSpaces('Ngày hoàn thành')].join('|')})+$`);
const FEWEST_UNITS = 2;

/** What a clerk would find wrong with a page of the detail of units with these names. */
export function detailFaults(page: string, units: readonly string[]): readonly string[] {
  const lines = page.split('\n').map(withoutSpaces);
  const parts = lines.find((line) => PARTS.test(line)) ?? '';
  const shown = units.filter((name) => lines.some((line) => new RegExp(`^\\d+${withoutSpaces(name)}`).test(line)));
  const total = lines.some((line) => line.startsWith('Cộng'));
  return [
    ...(/##/.test(page) ? ['a figure does not fit'] : []),
    ...(lines.some((line) => /^TTĐơnvị/.test(line)) ? [] : ['no headings']),
    ...(FIRST.some((part) => parts.startsWith(part)) && LAST.some((part) => parts.endsWith(part))
      ? []
      : [`an indicator is parted: ${parts}`]),
    ...(shown.length >= FEWEST_UNITS ? [] : [total ? 'sums alone' : 'no units']),
  ];
}

/** What a clerk would find wrong with the pages of a summary. `groups`: the headings of its table's parts. */
export function summaryFaults(pages: readonly string[], groups: readonly string[]): readonly string[] {
  const lines = pages.map((page) => page.split('\n').map(withoutSpaces).filter(Boolean));
  const headings = groups.map(withoutSpaces);
  const last = lines.at(-1) ?? [];
  const signed = last.findIndex((line) => SIGNED.test(line));
  const above = last.slice(0, Math.max(0, signed)).filter((line) => PARAGRAPH.test(line) || ROW.test(line));
  return [
    ...(pages.some((page) => page.includes('##')) ? ['a figure does not fit'] : []),
    ...lines.flatMap((page, i) => (page.some((line) => HEADINGS.test(line)) ? [] : [`no headings on page ${i + 1}`])),
    ...lines.flatMap((page) => (headings.includes(page.at(-1) ?? '') ? [`a page ends with ${page.at(-1)}`] : [])),
    ...SIGNATURE.flatMap((part) =>
      last.slice(signed).some((line) => part.test(line)) ? [] : [`parted: ${part.source}`],
    ),
    ...(above.length >= FEWEST_ABOVE ? [] : ['the signatures stand alone']),
  ];
}

const HEADINGS = /Mãsố.*Chỉtiêu.*ĐVT/;
const SIGNED = /NGƯỜILẬPBIỂU/;
/** From its first line to its last. */
const SIGNATURE = [SIGNED, /Nơinhận:/, /\(Ký,đóngdấu,ghirõhọtên\)/, /Lưu:VT/, /^NguyễnThịMai$/];
const PARAGRAPH = /^-/;
const ROW = /^[A-Z]?\d+(?:\.\d+)?[a-z]?\D/;
const FEWEST_ABOVE = 2;
