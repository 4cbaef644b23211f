/* eslint-disable no-console -- a benchmark prints its figures */
import { saveBook, type Book, type Sheet } from '../../src/workbench/model';
import { readPlainly, type PlainCell } from '../verification/plain-workbook';
import { hasLibreOffice, recalculatedByLibreOffice } from '../verification/run-libre-office';
import { megabytes, seconds } from './bench-run';

const LONGEST = 3_600_000;

const isOutput = ({ name }: Pick<Sheet, 'name'>): boolean => /^(?:Tổng hợp|Chi tiết) /.test(name);

/** The file as it is: its size, and whether LibreOffice's figures are those that stand in it. */
export function compareFile(what: string, book: Book): void {
  const outputs = book.sheets.filter(isOutput);
  const links = outputs.reduce((all, sheet) => all + linksOn(sheet), 0);
  const file = saveBook(book);
  console.log(`  ${what}: ${book.sheets.length} sheets, ${links} links to reports, file ${megabytes(file.length)}`);
  if (!hasLibreOffice) return;
  const start = performance.now();
  const { year } = recalculatedByLibreOffice({ year: file }, LONGEST);
  const time = performance.now() - start;
  if (!year) throw new Error('LibreOffice gave nothing');
  const [mine, theirs] = [readPlainly(file), readPlainly(year)];
  const pairs = outputs.flatMap(({ name }) =>
    (mine.get(name) ?? []).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null ? [] : [[cell, theirs.get(name)?.[row]?.[column] ?? null] as const],
      ),
    ),
  );
  const differing = pairs.filter(([own, other]) => !isSame(own, other)).length;
  console.log(
    `  ${what}: LibreOffice opens it, works all of it out anew and saves it in ${seconds(time)}; ` +
      `${pairs.length} cells compared, ${differing} differ`,
  );
}

/** The last digits of a fraction depend on the order in which it was worked out. */
const isSame = (own: PlainCell, other: PlainCell): boolean =>
  typeof own === 'number' && typeof other === 'number'
    ? Math.abs(own - other) <= 1e-12 * Math.max(1, Math.abs(own))
    : own === other;

/** Formulas that are nothing but another sheet's cell, sums of such left out. */
const linksOn = ({ rows }: Sheet): number =>
  rows.reduce(
    (count, row) => count + [...(row?.formulas?.values() ?? [])].filter(({ text }) => LINK.test(text)).length,
    0,
  );
const LINK = /^=?'[^']+'!\$?[A-Z]+\$?\d+$/;
